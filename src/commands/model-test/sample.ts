import { isClassified } from '../../domain/labels/label.ts';
import { type BinaryRows, binaryRows } from '../../domain/statistics/rows.ts';
import type { Answers } from '../../domain/verdict/answers.ts';
import { type Floor, hiddenCells, smallCells } from '../../domain/verdict/disclosure.ts';
import { numbersOf, type Sample } from '../../domain/verdict/measure.ts';
import { outcomesOf } from '../../domain/verdict/outcomes.ts';
import { ALL, type Spec } from '../../domain/verdict/spec.ts';
import { withheldNumbers } from '../../domain/verdict/withheld.ts';
import { MIN_CLASS_RECORDS } from '../../report/mask.ts';
import type { Admission } from '../admission.ts';
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
  const rowsWith = (answers: Answers) =>
    binaryRows(
      set.truth,
      Float64Array.from(set.labelled, (row) => ('scores' in answers ? answers.scores[row] : undefined) ?? Number.NaN),
      { threshold: spec.threshold },
    );
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
    return smallCells(parts, truth, { records: minSliceSize, perClass: 0 });
  }
  const minRecords = admission.policy.controlPlane.aggregates?.minRecords ?? 0;
  const floor: Floor = { records: Math.max(minSliceSize, minRecords), perClass: MIN_CLASS_RECORDS };
  return new Set([...hiddenCells(slices.cells, truth, floor)].filter((name) => name !== ALL));
}

/**
 * What a model decided is the program's to choose: one that answers for a single patient as for no other would be told
 * by the difference what became of that patient. A model compared with itself tells nothing.
 */
function withheldIn(sample: Omit<Sample, 'withheld'>, spec: Spec, admission: Admission): ReadonlySet<string> {
  const { rows, champion, sameModel, slices, hidden } = sample;
  if (!isClassified(admission.label.classification)) return new Set();
  const cells = slices.cells.filter(({ name }) => !hidden.has(name));
  const compared: BinaryRows | undefined = sameModel ? undefined : champion;
  const numbers = numbersOf(spec, slices).filter(({ isChange }) => !isChange || compared !== undefined);
  return withheldNumbers(
    numbers,
    { cells, outcomes: outcomesOf(rows, compared) },
    { perSide: MIN_CLASS_RECORDS, counted: admission.policy.controlPlane.aggregates?.minRecords ?? 0 },
  );
}
