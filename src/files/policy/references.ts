import type { FindingCode } from '../../domain/findings/codes.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { checked, fail, line, listOf, nearest, type Read, type Shape } from '../shape.ts';
import type { Names } from './names.ts';

/** The name of something that the policy, or the product, defines; `kind` in the words of DESIGN. */
export const reference = (kind: string, known: readonly string[]): Shape<string> =>
  among(known, (name, near) => ({ code: 'policy/unknown-name', params: { kind: id(kind), name: id(name), ...near } }));

/** What rules, waivers and safeguards call data by: a dataset stands for its partitions. */
export const origin = ({
  datasets,
  origins,
  derived,
}: Pick<Names, 'datasets' | 'origins' | 'derived'>): Shape<string> =>
  reference('dataset, partition or derived entry', [...datasets.keys(), ...origins, ...derived]);

interface Unknown {
  readonly code: FindingCode;
  readonly params: Finding['params'];
}

/** One of the known words; the finding names them and the one that was probably meant. */
export const among = (
  known: readonly string[],
  unknown: (word: string, near: Finding['params']) => Unknown,
): Shape<string> =>
  checked(line, (word, { at }, findings): Read<string> => {
    if (known.includes(word)) return word;
    const near = nearest(word, known);
    const { code, params } = unknown(word, { expected: ids(known), ...(near ? { suggestion: id(near) } : {}) });
    return fail(findings, error(code, params, at));
  });

/** A list in which nothing stands twice: a second mention is a slip of the pen, or of understanding. */
export const distinct = <T extends string>(shape: Shape<T>, min = 0): Shape<readonly T[]> =>
  checked(listOf(shape, { min }), (values, node, findings): Read<readonly T[]> => {
    const items = node.kind === 'list' ? node.items : [];
    const twins = values.flatMap((value, index) =>
      values.indexOf(value) < index ? [twice(value, items[index]?.at)] : [],
    );
    return twins.length > 0 ? fail(findings, ...twins) : values;
  });

const twice = (value: string, at: Position | undefined): Finding =>
  error('policy/listed-twice', { name: id(value) }, at);
