import { compareAucs } from './auc-difference.ts';
import { averagePrecisionInfluence } from './average-precision.ts';
import { compareDecisions } from './decision-changes.ts';
import { isLinearPrecision, isPlainAuc, isWithoutInterval, leanRows, reasonOf } from './estimate.ts';
import { tooFewDifferences, tooFewToResample } from './floors.ts';
import { changeIn, changeInfluence, fromInfluence, meanInfluence, throughSlope } from './means.ts';
import { type Metric, meanOf, metricValue, statisticOf } from './metrics.ts';
import { compareShares } from './paired-proportions.ts';
import { type ResampleSettings, resampled } from './resampled.ts';
import type { BinaryRows, Rows } from './rows.ts';
import { isOfDecisions } from './shares.ts';
import { notDefined, type Reason, type Scale, type Uncertain, type Undefined } from './uncertain.ts';

/** The same rows answered by two models: truth, weights and clusters are equal. */
export interface Contest<R extends Rows = Rows> {
  readonly candidate: R;
  readonly champion: R;
  /** Both are the same artifact, by digest. */
  readonly sameModel: boolean;
}

/** candidate − champion, or that ÷ |champion|, paired by row, by the method that fits the metric. */
export function compare<R extends Rows>(
  metric: Metric,
  contest: Contest<R>,
  settings: ResampleSettings,
  scale: Scale = 'absolute',
): Uncertain | Undefined {
  const { candidate, champion } = contest;
  const reason = reasonOf(metric, candidate) ?? reasonOf(metric, champion);
  if (reason) return notDefined(reason);
  const valueIn = (rows: Rows) => metricValue(metric, leanRows(metric, rows));
  if (scale === 'relative' && valueIn(champion) === 0) return notDefined('zero-baseline');
  if (contest.sameModel) return noDifference(candidate.size);
  const change = () => changeIn(valueIn(candidate), valueIn(champion), scale);
  if (isWithoutInterval(metric)) return notDefined('no-interval', change());
  if (!isOfDecisions(metric) && isSame(candidate, champion)) return notDefined('degenerate', change());
  const closed = candidate.weight
    ? undefined
    : inClosedForm(metric, { ...contest, candidate, champion }, settings, scale);
  return closed ?? byBootstrap(metric, contest, settings, scale);
}

/** A model is no different from itself. Two models that answer the same on these rows may differ on others. */
const noDifference = (n: number): Uncertain => ({
  kind: 'estimate',
  value: 0,
  method: 'identical',
  n,
  of: 'records',
  bounds: () => ({ low: 0, high: 0 }),
  needed: () => n,
});

function inClosedForm(
  metric: Metric,
  { candidate, champion }: Contest,
  settings: ResampleSettings,
  scale: Scale,
): Uncertain | Undefined | undefined {
  const [ours, theirs] = [meanOf(metric, candidate), meanOf(metric, champion)];
  if (ours && theirs) {
    const [first, second] = [ours, theirs].map(({ terms, after }) => throughSlope(meanInfluence(terms), after));
    return first && second && fromInfluence(changeInfluence(first, second, scale), candidate.cluster, 'mean-t');
  }
  if (candidate.task === 'regression' || champion.task === 'regression') return undefined;
  if (isOfDecisions(metric)) return compareDecisions(metric, candidate, champion, settings, scale);
  return candidate.task === 'binary' && champion.task === 'binary'
    ? ofRanking(metric, candidate, champion, scale)
    : compareShares(metric, candidate, champion, scale);
}

function ofRanking(
  metric: Metric,
  candidate: BinaryRows,
  champion: BinaryRows,
  scale: Scale,
): Uncertain | Undefined | undefined {
  if (isPlainAuc(metric)) return compareAucs(candidate, champion, scale);
  if (!isLinearPrecision(metric, candidate)) return undefined;
  const [first, second] = [averagePrecisionInfluence(candidate), averagePrecisionInfluence(champion)];
  return fromInfluence(changeInfluence(first, second, scale), candidate.cluster, 'linearised-t');
}

function byBootstrap(
  metric: Metric,
  { candidate, champion }: Contest,
  settings: ResampleSettings,
  scale: Scale,
): Uncertain | Undefined {
  const [ours, theirs] = [statisticOf(metric, candidate), statisticOf(metric, champion)];
  const change = (weight: Float64Array) => changeIn(ours(weight), theirs(weight), scale);
  const few = tooFew(metric, candidate, champion);
  if (!few) return resampled(candidate.size, change, settings, candidate);
  return notDefined(few, changeIn(metricValue(metric, candidate), metricValue(metric, champion), scale));
}

function tooFew(metric: Metric, candidate: Rows, champion: Rows): Reason | undefined {
  const few = tooFewToResample(candidate);
  if (few || !isOfDecisions(metric) || candidate.task === 'regression' || champion.task === 'regression') return few;
  return tooFewDifferences(candidate, champion);
}

/** Both models answered the same on all rows: that they do not differ elsewhere is not shown. */
function isSame(candidate: Rows, champion: Rows): boolean {
  const [ours, theirs] = [answersOf(candidate), answersOf(champion)];
  return ours.every((each: number, row: number) => each === theirs[row]);
}

function answersOf(rows: Rows): Float64Array | Uint16Array {
  if (rows.task === 'binary') return rows.score;
  return rows.task === 'regression' ? rows.predicted : (rows.scores ?? rows.decided);
}
