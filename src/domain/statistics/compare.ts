import { aucDifference } from './auc-difference.ts';
import { type AucEstimate, MIN_EVENTS_PER_CLASS } from './auc-interval.ts';
import { decisionsOf } from './confusion.ts';
import { aucCovariance, mean, type Placements, placements } from './delong.ts';
import { type Metric, statisticOf, TRAITS, whyUndefined } from './metrics.ts';
import { type ResampleSettings, resampled } from './resampled.ts';
import { type BinaryRows, classCounts } from './rows.ts';
import { type Pairs, pairedProportion } from './tango.ts';
import { type CountOf, notDefined, type Reason, type Uncertain, type Undefined } from './uncertain.ts';

/** The same rows scored by two models. */
export interface Contest {
  readonly candidate: BinaryRows;
  readonly champion: BinaryRows;
  /** Both are the same artifact, by digest. */
  readonly sameModel: boolean;
}

/** With fewer rows on which the models decide differently a bootstrap lets too many wrong models pass (bench/gate.mjs). */
export const MIN_DISCORDANT = 10;

/** candidate − champion, paired by row: Tango for proportions, DeLong for the AUC, a paired bootstrap for the rest. */
export function compare(metric: Metric, contest: Contest, settings: ResampleSettings): Uncertain | Undefined {
  const reason = whyUndefined(metric, contest.candidate) ?? whyUndefined(metric, contest.champion);
  if (reason) return notDefined(reason);
  if (contest.sameModel) return noDifference(contest.candidate.size);
  switch (metric.name) {
    case 'accuracy_score':
      return pairedProportion(
        pairsOf(contest, () => true),
        'records',
      );
    case 'recall_score':
      return pairedProportion(
        pairsOf(contest, (truth) => truth === 1),
        'positives',
      );
    case 'roc_auc_score':
      if (discordant(metric, contest) === 0) return notDefined('degenerate', 0);
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
function discordant(metric: Metric, { candidate, champion }: Contest): number {
  const answers = (rows: BinaryRows) => (TRAITS[metric.name].on === 'decisions' ? decisionsOf(rows) : rows.score);
  const [ours, theirs] = [answers(candidate), answers(champion)];
  return ours.filter((answer: number, row: number) => answer !== theirs[row]).length;
}

function pairsOf({ candidate, champion }: Contest, counted: (truth: number) => boolean): Pairs {
  const [first, second] = [decisionsOf(candidate), decisionsOf(champion)];
  let [onlyFirst, onlySecond, pairs] = [0, 0, 0];
  candidate.truth.forEach((truth, row) => {
    if (!counted(truth)) return;
    pairs++;
    if (first[row] === second[row]) return;
    if (first[row] === truth) onlyFirst++;
    else onlySecond++;
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

function compareByBootstrap(metric: Metric, contest: Contest, settings: ResampleSettings): Uncertain | Undefined {
  const [candidate, champion] = [statisticOf(metric, contest.candidate), statisticOf(metric, contest.champion)];
  const difference = (weight: Float64Array) => candidate(weight) - champion(weight);
  const n = contest.candidate.size;
  const few = tooFew(metric, contest);
  return few ? notDefined(few, difference(new Float64Array(n).fill(1))) : resampled(n, difference, settings);
}

function tooFew(metric: Metric, contest: Contest): Reason | undefined {
  const { positives, negatives } = classCounts(contest.candidate);
  if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) return 'too-few-events';
  const isByDecisions = TRAITS[metric.name].on === 'decisions';
  return isByDecisions && discordant(metric, contest) < MIN_DISCORDANT ? 'too-few-differences' : undefined;
}
