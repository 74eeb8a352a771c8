import { seeded } from '../statistics/random.ts';

/**
 * All that follows from some sums by adding and subtracting: the linear combinations of their vectors, in reduced row
 * echelon form. A sum of unknowns is a vector with the weight of each.
 */
export interface Span {
  readonly width: number;
  readonly basis: readonly { readonly pivot: number; readonly row: Float64Array }[];
}

export const emptySpan = (width: number): Span => ({ width, basis: [] });

/** The span with these vectors in it, too. */
export function extended({ width, basis: given }: Span, vectors: readonly Float64Array[]): Span {
  const basis = given.map(({ pivot, row }) => ({ pivot, row: row.slice() }));
  for (const vector of vectors) {
    const row = vector.slice();
    for (const each of basis) subtract(row, each.row, each.pivot);
    const pivot = largest(row);
    const scale = row[pivot] ?? 0;
    if (Math.abs(scale) < NOTHING) continue;
    for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / scale;
    for (const each of basis) subtract(each.row, row, pivot);
    basis.push({ pivot, row });
  }
  return { width, basis };
}

/** Weights start as 0, 1 and −1; what is smaller than this is what rounding left of 0. */
const NOTHING = 1e-7;

/** Takes as much of a basis vector from the row as leaves nothing at its pivot. */
function subtract(row: Float64Array, unit: Float64Array, pivot: number): void {
  const times = row[pivot] ?? 0;
  if (Math.abs(times) < NOTHING) return;
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - times * (unit[at] ?? 0);
}

function largest(vector: Float64Array): number {
  let found = 0;
  for (let at = 1; at < vector.length; at++) {
    if (Math.abs(vector[at] ?? 0) > Math.abs(vector[found] ?? 0)) found = at;
  }
  return found;
}

/**
 * Ways to change the unknowns that no sum in the span would show. A sum that such a change leaves as it is, drawn at
 * random, is in the span: another would be left by a chance of one in millions. Two are drawn, so that even that chance
 * withholds nothing in vain.
 */
export function unseenChanges({ width, basis }: Span): readonly Float64Array[] {
  return [1, 2].map((seed) => {
    const drawn = new Uint32Array(width);
    seeded(seed).fill(drawn, RANDOM_LIMIT);
    const change = Float64Array.from(drawn, (each) => each / RANDOM_LIMIT - 0.5);
    for (const { pivot } of basis) change[pivot] = 0;
    const forced = basis.map(({ row }) => -dot(row, change));
    basis.forEach(({ pivot }, index) => {
      change[pivot] = forced[index] ?? 0;
    });
    return change;
  });
}

const RANDOM_LIMIT = 2 ** 21;

/** Whether a sum stays as it is, by how much each of the changes would change it. */
export const isUnchanged = (by: readonly number[]): boolean => by.every((each) => Math.abs(each) < NOTHING);

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
