import { type Metric, meanOf } from '../statistics/metrics.ts';
import type { RegressionRows, Rows } from '../statistics/rows.ts';
import type { Contributions } from './contributors.ts';

type Of = (rows: RegressionRows) => Contributions;

const squaredErrors: Of = ({ truth, predicted }) =>
  truth.map((each, row) => (each - (predicted[row] ?? Number.NaN)) ** 2);

function squaredDeviations({ truth }: RegressionRows): Contributions {
  const mean = truth.reduce((sum, each) => sum + each, 0) / truth.length;
  return truth.map((each) => (each - mean) ** 2);
}

/**
 * What the rows add to a metric of numbers, or to its change from the champion's; undefined of a metric that is a value
 * of one row (`max_error`, `median_absolute_error`), and of any that is not known here.
 */
export function contributionsTo(
  metric: Metric,
  rows: RegressionRows,
  champion: RegressionRows | undefined,
): readonly Contributions[] | undefined {
  const of = termsOf(metric, rows);
  if (of === undefined || !champion) return of?.map((terms) => weightedBy(terms, rows));
  const theirs = termsOf(metric, champion);
  return of.map((terms, kind) =>
    weightedBy(
      terms.map((each, row) => Math.abs(each - (theirs?.[kind]?.[row] ?? Number.NaN))),
      rows,
    ),
  );
}

function termsOf(metric: Metric, rows: RegressionRows): readonly Contributions[] | undefined {
  if (metric.name === 'r2_score' || metric.name === 'explained_variance_score') {
    return [squaredErrors(rows), squaredDeviations(rows)];
  }
  const mean = meanOf(metric, rows);
  return mean && [mean.terms.map(Math.abs)];
}

export const weightedBy = (terms: Contributions, { weight }: Rows): Contributions =>
  weight ? terms.map((each, row) => each * (weight[row] ?? 0)) : terms;
