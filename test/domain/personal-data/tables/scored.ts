import { judgeColumn } from '../../../../src/domain/personal-data/judge-column.ts';
import type { LabelledColumn } from './tables.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** What was told wrongly or not at all, for whoever reads a failure. */
  readonly wrong: readonly string[];
}

/**
 * A column of personal data is found where its kind is told; every other kind that is told of any column is wrong, and
 * so is any kind of a near miss. Suspicions count for nothing.
 */
export function scored(columns: readonly Omit<LabelledColumn, 'half'>[]): Score {
  const told = columns.map(({ id, header, label, values }) => {
    const distinct = [...new Set(values.filter((value) => value !== null))];
    const kinds = judgeColumn(header, distinct).flatMap(({ kind, suspected }) => (suspected ? [] : [kind as string]));
    return { id, label, right: kinds.some((kind) => kind === label), wrong: kinds.filter((kind) => kind !== label) };
  });
  const right = told.filter((each) => each.right).length;
  const wrong = told.flatMap((each) => each.wrong.map((kind) => `${each.id} is no ${kind}`));
  const missed = told.filter(({ label, right: found }) => label !== null && !found).map(({ id }) => `${id} is missed`);
  return {
    precision: right / (right + wrong.length),
    recall: right / (right + missed.length),
    wrong: [...wrong, ...missed],
  };
}
