import type { Folded } from './folded.ts';
import { type DecidedRows, decidedClasses } from './metrics/matrix.ts';
import { type Metric, statisticOf } from './metrics.ts';
import type { Pairs } from './tango.ts';

/** The rows of a class, and those of them that are decided for it by the candidate, and by it or the champion alone. */
export interface ClassRecall extends Pairs {
  readonly right: number;
}

/** The classes whose mean recall the metric is; undefined if it is not that. */
export function recallsOf(metric: Metric, { candidate, champion, counts }: Folded): readonly ClassRecall[] | undefined {
  const isMeanRecall =
    metric.name === 'balanced_accuracy_score' || (metric.name === 'recall_score' && metric.options.average === 'macro');
  if (!isMeanRecall) return undefined;
  const recalls = byClass(candidate, champion, counts);
  const mean = recalls.reduce((sum, { right, pairs }) => sum + right / pairs, 0) / recalls.length;
  // A class that is decided for and never occurs counts as a recall of 0 in a macro average; `adjusted` rescales.
  return Math.abs(mean - statisticOf(metric, candidate)(counts)) < 1e-12 ? recalls : undefined;
}

function byClass(candidate: DecidedRows, champion: DecidedRows, counts: Float64Array): readonly ClassRecall[] {
  const [ours, theirs] = [decidedClasses(candidate), decidedClasses(champion)];
  const classes = new Map<number, ClassRecall>();
  counts.forEach((count, row) => {
    const truth = candidate.truth[row] ?? 0;
    const { right, onlyFirst, onlySecond, pairs } = classes.get(truth) ?? NONE;
    const [isRight, isTheirsRight] = [ours[row] === truth, theirs[row] === truth];
    classes.set(truth, {
      right: right + (isRight ? count : 0),
      onlyFirst: onlyFirst + (isRight && !isTheirsRight ? count : 0),
      onlySecond: onlySecond + (isTheirsRight && !isRight ? count : 0),
      pairs: pairs + count,
    });
  });
  return [...classes.values()];
}

const NONE: ClassRecall = { right: 0, onlyFirst: 0, onlySecond: 0, pairs: 0 };
