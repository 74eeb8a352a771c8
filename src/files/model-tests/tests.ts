import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Range } from '../../domain/statistics/metrics/definition.ts';
import { type Metric, rangeOf, TRAITS } from '../../domain/statistics/metrics.ts';
import type { Task } from '../../domain/statistics/rows.ts';
import { ALL, type Limit, type TestSpec } from '../../domain/verdict/spec.ts';
import {
  byKeyPresent,
  checked,
  FAILED,
  fail,
  line,
  listOf,
  located,
  type Node,
  num,
  object,
  oneOf,
  optional,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { driftTest } from './drift.ts';
import { leakageTest } from './leakage.ts';
import { metricName, metricWith, OPTION_FIELDS, optionWords } from './metric.ts';
import { comingBy } from './words.ts';

const WORDS = ['min', 'max', 'change'] as const;

const changeShape = byKeyPresent({
  margin: object({ margin: required(num({ min: 0 })) }),
  relative: comingBy('relative'),
});

const metricFields = (task: Task) =>
  object({
    name: optional(line),
    metric: required(metricName(task)),
    ...OPTION_FIELDS,
    min: optional(located(num())),
    max: optional(located(num())),
    change: optional(located(changeShape)),
    require: withDefault(oneOf('bound', 'estimate'), 'bound'),
    slices: withDefault(listOf(line, { min: 1 }), [ALL]),
  });

type Fields = Exclude<ReturnType<ReturnType<typeof metricFields>>, typeof FAILED>;

const metricTest = (task: Task): Shape<TestSpec> =>
  checked(metricFields(task), (fields, node, findings) => {
    const { name, metric: metricName, min, max, change, require, slices, ...options } = fields;
    const metric = metricWith(metricName, options, task, node.at, findings);
    if (metric === FAILED) return FAILED;
    const limit = limitOf(
      metric,
      { ...(min ? { min } : {}), ...(max ? { max } : {}), ...(change ? { change } : {}) },
      node,
      findings,
    );
    if (limit === FAILED) return FAILED;
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
  byKeyPresent({
    metric: metricTest(task),
    behavior: comingBy('behavior'),
    operation: comingBy('operation'),
    leakage: leakageTest,
    drift: driftTest,
    junit: comingBy('junit'),
  });

/** None at all is a spec that would open every gate. */
export const testsShape = (task: Task): Shape<readonly TestSpec[]> =>
  checked(listOf(testShape(task)), (tests, node, findings) =>
    tests.length > 0 ? tests : fail(findings, error('model/no-tests', {}, node.at)),
  );

type Given = Pick<Fields, (typeof WORDS)[number]>;

/** Just one limit, and on the side that its metric gets worse; one that the metric's worst would miss. */
function limitOf(metric: Metric, given: Given, node: Node, findings: Finding[]): Limit | typeof FAILED {
  const words = WORDS.filter((word) => given[word] !== undefined);
  if (words.length !== 1) {
    const got = words.length > 0 ? { got: ids(words) } : {};
    return fail(findings, error('model/one-limit', { expected: ids(WORDS), ...got }, node.at));
  }
  if (given.change) return changeOf(metric, given.change, findings);
  const kind = given.min ? 'min' : 'max';
  const { value, at } = given[kind] ?? { value: Number.NaN, at: node.at };
  const { better } = TRAITS[metric.name];
  const { lowest, highest } = rangeOf(metric);
  const expected = better === 'higher' ? 'min' : 'max';
  if (kind !== expected && better !== 'neither') {
    const params = { metric: id(metric.name), got: id(kind), expected: id(expected) };
    return fail(findings, error('model/wrong-direction', params, at));
  }
  if (value < lowest || value > rangeEnd(highest)) return fail(findings, outOfRange(metric, value, at));
  return failing(metric, { kind, value }, at, findings);
}

/** Not worse by more than a margin: of what is better neither way that means nothing. */
function changeOf(metric: Metric, { value, at }: NonNullable<Given['change']>, findings: Finding[]) {
  if (TRAITS[metric.name].better !== 'neither') {
    return failing(metric, { kind: 'change', margin: value.margin }, at, findings);
  }
  const params = { metric: id(metric.name), got: id('change'), expected: ids(['min', 'max']) };
  return fail(findings, error('model/wrong-direction', params, at));
}

/** A limit that the worst of models keeps tests nothing. */
function failing(metric: Metric, limit: Limit, at: Node['at'], findings: Finding[]): Limit | typeof FAILED {
  if (canFail(limit, rangeOf(metric))) return limit;
  return fail(findings, error('model/limit-empty', { metric: id(metric.name), limit: id(limit.kind) }, at));
}

function canFail(limit: Limit, { lowest, highest }: Range): boolean {
  if (limit.kind === 'change') return limit.margin < highest - lowest;
  return limit.kind === 'min' ? limit.value > lowest : limit.value < highest;
}

/** Above 1 a highest value is what the arithmetic allows, and nobody means it: what lies beyond is told as empty. */
const rangeEnd = (highest: number): number => (highest > 1 ? Number.POSITIVE_INFINITY : highest);

function outOfRange(metric: Metric, value: number, at: Node['at']): Finding {
  const { lowest, highest } = rangeOf(metric);
  const most = Number.isFinite(rangeEnd(highest)) ? `a number from ${lowest} to ${highest}` : `at least ${lowest}`;
  return error('file/wrong-value', { got: id(String(value)), expected: id(most) }, at);
}
