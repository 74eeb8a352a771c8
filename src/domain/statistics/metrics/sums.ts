/** So many are added plainly; the sums of blocks are then added with what each addition lost (Neumaier, ZAMM 1974). */
const BLOCK = 128;

/** Σ weight·term. A row of weight 0 is not there, whatever its term. */
export const weightedSum = (weight: Float64Array, terms: Float64Array): number =>
  sumOfBlocks(weight.length, (from, to) => {
    let sum = 0;
    for (let row = from; row < to; row++) {
      const weighs = weight[row] ?? 0;
      if (weighs !== 0) sum += weighs * (terms[row] ?? Number.NaN);
    }
    return sum;
  });

export const total = (values: Float64Array): number =>
  sumOfBlocks(values.length, (from, to) => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += values[at] ?? 0;
    return sum;
  });

export const weightedMean = (weight: Float64Array, terms: Float64Array): number =>
  weightedSum(weight, terms) / total(weight);

function sumOfBlocks(size: number, block: (from: number, to: number) => number): number {
  let [sum, lost] = [0, 0];
  for (let from = 0; from < size; from += BLOCK) {
    const more = block(from, Math.min(from + BLOCK, size));
    const next = sum + more;
    lost += Math.abs(sum) >= Math.abs(more) ? sum - next + more : more - next + sum;
    sum = next;
  }
  // Of an infinite sum what was lost is no number.
  return Number.isFinite(sum) ? sum + lost : sum;
}
