import type { Statistic } from '../bootstrap.ts';
import type { Rows } from '../rows.ts';
import { ITSELF, type Mean } from '../terms.ts';
import { forTask, type How, type MetricOptions } from './definition.ts';
import { counter, type DecidedRows, decidedClasses, type Matrix } from './matrix.ts';
import { DEFINITIONS, type Metric } from './registry.ts';
import { weightedMean, weightedSum } from './sums.ts';

/** The parts of a metric from which its value, and an interval of it, are made. */

/** Whether each row counts, and whether it hits: the metric is Σ w·hit / Σ w·counted. */
export interface Proportion {
  readonly hit: Uint8Array;
  readonly counted: Uint8Array;
}

/**
 * The metric as a function of the rows' weights, prepared once and cheap to call often; NaN where it does not exist.
 * The weights given are the whole of it: whoever resamples weighted rows multiplies `rows.weight` in.
 */
export function statisticOf(metric: Metric, rows: Rows): Statistic {
  const { how, on } = DEFINITIONS[metric.name];
  if (on === 'decisions') {
    const count = counter(decidedRows(rows));
    return (weight) => ofMatrix(metric, count(weight));
  }
  const mean = meanOf(metric, rows);
  if (mean) return (weight) => mean.after.value(weightedMean(weight, mean.terms));
  if (how.by === 'rows') return forTask(how.prepare, rows, metric.options);
  const { hit, counted } = proportionOf(metric, rows);
  const [hits, all] = [Float64Array.from(hit), Float64Array.from(counted)];
  return (weight) => weightedSum(weight, hits) / weightedSum(weight, all);
}

/** A metric of decisions from weighted counts by truth and decision, row by row of the truth: `classes`² of them. */
export const ofCounts = (metric: Metric, cells: Float64Array, classes: number): number =>
  ofMatrix(metric, { cells, classes });

/** Of a metric whose basis is `proportion`. */
export function proportionOf(metric: Metric, rows: Rows): Proportion {
  const { how } = DEFINITIONS[metric.name];
  if (how.by === 'hits')
    return { hit: forTask(how.hits, rows, metric.options), counted: new Uint8Array(rows.size).fill(1) };
  if (how.by !== 'share') throw new Error(`${metric.name} is no proportion`);
  const { truth } = decidedRows(rows);
  const decided = decidedClasses(decidedRows(rows));
  const { posLabel = 1 } = metric.options;
  const where = (holds: typeof how.part) =>
    Uint8Array.from(decided, (each, row) => Number(holds(truth[row] ?? 0, each, posLabel)));
  return { hit: where(how.part), counted: where(how.whole) };
}

/** Of a metric whose basis is `mean`; undefined of any other. */
export function meanOf({ name, options }: Metric, rows: Rows): Mean | undefined {
  const { how } = DEFINITIONS[name];
  return how.by === 'terms' ? { terms: forTask(how.terms, rows, options), after: how.after ?? ITSELF } : undefined;
}

function decidedRows(rows: Rows): DecidedRows {
  if (rows.task === 'regression') throw new Error('numbers are judged as if they were decisions');
  return rows;
}

function ofMatrix({ name, options }: Metric, matrix: Matrix): number {
  const { how } = DEFINITIONS[name];
  if (how.by === 'matrix') return how.of(matrix, options);
  if (how.by !== 'share') throw new Error(`${name} is no metric of decisions`);
  return isOfOneClass(options) || how.averaged === undefined
    ? shareOf(how, matrix, options)
    : how.averaged(matrix, options);
}

export const isOfOneClass = ({ average }: MetricOptions): boolean => average === undefined || average === 'binary';

function shareOf({ part, whole }: How & { by: 'share' }, { cells, classes }: Matrix, options: MetricOptions): number {
  const { posLabel = 1, zeroDivision = 'nan' } = options;
  let [hits, all] = [0, 0];
  cells.forEach((count, cell) => {
    const [truth, decided] = [Math.floor(cell / classes), cell % classes];
    if (whole(truth, decided, posLabel)) all += count;
    if (part(truth, decided, posLabel)) hits += count;
  });
  if (all !== 0) return hits / all;
  return zeroDivision === 'nan' ? Number.NaN : zeroDivision;
}
