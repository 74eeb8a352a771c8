import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Spec, TestWaiver } from '../../domain/verdict/spec.ts';
import { slicesIn } from '../../domain/verdict/tests.ts';
import { idName } from '../names.ts';
import { type ApproverTable, approvalKeys, approved, signedByThem } from '../policy/approvers.ts';
import { distinct } from '../policy/references.ts';
import { date, line, listOf, nearest, object, oneOf, optional, required, type Shape, text } from '../shape.ts';

/** The section `waivers`. Reasons and references are read for being there, and are not kept. */
export const waiversShape = (approvers: ApproverTable): Shape<readonly TestWaiver[]> =>
  listOf(
    approved(
      waiver(approvers),
      approvers,
      'waiver of a model test',
      ({ id, test, slices, expires }, approval, { at }) => ({
        id,
        test,
        ...(slices === undefined ? {} : { slices }),
        approval,
        expires,
        at,
      }),
    ),
  );

const waiver = (approvers: ApproverTable) =>
  signedByThem(
    object({
      id: required(idName),
      test: required(line),
      slices: optional(distinct(line, 1)),
      // As in the policy: the aim is met by other means, or the risk is borne for a time.
      category: required(oneOf('mitigated', 'accepted')),
      reason: required(text),
      reference: optional(line),
      ...approvalKeys(approvers),
      expires: required(date),
    }),
  );

/** A waiver is of a test that is there, on slices that the test has. */
export const waiverFaults = ({ waivers, tests }: Pick<Spec, 'waivers' | 'tests'>): readonly Finding[] =>
  waivers.flatMap((waiver) => {
    const test = tests.find(({ name }) => name === waiver.test);
    if (test === undefined)
      return [
        unknownTest(
          waiver,
          tests.map(({ name }) => name),
        ),
      ];
    const known = slicesIn(test);
    return (waiver.slices ?? []).flatMap((slice) =>
      known.includes(slice) ? [] : [unknownSlice(slice, known, waiver)],
    );
  });

const unknownTest = ({ test, at }: TestWaiver, names: readonly string[]): Finding =>
  error('model/unknown-test', { test: id(test), expected: ids(names), ...near(test, names) }, at);

const unknownSlice = (slice: string, names: readonly string[], { at }: TestWaiver): Finding =>
  error('model/unknown-slice', { slice: id(slice), expected: ids(names), ...near(slice, names) }, at);

function near(word: string, known: readonly string[]) {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? {} : { suggestion: id(suggestion) };
}
