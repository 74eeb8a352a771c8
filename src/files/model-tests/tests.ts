import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { isWithoutInterval } from '../../domain/statistics/estimate.ts';
import { type Metric, rangeOf, TRAITS } from '../../domain/statistics/metrics.ts';
import type { Task } from '../../domain/statistics/rows.ts';
import { ALL, type TestSpec } from '../../domain/verdict/spec.ts';
import {
  byKeyPresent,
  checked,
  FAILED,
  fail,
  line,
  listOf,
  type Node,
  object,
  oneOf,
  optional,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { behaviorTest } from './behavior.ts';
import { driftTest } from './drift.ts';
import { fairnessTest, isOfGroups } from './fairness.ts';
import { junitTest } from './junit.ts';
import { leakageTest } from './leakage.ts';
import { LIMIT_FIELDS, limitOf, type Scored } from './limit.ts';
import { metricName, metricWith, OPTION_FIELDS, optionWords } from './metric.ts';
import { operationTest } from './operation.ts';

const metricFields = (task: Task) =>
  object({
    name: optional(line),
    metric: required(metricName(task)),
    ...OPTION_FIELDS,
    ...LIMIT_FIELDS,
    require: withDefault(oneOf('bound', 'estimate'), 'bound'),
    slices: withDefault(listOf(line, { min: 1 }), [ALL]),
  });

const metricTest = (task: Task): Shape<TestSpec> =>
  checked(metricFields(task), (fields, node, findings) => {
    const { name, metric: metricName, min, max, change, require, slices, ...options } = fields;
    const metric = metricWith(metricName, options, task, node.at, findings);
    if (metric === FAILED) return FAILED;
    const limit = limitOf(scored(metric), { min, max, change }, node, findings);
    if (limit === FAILED) return FAILED;
    if (isWithoutInterval(metric)) return fail(findings, reportOnly(metric, node));
    return {
      kind: 'metric',
      name: name ?? [metricName, ...optionWords(options), limit.kind].join(' '),
      metric,
      limit,
      require,
      slices,
      at: node.at,
    };
  });

/** Tests by the key that says their kind. */
const testShape = (task: Task): Shape<TestSpec> =>
  byKeyPresent<Readonly<Record<string, Shape<TestSpec>>>>({
    metric: (node, findings) => (isOfGroups(node, task) ? fairnessTest(task) : metricTest(task))(node, findings),
    behavior: behaviorTest,
    operation: operationTest,
    leakage: leakageTest,
    drift: driftTest,
    junit: junitTest,
  });

/** None at all is a spec that would open every gate. */
export const testsShape = (task: Task): Shape<readonly TestSpec[]> =>
  checked(listOf(testShape(task)), (tests, node, findings) => {
    if (tests.length === 0) return fail(findings, error('model/no-tests', {}, node.at));
    const asksModel = tests.some(({ kind }) => kind !== 'junit');
    return asksModel ? tests : fail(findings, error('model/only-junit', {}, node.at));
  });

/** No bound of it keeps its promise, so that a gate on it would open by luck. */
const reportOnly = ({ name }: Metric, { at }: Node): Finding =>
  error('model/report-only', { metric: id(name), expected: id(INSTEAD[name] ?? 'another metric') }, at);

const scored = (metric: Metric): Scored => ({
  name: metric.name,
  better: TRAITS[metric.name].better,
  ...rangeOf(metric),
});

/** What asks nearly the same and has a bound. */
const INSTEAD: Readonly<Record<string, string>> = {
  max_error: 'mean_absolute_error or median_absolute_error',
  expected_calibration_error: 'brier_score_loss or log_loss',
};
