import { error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Derived } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import {
  checked,
  date,
  fail,
  line,
  listOf,
  object,
  optional,
  type Read,
  required,
  type Shape,
  text,
} from '../shape.ts';
import { approvalKeys, approvalOf, signedByThem } from './approvers.ts';
import { classification } from './control-plane.ts';
import { places } from './groups.ts';
import { categories } from './labels.ts';
import type { Names } from './names.ts';
import { distinct, reference } from './references.ts';

/** The section `derived`: the only way a label falls. Its reasons are read for being there, and are not kept. */
export const derivedShape = (names: Names): Shape<readonly Derived[]> => listOf(derived(names));

const derived = (names: Names): Shape<Derived> =>
  checked(
    signedByThem(
      object({
        id: required(idName),
        step: required(reference('step', names.steps)),
        output: required(reference('artifact', [...names.artifacts.keys()])),
        becomes: required(
          object({
            classification: required(classification),
            categories: required(categories()),
            subjects: required(places(names.groups)),
          }),
        ),
        because: required(text),
        ...approvalKeys(names.approvers),
        consulted: optional(distinct(idName)),
        reference: optional(line),
        expires: required(date),
      }),
    ),
    (entry, node, findings): Read<Derived> => {
      const { at } = node;
      const { id: name, step, output, becomes, expires } = entry;
      const written = outputsOf(names, step);
      const approval = approvalOf(entry, node, names.approvers, 'derived');
      if (written.includes(output)) return { id: name, step, output, becomes, approval, expires, at };
      return fail(
        findings,
        error(
          'policy/not-its-output',
          { step: id(step), output: id(output), ...(written.length > 0 ? { expected: ids(written) } : {}) },
          at,
        ),
      );
    },
  );

const outputsOf = ({ writes }: Names, step: string): readonly string[] =>
  writes.filter(({ writer }) => writer === step).map(({ artifact }) => artifact);
