/**
 * Rows with a binary truth (0 or 1) and a score, in typed arrays.
 * `order` lists the rows by falling score, made once, so that a resample needs no sorting.
 * `weight`, where given, multiplies rows: 0 equals the row removed, an integer the row repeated.
 */
export interface Rows {
  readonly truth: Uint8Array;
  readonly score: Float64Array;
  readonly order: Uint32Array;
  readonly weight?: Float64Array;
}

/** `truth` holds 0 and 1 only; scores are finite. Both are the caller's to check. */
export function rowsOf(truth: ArrayLike<number>, score: ArrayLike<number>, weight?: ArrayLike<number>): Rows {
  const scores = Float64Array.from(score);
  return {
    truth: Uint8Array.from(truth),
    score: scores,
    order: fallingOrder(scores),
    ...(weight ? { weight: Float64Array.from(weight) } : {}),
  };
}

export const weighted = (rows: Rows, weight: Float64Array): Rows => ({ ...rows, weight });

/** The rows at these indices, without weights. */
export const subset = (rows: Rows, indices: ArrayLike<number>): Rows =>
  rowsOf(
    Uint8Array.from(indices, (at) => rows.truth[at] ?? 0),
    Float64Array.from(indices, (at) => rows.score[at] ?? Number.NaN),
  );

export function classCounts({ truth }: Rows): { readonly positives: number; readonly negatives: number } {
  let positives = 0;
  for (const each of truth) positives += each;
  return { positives, negatives: truth.length - positives };
}

function fallingOrder(score: Float64Array): Uint32Array {
  const at = (index: number) => score[index] ?? Number.NaN;
  return Uint32Array.from(score, (_, index) => index).sort((a, b) => at(b) - at(a) || a - b);
}
