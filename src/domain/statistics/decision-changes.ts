import { balancedAccuracyChange } from './balanced-accuracy.ts';
import { fromCounts } from './drawn-counts.ts';
import { countDifferences, tooFewDifferences, tooFewToResample } from './floors.ts';
import { folded } from './folded.ts';
import { changeIn } from './means.ts';
import type { DecidedRows } from './metrics/matrix.ts';
import { type Metric, statisticOf } from './metrics.ts';
import { compareShares } from './paired-proportions.ts';
import { recallsOf } from './recalls.ts';
import type { ResampleSettings } from './resampled.ts';
import { notDefined, type Scale, type Uncertain, type Undefined } from './uncertain.ts';

/** A change of a metric of decisions, on rows without weights; undefined where only resampling clusters serves. */
export function compareDecisions(
  metric: Metric,
  candidate: DecidedRows,
  champion: DecidedRows,
  settings: ResampleSettings,
  scale: Scale,
): Uncertain | Undefined | undefined {
  if (candidate.cluster) return compareShares(metric, candidate, champion, scale);
  const cells = folded(candidate, champion);
  const ofShares = compareShares(metric, cells.candidate, cells.champion, scale);
  if (ofShares) return ofShares;
  const recalls = scale === 'absolute' ? recallsOf(metric, cells) : undefined;
  if (recalls) return balancedAccuracyChange(recalls);
  const [ours, theirs] = [statisticOf(metric, cells.candidate), statisticOf(metric, cells.champion)];
  const change = (counts: Float64Array) => changeIn(ours(counts), theirs(counts), scale);
  const few = tooFewToResample(candidate) ?? tooFewDifferences(candidate, champion);
  return few
    ? notDefined(few, change(cells.counts))
    : fromCounts(cells.counts, change, countDifferences(candidate, champion), settings);
}
