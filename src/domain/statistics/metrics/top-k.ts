import type { MulticlassRows } from '../rows.ts';
import type { Definition, MetricOptions } from './definition.ts';
import { scoresOf } from './scores.ts';

/** Whether the true class is among the `k` of highest score; of equal scores the later class goes first, as in scikit-learn. */
function topHits(rows: MulticlassRows, { k = 2 }: MetricOptions): Uint8Array {
  const { classes } = rows;
  const scores = scoresOf(rows);
  return Uint8Array.from(rows.truth, (truth, row) => {
    const own = scores[row * classes + truth] ?? Number.NaN;
    let before = 0;
    for (let each = 0; each < classes; each++) {
      const other = scores[row * classes + each] ?? Number.NaN;
      if (other > own || (other === own && each > truth)) before++;
    }
    return Number(before < k);
  });
}

export const TOP_K = {
  top_k_accuracy_score: {
    on: 'scores',
    better: 'higher',
    lowest: 0,
    highest: 1,
    basis: 'proportion',
    tasks: ['multiclass'],
    takes: { multiclass: { k: { range: { min: 1, max: 65_534, isInteger: true }, default: 2 } } },
    how: { by: 'hits', hits: { multiclass: topHits } },
  },
} as const satisfies Record<string, Definition>;
