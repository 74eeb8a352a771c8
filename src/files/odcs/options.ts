import type { Constraint } from '../../domain/contract/contract.ts';
import { STRING_FORMATS, stringFormat } from '../../domain/contract/formats.ts';
import { type Decimal, readDecimal } from '../../domain/contract/literal.ts';
import { matchesAnything, readPattern } from '../../domain/contract/pattern.ts';
import { LARGEST_INTEGER, type Reading } from '../../domain/contract/reading.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import {
  bool,
  checked,
  fail,
  int,
  type Located,
  located,
  mapped,
  notAmong,
  num,
  object,
  oneOf,
  type Shape,
  text,
  wrongType,
  wrongValue,
} from '../shape.ts';
import { maybe, words } from './described.ts';
import { arrayOptions, objectOptions } from './json-options.ts';
import { boundsOf, limitFields } from './limits.ts';
import type { LogicalType } from './types.ts';

type Constraints = readonly Constraint[];

/** The options of a type as constraints. */
export function optionsShape(type: LogicalType, reading: Reading, before31: boolean): Shape<Constraints> {
  if (type === 'string') return stringOptions;
  if (type === 'boolean') return mapped(object({}), () => []);
  if (type === 'array') return arrayOptions;
  if (type === 'object') return objectOptions;
  const limits = limitFields(reading, before31);
  if (reading.as === 'moment') return momentOptions(reading, limits, type);
  const format = maybe(located(type === 'integer' ? oneOf(...INTEGER_FORMATS) : oneOf('f32', 'f64')));
  return checked(object({ ...limits, multipleOf: maybe(multipleOf), format }), (read, _, findings) => {
    const bounds = boundsOf(read, reading, findings);
    if (reading.as === 'integer' && read.multipleOf && dividesOne(read.multipleOf.value)) {
      findings.push(empty('multipleOf', read.multipleOf.at));
    }
    const step: Constraints = read.multipleOf
      ? [{ kind: 'multipleOf', step: read.multipleOf.value, at: read.multipleOf.at }]
      : [];
    return [...bounds, ...step, ...formatOf(read.format)];
  });
}

const pattern: Shape<Constraint> = (node, findings) => {
  const read = patternOf(node, findings);
  return typeof read === 'symbol' ? read : { kind: 'pattern', pattern: read, at: node.at };
};

export function patternOf(node: Node, findings: Finding[]) {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return fail(findings, wrongType(node, 'text'));
  const read = readPattern(node.value);
  if ('re2' in read) return matchesAnything(node.value) ? fail(findings, empty('pattern', node.at)) : read;
  const wrong =
    'invalid' in read
      ? error('contract/pattern-invalid', { pattern: id(node.value.slice(0, 80)), reason: id(read.invalid) }, node.at)
      : error('contract/pattern-unsupported', { construct: id(read.unsupported) }, node.at);
  return fail(findings, wrong);
}

const format: Shape<Constraints> = (node, findings) => {
  if (node.kind !== 'scalar') return fail(findings, wrongType(node, 'text'));
  const known = stringFormat(node.source);
  if (!known) return fail(findings, notAmong(node, STRING_FORMATS));
  const { pattern: told, maxLength } = known;
  return [
    ...(told ? [{ kind: 'format', name: node.source, pattern: told, at: node.at } as const] : []),
    ...(maxLength === undefined ? [] : [{ kind: 'maxLength', characters: maxLength, at: node.at } as const]),
  ];
};

const length = (kind: 'minLength' | 'maxLength'): Shape<Constraint> =>
  checked(int({ min: 0 }), (characters, node, findings) =>
    kind === 'minLength' && characters === 0 ? fail(findings, empty(kind, node.at)) : { kind, characters, at: node.at },
  );

const stringOptions: Shape<Constraints> = checked(
  object({
    minLength: maybe(length('minLength')),
    maxLength: maybe(length('maxLength')),
    pattern: maybe(pattern),
    format: maybe(format),
  }),
  ({ minLength, maxLength, ...others }, node, findings) => {
    const [min, max] = [minLength, maxLength].map((each) =>
      each && 'characters' in each ? each.characters : undefined,
    );
    if (min !== undefined && max !== undefined && min > max) return fail(findings, impossible('minLength', node));
    return [minLength, maxLength, others.pattern, others.format].flatMap((each) => each ?? []);
  },
);

function momentOptions(
  reading: Reading,
  limits: ReturnType<typeof limitFields>,
  type: LogicalType,
): Shape<Constraints> {
  const zones = type === 'date' ? {} : { timezone: maybe(bool), defaultTimezone: maybe(text) };
  return checked(object({ ...limits, ...zones, format: maybe(words) }), (read, _, findings) =>
    boundsOf(read, reading, findings),
  );
}

const multipleOf = located(
  checked(num({ min: 0, exclusive: true }), (_, node, findings) => {
    const step = node.kind === 'scalar' ? readDecimal(node.source) : undefined;
    return step ?? fail(findings, wrongValue(node, ['a decimal number with at most nine decimals']));
  }),
);

/** Every whole number is a multiple of 1, of 0.5, of 0.01. */
const dividesOne = ({ digits, scale }: Decimal): boolean => 10n ** BigInt(scale) % digits === 0n;

const INTEGER_FORMATS = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'] as const;

function formatOf(format: Located<string> | undefined): Constraints {
  if (!format || format.value === 'f64') return [];
  if (format.value === 'f32') return [{ kind: 'singlePrecision', at: format.at }];
  const bits = BigInt(format.value.slice(1));
  const signed = format.value.startsWith('i');
  const high = 2n ** (signed ? bits - 1n : bits) - 1n;
  const low = signed ? -high - 1n : 0n;
  return [{ kind: 'integerFormat', low, high: high > LARGEST_INTEGER ? LARGEST_INTEGER : high, at: format.at }];
}

const empty = (limit: string, at: Position): Finding => error('contract/limit-empty', { limit: id(limit) }, at);

const impossible = (limit: string, node: Node): Finding =>
  error('contract/limit-impossible', { limit: id(limit) }, node.at);
