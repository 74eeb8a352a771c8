import type { Share } from './clustered-proportion.ts';
import { type DecidedRows, decidedClasses } from './metrics/matrix.ts';
import { basisOf, type Metric, type MetricName, proportionOf, TRAITS } from './metrics.ts';
import type { Rows } from './rows.ts';
import { ITSELF, type Rising } from './terms.ts';
import type { CountOf } from './uncertain.ts';

/** A metric that is a share of rows, or a rising function of one. */
export interface CountedShare extends Share {
  /** What the rows are that are counted. */
  readonly of: CountOf;
  readonly after: Rising;
}

/** F1 of the Jaccard index (Lam, "Wilson's interval of the F1 score", 2023). */
const OF_JACCARD: Rising = {
  value: (share) => (2 * share) / (1 + share),
  inverse: (value) => value / (2 - value),
  slope: (share) => 2 / (1 + share) ** 2,
};

/** Undefined of a metric that is none. A micro average over decisions is the accuracy. */
export function shareOf(metric: Metric, rows: Rows): CountedShare | undefined {
  const { name, options } = metric;
  if (basisOf(metric) === 'proportion') return { ...proportionOf(metric, rows), of: countedBy(metric), after: ITSELF };
  if (rows.task === 'regression') return undefined;
  if (options.average === 'micro' && MICRO_IS_ACCURACY.has(name))
    return shareOf({ name: 'accuracy_score', options: {} }, rows);
  const isOfOneClass = options.average === undefined || options.average === 'binary';
  if (!isOfOneClass || !(name === 'f1_score' || name === 'jaccard_score')) return undefined;
  return { ...ofBoth(rows, options.posLabel ?? 1), of: 'counted', after: name === 'f1_score' ? OF_JACCARD : ITSELF };
}

/** Whatever a model decides, the same rows are counted, so that two models can be compared row by row. */
export const isByTruth = ({ of }: CountedShare): boolean => BY_TRUTH.has(of);

export const isOfDecisions = ({ name }: Metric): boolean => TRAITS[name].on === 'decisions';

const BY_TRUTH: ReadonlySet<CountOf> = new Set(['records', 'positives', 'negatives']);

const MICRO_IS_ACCURACY: ReadonlySet<MetricName> = new Set([
  'precision_score',
  'recall_score',
  'f1_score',
  'fbeta_score',
]);

const COUNTED: Partial<Readonly<Record<MetricName, readonly [ofClass0: CountOf, ofClass1: CountOf]>>> = {
  recall_score: ['negatives', 'positives'],
  true_positive_rate: ['negatives', 'positives'],
  false_negative_rate: ['negatives', 'positives'],
  true_negative_rate: ['positives', 'negatives'],
  false_positive_rate: ['positives', 'negatives'],
  precision_score: ['predicted-negatives', 'predicted-positives'],
};

const countedBy = ({ name, options: { posLabel = 1 } }: Metric): CountOf => COUNTED[name]?.[posLabel] ?? 'records';

/** Of the rows that are of the class or decided to be, those that are both. */
function ofBoth(rows: DecidedRows, positive: number): Share {
  const decided = decidedClasses(rows);
  const [hit, counted] = [new Uint8Array(rows.size), new Uint8Array(rows.size)];
  for (let row = 0; row < rows.size; row++) {
    const [isOf, isDecided] = [rows.truth[row] === positive, decided[row] === positive];
    hit[row] = Number(isOf && isDecided);
    counted[row] = Number(isOf || isDecided);
  }
  return { hit, counted };
}
