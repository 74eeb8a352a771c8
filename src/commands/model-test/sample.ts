import { isClassified } from '../../domain/labels/label.ts';
import { rowsOf } from '../../domain/statistics/rows.ts';
import { type Floor, hiddenCells, smallCells } from '../../domain/verdict/disclosure.ts';
import type { Sample } from '../../domain/verdict/measure.ts';
import { ALL, type Spec } from '../../domain/verdict/spec.ts';
import { MIN_CLASS_RECORDS } from '../../report/mask.ts';
import type { Admission } from '../admission.ts';
import type { Scores } from './scoring.ts';
import type { TestSet } from './test-set.ts';

/** The labelled rows with their scores, and which slices may be shown. */
export function sampleOf(set: TestSet, scores: Scores, sameModel: boolean, spec: Spec, admission: Admission): Sample {
  const rows = (all: Float64Array) =>
    rowsOf(
      set.truth,
      Float64Array.from(set.labelled, (row) => all[row] ?? Number.NaN),
    );
  return {
    rows: rows(scores.model),
    ...(scores.champion ? { champion: rows(scores.champion) } : {}),
    sameModel,
    slices: set.slices,
    hidden: hiddenSlices(set, spec, admission),
  };
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
