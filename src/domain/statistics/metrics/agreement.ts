import type { Definition, MetricOptions, OfCell, OfMatrix } from './definition.ts';
import { marginsOf } from './matrix.ts';

/** Metrics of all decisions at once: how far they agree with the truth. */

const isRight: OfCell = (truth, decided) => truth === decided;
const isWrong: OfCell = (truth, decided) => truth !== decided;
const isAny: OfCell = () => true;

/** The mean recall of the classes that occur in the truth; `adjusted`, 0 is chance and 1 stays 1. */
const balancedAccuracy: OfMatrix = (matrix, { adjusted }) => {
  const { support, right } = marginsOf(matrix);
  let [sum, occurring] = [0, 0];
  support.forEach((of, at) => {
    if (of === 0) return;
    sum += (right[at] ?? 0) / of;
    occurring++;
  });
  const chance = 1 / occurring;
  return adjusted ? (sum / occurring - chance) / (1 - chance) : sum / occurring;
};

/** Of several classes too (Gorodkin, Computational Biology and Chemistry 2004); 0 where either column is constant. */
const matthews: OfMatrix = (matrix) => {
  const { support, decided, right, all } = marginsOf(matrix);
  const spread = (counts: Float64Array) => counts.reduce((sum, count) => sum + count * (all - count), 0);
  const chance = support.reduce((sum, count, at) => sum + count * (decided[at] ?? 0), 0);
  const [ofTruth, ofDecided] = [spread(support), spread(decided)];
  if (ofTruth === 0 || ofDecided === 0) return 0;
  const agreed = right.reduce((sum, count) => sum + count, 0);
  return (agreed * all - chance) / (Math.sqrt(ofTruth) * Math.sqrt(ofDecided));
};

/**
 * 1 − what was seen of disagreement over what chance would show; NaN where chance shows none. Distances are between
 * places in the list of all classes, those that never occur included: scikit-learn's, given `labels`.
 */
const cohenKappa: OfMatrix = (matrix, { kappaWeights }) => {
  const { support, decided, all } = marginsOf(matrix);
  let [seen, chance] = [0, 0];
  matrix.cells.forEach((count, cell) => {
    const [truth, decision] = [Math.floor(cell / matrix.classes), cell % matrix.classes];
    const apart = distance(truth - decision, kappaWeights);
    seen += apart * count;
    chance += (apart * (support[truth] ?? 0) * (decided[decision] ?? 0)) / all;
  });
  return chance === 0 ? Number.NaN : 1 - seen / chance;
};

function distance(by: number, weights: MetricOptions['kappaWeights']): number {
  if (weights === undefined) return by === 0 ? 0 : 1;
  return weights === 'linear' ? Math.abs(by) : by * by;
}

const COMMON = {
  on: 'decisions',
  better: 'higher',
  lowest: 0,
  highest: 1,
  tasks: ['binary', 'multiclass'],
  takes: { binary: {}, multiclass: {} },
} as const;

const ADJUSTED = { adjusted: { values: [true, false], default: false } } as const;
const WEIGHTS = { kappaWeights: { values: ['linear', 'quadratic'], optional: true } } as const;
const SHARE_WRONG = {
  ...COMMON,
  better: 'lower',
  basis: 'proportion',
  how: { by: 'share', part: isWrong, whole: isAny },
} as const;

export const AGREEMENT = {
  accuracy_score: { ...COMMON, basis: 'proportion', how: { by: 'share', part: isRight, whole: isAny } },
  balanced_accuracy_score: {
    ...COMMON,
    takes: { binary: ADJUSTED, multiclass: ADJUSTED },
    range: ({ adjusted }) => (adjusted ? { lowest: -1 } : {}),
    basis: 'counts',
    how: { by: 'matrix', of: balancedAccuracy },
  },
  matthews_corrcoef: { ...COMMON, lowest: -1, basis: 'counts', how: { by: 'matrix', of: matthews } },
  cohen_kappa_score: {
    ...COMMON,
    lowest: -1,
    takes: { binary: WEIGHTS, multiclass: WEIGHTS },
    basis: 'counts',
    how: { by: 'matrix', of: cohenKappa },
  },
  zero_one_loss: SHARE_WRONG,
  /** Of one label a row the same as the zero–one loss. */
  hamming_loss: SHARE_WRONG,
} as const satisfies Record<string, Definition>;
