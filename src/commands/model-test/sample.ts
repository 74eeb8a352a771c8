import { isClassified } from '../../domain/labels/label.ts';
import type { Answers, Truth } from '../../domain/verdict/answers.ts';
import { type Floor, hiddenCells, smallCells } from '../../domain/verdict/disclosure.ts';
import { numbersOf, type Sample } from '../../domain/verdict/measure.ts';
import type { ReportedNumber } from '../../domain/verdict/reported.ts';
import { ALL, type Spec } from '../../domain/verdict/spec.ts';
import { withheldFrom } from '../../domain/verdict/withheld-by-task.ts';
import { MIN_CLASS_RECORDS } from '../../report/mask.ts';
import type { Admission } from '../admission.ts';
import { answeredRows } from './answered-rows.ts';
import type { Answered } from './scoring.ts';
import type { TestSet } from './test-set.ts';

/** The labelled rows with their scores, and which slices and numbers may be shown. */
export function sampleOf(
  set: TestSet,
  answered: Answered,
  sameModel: boolean,
  spec: Spec,
  admission: Admission,
): Sample {
  const rowsWith = (answers: Answers) => answeredRows(set, answers, spec.threshold);
  const rows = rowsWith(answered.model);
  const champion = answered.champion && rowsWith(answered.champion);
  const sample = { rows, ...(champion ? { champion } : {}), sameModel, slices: set.slices };
  const hidden = hiddenSlices(set, spec, admission);
  return { ...sample, hidden, withheld: withheldIn({ ...sample, hidden }, spec, admission) };
}

/**
 * Small slices say little of any data; of classified data nothing may be shown from which one could be worked out. The
 * whole is no slice: where it is small its intervals say so, and the host keeps its numbers from the surfaces.
 */
function hiddenSlices({ slices, truth }: TestSet, spec: Spec, admission: Admission): ReadonlySet<string> {
  const { minSliceSize } = spec.statistics;
  const parts = slices.cells.slice(1);
  if (!isClassified(admission.label.classification)) {
    return smallCells(parts, new Uint8Array(truth.of.length), { records: minSliceSize, perClass: 0 });
  }
  const minRecords = admission.policy.controlPlane.aggregates?.minRecords ?? 0;
  const records = Math.max(minSliceSize, minRecords);
  const hidden = againstTheRest(truth).flatMap(({ is, perClass }) => [
    ...hiddenCells(slices.cells, is, { records, perClass } satisfies Floor),
  ]);
  return new Set(hidden.filter((name) => name !== ALL));
}

/** Each class and all that is not of it; where there are no classes only sizes count. */
function againstTheRest({ of, ...truth }: Truth): readonly { readonly is: Uint8Array; readonly perClass: number }[] {
  const is = (place: number) => Uint8Array.from(of, (each) => Number(each === place));
  switch (truth.task) {
    case 'binary':
      return [{ is: is(1), perClass: MIN_CLASS_RECORDS }];
    case 'multiclass':
      return truth.classes.map((_, place) => ({ is: is(place), perClass: MIN_CLASS_RECORDS }));
    case 'regression':
      return [{ is: new Uint8Array(of.length), perClass: 0 }];
  }
}

/**
 * What a model decided is the program's to choose: one that answers for a single patient as for no other would be told
 * by the difference what became of that patient. A model compared with itself tells nothing. `more` are numbers that the
 * report would have beside those of the spec.
 */
export function withheldIn(
  sample: Omit<Sample, 'withheld'>,
  spec: Spec,
  admission: Admission,
  more: readonly ReportedNumber[] = [],
): ReadonlySet<string> {
  const { rows, champion, sameModel, slices, hidden } = sample;
  if (!isClassified(admission.label.classification)) return new Set();
  const cells = slices.cells.filter(({ name }) => !hidden.has(name));
  const compared = sameModel ? undefined : champion;
  const numbers = [...numbersOf(spec, slices), ...more].filter(({ isChange }) => !isChange || compared !== undefined);
  return withheldFrom(
    numbers,
    { cells, rows, champion: compared },
    { perSide: MIN_CLASS_RECORDS, counted: admission.policy.controlPlane.aggregates?.minRecords ?? 0 },
  );
}
