import { aucDifference } from './auc-difference.ts';
import { type AucEstimate, MIN_EVENTS_PER_CLASS } from './auc-interval.ts';
import { aucCovariance, mean, type Placements, placements } from './delong.ts';
import { type EstimateSettings, whyUndefined } from './estimate.ts';
import { type Metric, TRAITS } from './metrics.ts';
import { resampled } from './resampled.ts';
import { classCounts, type Rows } from './rows.ts';
import { type Pairs, pairedProportion } from './tango.ts';
import { type CountOf, notDefined, type Reason, type Uncertain, type Undefined } from './uncertain.ts';

/** The same rows scored by two models. */
export interface Contest {
  readonly candidate: Rows;
  readonly champion: Rows;
  /** Both are the same artifact, by digest. */
  readonly sameModel: boolean;
}

/** With fewer rows on which the models decide differently a bootstrap lets too many wrong models pass (bench/gate.mjs). */
export const MIN_DISCORDANT = 10;

/** candidate − champion, paired by row: Tango for proportions, DeLong for the AUC, a paired bootstrap for the rest. */
export function compare(metric: Metric, contest: Contest, settings: EstimateSettings): Uncertain | Undefined {
  const reason =
    whyUndefined(metric, contest.candidate, settings.threshold) ??
    whyUndefined(metric, contest.champion, settings.threshold);
  if (reason) return notDefined(reason);
  if (contest.sameModel) return noDifference(contest.candidate.truth.length);
  switch (metric) {
    case 'accuracy_score':
      return pairedProportion(
        pairsOf(contest, settings.threshold, () => true),
        'records',
      );
    case 'recall_score':
      return pairedProportion(
        pairsOf(contest, settings.threshold, (truth) => truth === 1),
        'positives',
      );
    case 'roc_auc_score':
      if (discordant(metric, contest, settings.threshold) === 0) return notDefined('degenerate', 0);
      return compareAuc(contest);
    default:
      return compareByBootstrap(metric, contest, settings);
  }
}

/** A model is no different from itself. Two models that answer the same on these rows may differ on others. */
const noDifference = (n: number): Uncertain => ({
  kind: 'estimate',
  value: 0,
  method: 'identical',
  n,
  of: 'records' satisfies CountOf,
  bounds: () => ({ low: 0, high: 0 }),
  needed: () => n,
});

/** On how many rows the answers that the metric judges are not the same. */
function discordant(metric: Metric, { candidate, champion }: Contest, threshold: number): number {
  const answer = (score: number | undefined) => (TRAITS[metric].on === 'decisions' ? (score ?? 0) >= threshold : score);
  return candidate.score.filter((score, row) => answer(score) !== answer(champion.score[row])).length;
}

function pairsOf(contest: Contest, threshold: number, counted: (truth: number) => boolean): Pairs {
  let [onlyFirst, onlySecond, pairs] = [0, 0, 0];
  contest.candidate.truth.forEach((truth, row) => {
    if (!counted(truth)) return;
    const right = ({ score }: Rows) => Number((score[row] ?? Number.NaN) >= threshold) === truth;
    const [first, second] = [right(contest.candidate), right(contest.champion)];
    pairs++;
    if (first && !second) onlyFirst++;
    if (second && !first) onlySecond++;
  });
  return { onlyFirst, onlySecond, pairs };
}

function compareAuc({ candidate, champion }: Contest): Uncertain | Undefined {
  const { positives, negatives } = classCounts(candidate);
  const [a, b] = [placements(candidate), placements(champion)];
  const value = mean(a.ofPositives) - mean(b.ofPositives);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) return notDefined('too-few-events', value);
  const auc = (shares: Placements): AucEstimate => ({
    auc: mean(shares.ofPositives),
    variance: aucCovariance(shares, shares),
    positives,
    negatives,
  });
  return aucDifference({ first: auc(a), second: auc(b), covariance: aucCovariance(a, b) });
}

function compareByBootstrap(metric: Metric, contest: Contest, settings: EstimateSettings): Uncertain | Undefined {
  const statistic = (rows: Rows) => TRAITS[metric].statistic(rows, settings.threshold);
  const [candidate, champion] = [statistic(contest.candidate), statistic(contest.champion)];
  const difference = (weight: Float64Array) => candidate(weight) - champion(weight);
  const n = contest.candidate.truth.length;
  const few = tooFew(metric, contest, settings.threshold);
  return few ? notDefined(few, difference(new Float64Array(n).fill(1))) : resampled(n, difference, settings);
}

function tooFew(metric: Metric, contest: Contest, threshold: number): Reason | undefined {
  const { positives, negatives } = classCounts(contest.candidate);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) return 'too-few-events';
  const isByDecisions = TRAITS[metric].on === 'decisions';
  return isByDecisions && discordant(metric, contest, threshold) < MIN_DISCORDANT ? 'too-few-differences' : undefined;
}
