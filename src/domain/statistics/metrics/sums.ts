/** So many are added plainly; the sums of blocks are then added with what each addition lost (Neumaier, ZAMM 1974). */
const BLOCK = 128;

/** Σ weight·term. A row of weight 0 is not there, whatever its term. */
export function weightedSum(weight: Float64Array, terms: Float64Array): number {
  const sum = sumOfBlocks(weight.length, (from, to) => {
    let block = 0;
    for (let row = from; row < to; row++) block += (weight[row] ?? 0) * (terms[row] ?? Number.NaN);
    return block;
  });
  return Number.isFinite(sum) ? sum : sumOfThose(weight, terms);
}

/** Σ weight·(value − middle)². */
export const squaresAround = (middle: number, weight: Float64Array, values: Float64Array): number =>
  sumOfBlocks(weight.length, (from, to) => {
    let block = 0;
    for (let row = from; row < to; row++) block += (weight[row] ?? 0) * ((values[row] ?? Number.NaN) - middle) ** 2;
    return block;
  });

export const total = (values: Float64Array): number =>
  sumOfBlocks(values.length, (from, to) => {
    let block = 0;
    for (let at = from; at < to; at++) block += values[at] ?? 0;
    return block;
  });

export const weightedMean = (weight: Float64Array, terms: Float64Array): number =>
  weightedSum(weight, terms) / total(weight);

/** The same with a look at each weight, which is slow: 0 times what is infinite is no 0. */
function sumOfThose(weight: Float64Array, terms: Float64Array): number {
  const there = weight.map((each, row) => (each === 0 ? 0 : each * (terms[row] ?? Number.NaN)));
  return total(there);
}

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
