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
export function tooFewDifferences(candidate: DecidedRows, champion: DecidedRows): Reason | undefined {
  const theirs = decidedClasses(champion);
  const differs = Uint8Array.from(decidedClasses(candidate), (each, row) => Number(each !== theirs[row]));
  const places = candidate.cluster ? clusterSums(differs, clustersOf(candidate.cluster)) : differs;
  let count = 0;
  for (const each of places) count += Number(each > 0);
  return count < MIN_DISCORDANT ? 'too-few-differences' : undefined;
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
