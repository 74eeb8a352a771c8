import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { isWithoutInterval } from '../../domain/statistics/estimate.ts';
import {
  basesOf,
  FAIRNESS_METHODS,
  type FairnessMetric,
  fairnessMetric,
  fairnessNames,
  fairnessRange,
  ODDS_AGGREGATES,
} from '../../domain/statistics/fairness-metric.ts';
import type { Task } from '../../domain/statistics/rows.ts';
import type { FairnessTest } from '../../domain/verdict/fairness-tests.ts';
import { crossName } from '../../domain/verdict/slices.ts';
import type { SliceSpec, TestSpec } from '../../domain/verdict/spec.ts';
import { sliceName } from '../../domain/verdict/tests.ts';
import {
  checked,
  FAILED,
  fail,
  isRead,
  line,
  listOf,
  type Node,
  notAmong,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { LIMIT_FIELDS, limitOf } from './limit.ts';
import { metricWith, OPTION_FIELDS, optionWords } from './metric.ts';

/** Whether a test compares groups: it says by what, or its metric is one of groups. */
export function isOfGroups(node: Node, task: Task): boolean {
  if (node.kind !== 'map') return false;
  const { value } = node.entries.find(({ key }) => key === 'metric') ?? {};
  const isNamed = value?.kind === 'scalar' && basesOf(value.source, task) !== undefined;
  return isNamed || node.entries.some(({ key }) => key === 'by');
}

const nameOfGroups =
  (task: Task): Shape<string> =>
  (node, findings) => {
    const isNamed = node.kind === 'scalar' && basesOf(node.source, task) !== undefined;
    return isNamed ? node.source : fail(findings, notAmong(node, fairnessNames(task)));
  };

const columns = checked(listOf(line, { min: 1 }), (by, { at }, findings) => {
  const twice = by.find((column, index) => by.indexOf(column) < index);
  return twice === undefined ? by : fail(findings, error('model/two-of-a-name', { name: id(twice) }, at));
});

const fieldsOf = (task: Task) =>
  object({
    name: optional(line),
    metric: required(nameOfGroups(task)),
    by: required(columns),
    method: withDefault(oneOf(...FAIRNESS_METHODS), 'between_groups'),
    agg: withDefault(oneOf(...ODDS_AGGREGATES), 'worst_case'),
    ...OPTION_FIELDS,
    min: LIMIT_FIELDS.min,
    max: LIMIT_FIELDS.max,
    require: withDefault(oneOf('bound', 'estimate'), 'bound'),
  });

export const fairnessTest = (task: Task): Shape<FairnessTest> =>
  checked(fieldsOf(task), (fields, node, findings) => {
    const { name, metric: metricName, by, method, agg, min, max, require, ...options } = fields;
    const metric = metricOfGroups(metricName, task, { method, agg, options }, node, findings);
    if (metric === FAILED) return FAILED;
    const limit = limitOf({ name: metricName, ...fairnessRange(metric) }, { min, max }, node, findings);
    if (limit === FAILED || limit.kind === 'change') return FAILED;
    const said = [metricName, ...optionWords(options), ...notDefault(metric), 'by', crossName(by), limit.kind];
    return {
      kind: 'fairness',
      name: name ?? said.join(' '),
      metric,
      by,
      require,
      at: node.at,
      ...(limit.kind === 'min' ? { min: limit.value } : { max: limit.value }),
    };
  });

interface Given {
  readonly method: FairnessMetric['method'];
  readonly agg: FairnessMetric['odds'];
  readonly options: Parameters<typeof optionWords>[0];
}

function metricOfGroups(
  name: string,
  task: Task,
  { method, agg, options }: Given,
  node: Node,
  findings: Finding[],
): Read<FairnessMetric> {
  const made = fairnessMetric(name, task, { method, odds: agg });
  const base = made?.base.map((each) => metricWith(each.name, options, task, node.at, findings)).filter(isRead) ?? [];
  if (made === undefined || base.length < made.base.length) return FAILED;
  if (!base.some(isWithoutInterval)) return { ...made, base };
  const params = { metric: id(name), expected: id('a metric that has bounds') };
  return fail(findings, error('model/report-only', params, node.at));
}

const notDefault = ({ method, odds }: FairnessMetric): readonly string[] => [
  ...(method === 'to_overall' ? [method] : []),
  ...(odds === 'mean' ? [odds] : []),
];

/** The slices of the spec, with those that tests compare and that are not among them. */
export function withGroups(slices: readonly SliceSpec[], tests: readonly TestSpec[]): readonly SliceSpec[] {
  const all = new Map(slices.map((slice) => [sliceName(slice), slice]));
  for (const test of tests) {
    if (test.kind !== 'fairness' || all.has(crossName(test.by))) continue;
    const [column = '', ...others] = test.by;
    const { by, at } = test;
    all.set(crossName(by), others.length > 0 ? { kind: 'cross', columns: by, at } : { kind: 'column', column, at });
  }
  return [...slices, ...[...all.values()].filter((slice) => !slices.includes(slice))];
}
