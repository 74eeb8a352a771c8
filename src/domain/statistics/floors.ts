import { MIN_EVENTS_PER_CLASS } from './auc-interval.ts';
import { clusterSums, clustersOf, MIN_CLUSTERS } from './clusters.ts';
import { type DecidedRows, decidedClasses } from './metrics/matrix.ts';
import type { Rows } from './rows.ts';
import { MIN_ROWS_OF_MEAN } from './skewed-mean.ts';
import type { Reason } from './uncertain.ts';

/**
 * With fewer rows (or clusters that have some) on which the models decide differently, resampling lets too many wrong
 * models pass (bench/gate.mjs).
 */
export const MIN_DISCORDANT = 10;

/** Why resampling these rows says nothing that can be relied on; undefined where it does. */
export function tooFewToResample(rows: Rows): Reason | undefined {
  if (rows.task === 'regression') return rows.size < MIN_ROWS_OF_MEAN ? 'too-few-records' : undefined;
  if (Math.min(...sizesOfClasses(rows)) < MIN_EVENTS_PER_CLASS) return 'too-few-events';
  return rows.cluster && fewestClusters(rows, rows.cluster) < MIN_CLUSTERS ? 'too-few-clusters' : undefined;
}

/** Why a change of decisions says too little. */
export const tooFewDifferences = (candidate: DecidedRows, champion: DecidedRows): Reason | undefined =>
  countDifferences(candidate, champion) < MIN_DISCORDANT ? 'too-few-differences' : undefined;

/** On how many rows the models decide differently, or in how many clusters they do. */
export function countDifferences(candidate: DecidedRows, champion: DecidedRows): number {
  const [ours, theirs] = [decidedClasses(candidate), decidedClasses(champion)];
  if (!candidate.cluster) {
    let rows = 0;
    for (let row = 0; row < ours.length; row++) if (ours[row] !== theirs[row]) rows++;
    return rows;
  }
  const differs = Uint8Array.from(ours, (each, row) => Number(each !== theirs[row]));
  return clusterSums(differs, clustersOf(candidate.cluster)).reduce((sum, each) => sum + Number(each > 0), 0);
}

/** Of the right and the wrong decisions, how many the fewer are. */
export function fewerOfRightAndWrong(rows: DecidedRows): number {
  const decided = decidedClasses(rows);
  let right = 0;
  for (let row = 0; row < decided.length; row++) if (decided[row] === rows.truth[row]) right++;
  return Math.min(right, decided.length - right);
}

/** Of the classes that occur. */
function sizesOfClasses(rows: DecidedRows): readonly number[] {
  const sizes = new Float64Array(rows.task === 'binary' ? 2 : rows.classes);
  for (const each of rows.truth) sizes[each] = (sizes[each] ?? 0) + 1;
  return [...sizes].filter((size) => size > 0);
}

/** In how many clusters the class occurs that is in the fewest. */
function fewestClusters(rows: DecidedRows, cluster: Uint32Array): number {
  const clusters = clustersOf(cluster);
  const classes = [...new Set<number>(rows.truth)];
  const inClusters = (one: number) =>
    clusterSums(
      Uint8Array.from(rows.truth, (each) => Number(each === one)),
      clusters,
    ).reduce((sum, each) => sum + Number(each > 0), 0);
  return Math.min(...classes.map(inClusters));
}
