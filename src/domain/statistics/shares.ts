import type { Share } from './clustered-proportion.ts';
import { decisionsOf } from './confusion.ts';
import type { Metric } from './metrics.ts';
import type { BinaryRows, MulticlassRows } from './rows.ts';
import { ITSELF, type Rising } from './terms.ts';
import type { CountOf } from './uncertain.ts';

export type DecidedRows = BinaryRows | MulticlassRows;

/** Whether a row hits, by its class and the decision; undefined where it is not counted. */
type Judged = (truth: number, decided: number) => boolean | undefined;

/** A metric that is a share of rows, or a rising function of one. */
export interface Proportion {
  readonly of: CountOf;
  readonly judged: Judged;
  readonly after: Rising;
}

/**
 * F1 of the Jaccard index, which is the share of the rows that are positive or decided so that are both (Lam, Wilson's
 * interval of F1, 2023).
 */
const OF_JACCARD: Rising = {
  value: (share) => (2 * share) / (1 + share),
  inverse: (value) => value / (2 - value),
  slope: (share) => 2 / (1 + share) ** 2,
};

const share = (of: CountOf, judged: Judged, after = ITSELF): Proportion => ({ of, judged, after });

const right: Judged = (truth, decided) => truth === decided;

const ACCURACY = share('records', right);

/** Metrics that are shares of rows whatever the number of classes. */
const OF_ALL: Readonly<Record<string, Proportion>> = {
  accuracy_score: ACCURACY,
  zero_one_loss: share('records', (truth, decided) => truth !== decided),
  hamming_loss: share('records', (truth, decided) => truth !== decided),
};

/** Of one class against the other. */
const ofClass = (one: number): Readonly<Record<string, Proportion>> => {
  const positive =
    (hits: (decided: number) => boolean): Judged =>
    (truth, decided) =>
      truth === one ? hits(decided) : undefined;
  const negative =
    (hits: (decided: number) => boolean): Judged =>
    (truth, decided) =>
      truth === one ? undefined : hits(decided);
  const isOne = (decided: number) => decided === one;
  const isOther = (decided: number) => decided !== one;
  const both: Judged = (truth, decided) => (truth === one || decided === one ? truth === decided : undefined);
  const [own, other] = one === 1 ? (['positives', 'negatives'] as const) : (['negatives', 'positives'] as const);
  return {
    recall_score: share(own, positive(isOne)),
    true_positive_rate: share(own, positive(isOne)),
    false_negative_rate: share(own, positive(isOther)),
    true_negative_rate: share(other, negative(isOther)),
    false_positive_rate: share(other, negative(isOne)),
    precision_score: share(one === 1 ? 'predicted-positives' : 'predicted-negatives', (truth, decided) =>
      decided === one ? truth === one : undefined,
    ),
    selection_rate: share('records', (_, decided) => decided === one),
    jaccard_score: share('counted', both),
    f1_score: share('counted', both, OF_JACCARD),
  };
};

const BY_CLASS = [ofClass(0), ofClass(1)] as const;

/** Averages over classes are none, but for the micro average, which is the accuracy. */
export function proportionOf({ name, options }: Metric, { task }: DecidedRows): Proportion | undefined {
  if (Object.hasOwn(OF_ALL, name)) return OF_ALL[name];
  const { average = task === 'binary' ? 'binary' : 'macro', posLabel = 1 } = options;
  const all = BY_CLASS[posLabel];
  if (task === 'binary' && average === 'binary') return Object.hasOwn(all, name) ? all[name] : undefined;
  return average === 'micro' && MICRO_IS_ACCURACY.has(name) ? ACCURACY : undefined;
}

const MICRO_IS_ACCURACY: ReadonlySet<string> = new Set(['precision_score', 'recall_score', 'f1_score']);

/** Which rows are counted, and which of them hit. */
export function shareOf({ judged }: Proportion, rows: DecidedRows): Share {
  const decided = rows.task === 'binary' ? decisionsOf(rows) : rows.decided;
  const [hit, counted] = [new Uint8Array(rows.size), new Uint8Array(rows.size)];
  for (let row = 0; row < rows.size; row++) {
    const hits = judged(rows.truth[row] ?? 0, decided[row] ?? 0);
    counted[row] = Number(hits !== undefined);
    hit[row] = Number(hits === true);
  }
  return { hit, counted };
}
