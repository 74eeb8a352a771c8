import type { Definition, MetricOptions, OfCell, OfMatrix } from './definition.ts';
import { marginsOf } from './matrix.ts';

/** Metrics of one class against the rest, and their averages over classes. */

/** Rows of a class, rows decided to be, and those that are both. */
interface Label {
  readonly support: number;
  readonly decided: number;
  readonly right: number;
}

/** What is divided by what. */
type OfLabel = (label: Label, options: MetricOptions) => readonly [part: number, whole: number];

const precision: OfLabel = ({ right, decided }) => [right, decided];
const recall: OfLabel = ({ right, support }) => [right, support];
const jaccard: OfLabel = ({ right, support, decided }) => [right, support + decided - right];

/** (1+β²)tp / ((1+β²)tp + β²fn + fp): defined unless there are neither rows of the class nor decisions for it. */
const fbeta: OfLabel = ({ right, support, decided }, { beta = 1 }) => [
  (1 + beta * beta) * right,
  beta * beta * support + decided,
];

/** Macro and weighted are over the classes that occur in either column. */
const averaged =
  (of: OfLabel): OfMatrix =>
  (matrix, options) => {
    const labels = labelsOf(matrix);
    const value = (label: Label) => divided(of(label, options), options);
    switch (options.average) {
      case 'micro':
        return value(summed(labels));
      case 'macro':
        return mean(labels.filter(occurs).map((label) => ({ value: value(label), weight: 1 })));
      case 'weighted':
        return mean(labels.filter(occurs).map((label) => ({ value: value(label), weight: label.support })));
      default:
        return value(labels[options.posLabel ?? 1] ?? summed([]));
    }
  };

function labelsOf(matrix: Parameters<OfMatrix>[0]): readonly Label[] {
  const { support, decided, right } = marginsOf(matrix);
  return Array.from(support, (of, at) => ({ support: of, decided: decided[at] ?? 0, right: right[at] ?? 0 }));
}

const occurs = ({ support, decided }: Label): boolean => support > 0 || decided > 0;

const summed = (labels: readonly Label[]): Label =>
  labels.reduce(
    (sum, { support, decided, right }) => ({
      support: sum.support + support,
      decided: sum.decided + decided,
      right: sum.right + right,
    }),
    { support: 0, decided: 0, right: 0 },
  );

function divided([part, whole]: ReturnType<OfLabel>, { zeroDivision = 'nan' }: MetricOptions): number {
  if (whole !== 0) return part / whole;
  return zeroDivision === 'nan' ? Number.NaN : zeroDivision;
}

/** What is NaN leaves the average. Where all that stays weighs nothing, each counts the same, as in scikit-learn. */
function mean(all: readonly { readonly value: number; readonly weight: number }[]): number {
  const numbers = all.filter(({ value }) => !Number.isNaN(value));
  const weights = numbers.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = (weight: number) => (weights === 0 ? 1 / numbers.length : weight / weights);
  return numbers.length === 0
    ? Number.NaN
    : numbers.reduce((sum, { value, weight }) => sum + value * weightOf(weight), 0);
}

const AVERAGES = ['micro', 'macro', 'weighted'] as const;
const ZERO_DIVISION = { zeroDivision: { values: [0, 1, 'nan'], default: 'nan' } } as const;
const BETA = { beta: { range: { min: 0, max: 1e6 } } } as const;

const takes = (more: Definition['takes']['binary'] = {}) => ({
  binary: {
    average: { values: ['binary', ...AVERAGES], default: 'binary' },
    posLabel: { values: [0, 1], default: 1 },
    ...ZERO_DIVISION,
    ...more,
  },
  multiclass: { average: { values: AVERAGES }, ...ZERO_DIVISION, ...more },
});

const COMMON = {
  on: 'decisions',
  better: 'higher',
  lowest: 0,
  highest: 1,
  tasks: ['binary', 'multiclass'],
} as const;

const share = (of: OfLabel, whole: OfCell): Definition => ({
  ...COMMON,
  takes: takes(),
  basis: 'proportion',
  how: {
    by: 'share',
    part: (truth, decided, positive) => truth === positive && decided === positive,
    whole,
    averaged: averaged(of),
  },
});

const counts = (of: OfLabel, more?: Definition['takes']['binary']): Definition => ({
  ...COMMON,
  takes: takes(more),
  basis: 'counts',
  how: { by: 'matrix', of: averaged(of) },
});

export const LABELS = {
  precision_score: share(precision, (_, decided, positive) => decided === positive),
  recall_score: share(recall, (truth, _, positive) => truth === positive),
  f1_score: counts(fbeta),
  fbeta_score: counts(fbeta, BETA),
  jaccard_score: counts(jaccard),
};
