import type { Position } from '../outcome/finding.ts';
import { DISTANCES, type DistanceName, sharesOf } from '../statistics/drift.ts';
import type { Rows } from '../statistics/rows.ts';

/** How far the answers of a model may be from its champion's on the same rows, taken together. */
export interface DriftTest {
  readonly kind: 'drift';
  readonly name: string;
  readonly drift: 'predictions';
  readonly distance: DistanceName;
  readonly max: number;
  /** Of scores and values: about as many cells of equal share of the champion's; two more lie beyond its ends. */
  readonly bins: number;
  readonly at: Position;
}

export interface PredictionDrift {
  readonly distance: number;
  /** The rows of the cell that changed most are more or fewer by so many. */
  readonly moved: number;
}

/** The distance of two models' answers on the same rows, over cells that the champion alone decides. */
export function predictionDrift(
  model: Rows,
  champion: Rows,
  { distance, bins }: Pick<DriftTest, 'distance' | 'bins'>,
): PredictionDrift {
  const cellOf = champion.task === 'multiclass' ? (value: number) => value : cellsOf(answersIn(champion), bins);
  const cells = champion.task === 'multiclass' ? champion.classes : bins + 2;
  const before = counts(answersIn(champion), champion.weight, cells, cellOf);
  const after = counts(answersIn(model), model.weight, cells, cellOf);
  const [old, now] = [sharesOf(before), sharesOf(after)];
  if (old === undefined || now === undefined) return { distance: Number.NaN, moved: 0 };
  const moved = Math.max(...before.map((count, cell) => Math.abs(count - (after[cell] ?? 0))));
  return { distance: DISTANCES[distance](old, now), moved };
}

/** Scores, values, or the places of the classes that were decided for. */
function answersIn(rows: Rows): ArrayLike<number> {
  switch (rows.task) {
    case 'binary':
      return rows.score;
    case 'multiclass':
      return rows.decided;
    case 'regression':
      return rows.predicted;
  }
}

/**
 * Cells between quantiles of the champion's numbers, closed above: cell 0 lies below its smallest, the last above its
 * largest. Equal quantiles leave cells empty, in which nothing of either model can lie.
 */
function cellsOf(champion: ArrayLike<number>, bins: number): (value: number) => number {
  const sorted = Float64Array.from(champion).sort();
  const smallest = sorted[0] ?? Number.NaN;
  const edges = Array.from(
    { length: bins },
    (_, bin) => sorted[Math.ceil(((bin + 1) / bins) * sorted.length) - 1] ?? Number.NaN,
  );
  return (value) => {
    if (value < smallest) return 0;
    const bin = edges.findIndex((edge) => value <= edge);
    return bin < 0 ? bins + 1 : bin + 1;
  };
}

function counts(
  answers: ArrayLike<number>,
  weight: Float64Array | undefined,
  cells: number,
  cellOf: (value: number) => number,
): readonly number[] {
  const found = new Array<number>(cells).fill(0);
  for (let row = 0; row < answers.length; row++) {
    const cell = cellOf(answers[row] ?? Number.NaN);
    found[cell] = (found[cell] ?? 0) + (weight?.[row] ?? 1);
  }
  return found;
}
