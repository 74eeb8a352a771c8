import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { type Metric, TRAITS } from '../../domain/statistics/metrics.ts';
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
import { comingBy, metricName, notYet } from './words.ts';

const WORDS = ['min', 'max', 'change'] as const;

const changeShape = byKeyPresent({
  margin: object({ margin: required(num({ min: 0 })) }),
  relative: comingBy('relative'),
});

const metricFields = object({
  name: optional(line),
  metric: required(metricName),
  min: optional(located(num())),
  max: optional(located(num())),
  change: optional(located(changeShape)),
  require: withDefault(oneOf('bound', 'estimate'), 'bound'),
  slices: withDefault(listOf(line, { min: 1 }), [ALL]),
  average: notYet,
  weights: notYet,
});

type Fields = Exclude<ReturnType<typeof metricFields>, typeof FAILED>;

const metricTest: Shape<TestSpec> = checked(metricFields, (fields, node, findings) => {
  const limit = limitOf(fields, node, findings);
  if (limit === FAILED) return FAILED;
  const name = fields.name ?? `${fields.metric.name} ${limit.kind}`;
  return { name, metric: fields.metric, limit, require: fields.require, slices: fields.slices, at: node.at };
});

/** Tests by the key that says their kind. */
const testShape: Shape<TestSpec> = byKeyPresent({
  metric: metricTest,
  behavior: comingBy('behavior'),
  latency: comingBy('latency'),
});

/** None at all is a spec that would open every gate. */
export const testsShape: Shape<readonly TestSpec[]> = checked(listOf(testShape), (tests, node, findings) =>
  tests.length > 0 ? tests : fail(findings, error('model/no-tests', {}, node.at)),
);

/** Just one limit, and on the side that its metric gets worse; one that the metric's worst would miss. */
function limitOf(fields: Fields, node: Node, findings: Finding[]): Limit | typeof FAILED {
  const given = WORDS.filter((word) => fields[word] !== undefined);
  const { change, metric } = fields;
  if (given.length !== 1) {
    return fail(
      findings,
      error('model/one-limit', { expected: ids(WORDS), ...(given.length > 0 ? { got: ids(given) } : {}) }, node.at),
    );
  }
  if (change) return failing(metric, { kind: 'change', margin: change.value.margin }, change.at, findings);
  const kind = fields.min ? 'min' : 'max';
  const { value, at } = fields[kind] ?? { value: Number.NaN, at: node.at };
  const expected = TRAITS[metric.name].better === 'higher' ? 'min' : 'max';
  if (kind !== expected) {
    const params = { metric: id(metric.name), got: id(kind), expected: id(expected) };
    return fail(findings, error('model/wrong-direction', params, at));
  }
  if (!inRange(metric, value)) return fail(findings, outOfRange(metric, value, at));
  return failing(metric, { kind, value }, at, findings);
}

/** A limit that the worst of models keeps tests nothing. */
function failing(metric: Metric, limit: Limit, at: Node['at'], findings: Finding[]): Limit | typeof FAILED {
  const { highest } = TRAITS[metric.name];
  const given = limit.kind === 'change' ? limit.margin : limit.value;
  const canFail = limit.kind === 'min' ? given > 0 : given < highest;
  if (canFail) return limit;
  return fail(findings, error('model/limit-empty', { metric: id(metric.name), limit: id(limit.kind) }, at));
}

const inRange = (metric: Metric, value: number): boolean => value >= 0 && (value <= 1 || metric.name === 'log_loss');

const outOfRange = (metric: Metric, value: number, at: Node['at']) =>
  error(
    'file/wrong-value',
    { got: id(String(value)), expected: id(metric.name === 'log_loss' ? 'at least 0' : 'a number from 0 to 1') },
    at,
  );
