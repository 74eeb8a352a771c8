import type { Position } from '../outcome/finding.ts';

export const LEAKAGES = ['columns', 'keys', 'rows'] as const;

/**
 * Ways in which a model can know answers beforehand.
 * `columns`: a column that the model gets gives the label away. `keys`: an id of the test data is one of the training
 * data. `rows`: a row of the training data holds the same in all columns that both have, under whatever id.
 */
export type LeakageTest = { readonly kind: 'leakage'; readonly name: string; readonly at: Position } & LeakageAsked;

export type LeakageAsked =
  | { readonly leakage: 'columns' }
  /** `max`: the share of test rows that may be among the training data. `id`: the column of ids of the training data. */
  | { readonly leakage: 'keys'; readonly max: number; readonly id?: string }
  | { readonly leakage: 'rows'; readonly max: number };

/** What a result is called in reports. */
export const LEAKAGE_MEASURES = {
  columns: 'label_columns',
  keys: 'shared_keys',
  rows: 'shared_rows',
} as const satisfies Readonly<Record<(typeof LEAKAGES)[number], string>>;
