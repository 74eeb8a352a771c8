import { tooFewDifferences } from './floors.ts';
import type { Folded } from './folded.ts';
import { changeIn, changeInfluence, fromInfluence } from './means.ts';
import type { Metric } from './metrics.ts';
import { moverRatio } from './mover.ts';
import { scaledRows } from './sample-size.ts';
import { type DecidedRows, type Proportion, proportionOf, shareOf } from './shares.ts';
import type { Linear } from './skewed-mean.ts';
import { type Pairs, pairedProportion } from './tango.ts';
import { type CountOf, notDefined, type Scale, type Uncertain, type Undefined } from './uncertain.ts';
import { wilson } from './wilson.ts';

/** Pairs, and how many of them both have right. */
export interface PairedCounts extends Pairs {
  readonly both: number;
}

const BY_TRUTH: ReadonlySet<CountOf> = new Set(['records', 'positives', 'negatives']);

/** A share of rows that are counted whatever a model decides, so that two models can be compared row by row. */
export function pairedShare(metric: Metric, rows: DecidedRows): Proportion | undefined {
  const proportion = proportionOf(metric, rows);
  return proportion && BY_TRUTH.has(proportion.of) ? proportion : undefined;
}

export function pairsIn(proportion: Proportion, { candidate, champion, counts }: Folded): PairedCounts {
  const [ours, theirs] = [shareOf(proportion, candidate), shareOf(proportion, champion)];
  const pairs = { both: 0, onlyFirst: 0, onlySecond: 0, pairs: 0 };
  counts.forEach((count, cell) => {
    if (!ours.counted[cell]) return;
    const [isOurs, isTheirs] = [ours.hit[cell] === 1, theirs.hit[cell] === 1];
    pairs.pairs += count;
    if (isOurs && isTheirs) pairs.both += count;
    else if (isOurs) pairs.onlyFirst += count;
    else if (isTheirs) pairs.onlySecond += count;
  });
  return pairs;
}

/** Tango's bounds of the difference; of the ratio, both models' Wilson bounds with the correlation φ of their hits. */
export function ofPairs({ of }: Proportion, counts: PairedCounts, scale: Scale): Uncertain {
  if (scale === 'absolute') return pairedProportion(counts, of);
  const { both, onlyFirst, onlySecond, pairs } = counts;
  const [first, second] = [both + onlyFirst, both + onlySecond];
  const value = changeIn(first, second, scale);
  const bounded = (hits: number, confidence: number) => ({ value: hits / pairs, ...wilson(hits, pairs, confidence) });
  return {
    kind: 'estimate',
    value,
    method: 'wilson-mover-ratio',
    n: pairs,
    of,
    bounds: (confidence) => {
      const ratio = moverRatio(bounded(first, confidence), bounded(second, confidence), correlation(counts));
      return { low: ratio.low - 1, high: ratio.high - 1 };
    },
    needed: (limit, confidence) => {
      // Of ln(first ÷ second), by the delta method.
      const error = Math.sqrt((onlyFirst + onlySecond) / (first * second));
      return scaledRows(pairs, error, Math.log1p(value) - Math.log1p(limit), confidence);
    },
  };
}

function correlation({ both, onlyFirst, onlySecond, pairs }: PairedCounts): number {
  const neither = pairs - both - onlyFirst - onlySecond;
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  return margins > 0 ? (both * neither - onlyFirst * onlySecond) / Math.sqrt(margins) : 0;
}

/** From what each cluster adds to the difference of both shares. */
export function betweenClusters(
  proportion: Proportion,
  candidate: DecidedRows,
  champion: DecidedRows,
  scale: Scale,
): Uncertain | Undefined {
  const linear = (rows: DecidedRows): Linear => shareInfluence(proportion, rows);
  const change = changeInfluence(linear(candidate), linear(champion), scale);
  const few = tooFewDifferences(candidate, champion);
  return few ? notDefined(few, change.value) : fromInfluence(change, candidate.cluster, 'linearised-t');
}

function shareInfluence(proportion: Proportion, rows: DecidedRows): Linear {
  const { hit, counted } = shareOf(proportion, rows);
  const total = (values: Uint8Array) => values.reduce((sum, each) => sum + each, 0);
  const value = total(hit) / total(counted);
  const share = rows.size / total(counted);
  return { value, influence: Float64Array.from(hit, (each, row) => (each - value * (counted[row] ?? 0)) * share) };
}
