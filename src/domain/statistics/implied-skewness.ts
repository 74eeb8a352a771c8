import { type Metric, meanOf } from './metrics.ts';
import type { BinaryRows } from './rows.ts';

/**
 * How skewed a loss of probabilities would be if these were right: each row loses what either outcome costs, with the
 * chance that the model gives to it. Of rare and dear mistakes a small sample shows none, and looks less skewed.
 */
export function impliedSkewness(metric: Metric, rows: BinaryRows): number {
  const seen = meanOf(metric, rows)?.terms;
  const other = meanOf(metric, { ...rows, truth: rows.truth.map((each) => 1 - each) })?.terms;
  if (!(seen && other)) return 0;
  const chance = rows.score.map((score, row) => (rows.truth[row] === 1 ? score : 1 - score));
  const expected = (of: (loss: number) => number) => {
    let sum = 0;
    chance.forEach((share, row) => {
      sum += share * of(seen[row] ?? 0) + (1 - share) * of(other[row] ?? 0);
    });
    return sum / rows.size;
  };
  const mean = expected((loss) => loss);
  const variance = expected((loss) => (loss - mean) ** 2);
  return variance > 0 ? expected((loss) => (loss - mean) ** 3) / variance ** 1.5 : 0;
}
