import { PLACEMENT_CODES } from '../../domain/findings/placement.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { PolicyTest } from '../../domain/policy/policy.ts';
import {
  checked,
  date,
  fail,
  line,
  listOf,
  mapOf,
  mapped,
  object,
  oneOf,
  optional,
  pattern,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import type { Names } from './names.ts';
import { distinct, reference } from './references.ts';

/** The section `tests`: what the policy must decide, written beside it. */
export const testsShape = (names: Names): Shape<readonly PolicyTest[]> => listOf(test(names));

const instance = pattern(/[A-Za-z][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z][A-Za-z0-9_-]{0,99})?/, 'a partition or destination');

const given = ({ steps }: Names) =>
  object({
    step: required(reference('step', steps)),
    instance: optional(instance),
    at: optional(date),
    event: optional(oneOf('trusted', 'pull-request', 'fork')),
  });

const code = mapped(reference('reason', PLACEMENT_CODES), (word) => word as (typeof PLACEMENT_CODES)[number]);

const expectation = ({ targets }: Names) => {
  const target = reference('target', targets);
  return object({
    target: optional(target),
    allowed: optional(distinct(target)),
    never: optional(distinct(target, 1)),
    because: optional(mapOf(target, code, { min: 1 })),
  });
};

const test = (names: Names): Shape<PolicyTest> =>
  checked(
    object({ name: required(line), given: required(given(names)), expect: required(expectation(names)) }),
    ({ name, given, expect: { because, ...wanted } }, { at }, findings): Read<PolicyTest> => {
      const expected = {
        ...wanted,
        ...(because ? { because: new Map(because.map(({ key, value }) => [key, value])) } : {}),
      };
      if (Object.keys(expected).length > 0) return { name, given, expect: expected, at };
      return fail(findings, error('policy/test-expects-nothing', { test: id(name) }, at));
    },
  );
