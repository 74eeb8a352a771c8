import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { MetricOptions, Taken } from '../../domain/statistics/metrics/definition.ts';
import { METRICS, type Metric, type MetricName, metricOf, TRAITS } from '../../domain/statistics/metrics.ts';
import type { Task } from '../../domain/statistics/rows.ts';
import {
  byKind,
  checked,
  FAILED,
  fail,
  type Node,
  notAmong,
  object,
  optional,
  type Read,
  required,
  type Shape,
  wrongType,
  wrongValue,
} from '../shape.ts';
import { isComing } from './words.ts';

/** scikit-learn's parameters by the keys that they have here. */
const OPTION_KEYS = {
  average: 'average',
  'multi-class': 'multiClass',
  'max-fpr': 'maxFpr',
  beta: 'beta',
  k: 'k',
  'zero-division': 'zeroDivision',
  alpha: 'alpha',
  weights: 'kappaWeights',
  bins: 'bins',
  'pos-label': 'posLabel',
  adjusted: 'adjusted',
  'scale-by-half': 'scaleByHalf',
} as const satisfies Record<string, keyof MetricOptions>;

type OptionKey = keyof typeof OPTION_KEYS;
const KEYS = Object.keys(OPTION_KEYS) as readonly OptionKey[];
type Given = { readonly [Key in OptionKey]?: Node };

/** Every key that some metric takes; those of `metricWith` say which it is. */
export const OPTION_FIELDS = Object.fromEntries(KEYS.map((key) => [key, optional((node: Node) => node)])) as {
  readonly [Key in OptionKey]: ReturnType<typeof optional<Node>>;
};

/** A metric of the task by its name alone. */
export const metricName =
  (task: Task): Shape<MetricName> =>
  (node, findings) => {
    const word = node.kind === 'scalar' ? node.source : '';
    const fitting = METRICS.filter((name) => TRAITS[name].tasks.includes(task));
    const metric = METRICS.find((each) => each === word);
    if (metric === undefined) {
      return fail(
        findings,
        isComing(word) ? error('model/not-yet', { key: id(word) }, node.at) : notAmong(node, fitting),
      );
    }
    if (fitting.includes(metric)) return metric;
    const params = { metric: id(metric), task: id(task), expected: ids(fitting) };
    return fail(findings, error('model/metric-of-other-task', params, node.at));
  };

/** The metric with the options that stand beside it. */
export function metricWith(
  name: MetricName,
  given: Given,
  task: Task,
  at: Position,
  findings: Finding[],
): Read<Metric> {
  const takes = TRAITS[name].takes[task] ?? {};
  const keys = KEYS.filter((key) => takes[OPTION_KEYS[key]] !== undefined);
  const read = KEYS.flatMap((key) => {
    const node = given[key];
    if (node === undefined) return [];
    const taken = takes[OPTION_KEYS[key]];
    return [[OPTION_KEYS[key], taken ? optionValue(node, taken, findings) : notTaken(name, key, keys, node, findings)]];
  });
  const missing = keys.filter((key) => isMissing(takes[OPTION_KEYS[key]]) && given[key] === undefined);
  findings.push(...missing.map((key) => optionMissing(name, key, takes[OPTION_KEYS[key]], at)));
  if (missing.length > 0 || read.some(([, value]) => value === FAILED)) return FAILED;
  const metric = metricOf(name, task, Object.fromEntries(read));
  const clash = clashIn(metric, given);
  return clash ? fail(findings, clash) : metric;
}

/** Options each of which is taken, but not together. */
function clashIn({ name, options }: Metric, given: Given): Finding | undefined {
  const { average, 'pos-label': positive } = given;
  if (average && options.multiClass === 'ovo' && options.average === 'micro') {
    return notAmong(average, ['macro', 'weighted']);
  }
  if (!positive || !options.average || options.average === 'binary') return undefined;
  const params = {
    metric: id(`${name} with an average over classes`),
    key: id('pos-label'),
    expected: ids(['average']),
  };
  return error('model/option-not-taken', params, positive.at);
}

/** The options that stand there, for the name of a test. */
export const optionWords = (given: Given): readonly string[] =>
  KEYS.flatMap((key) => {
    const node = given[key];
    return node?.kind === 'scalar' ? [`${key}=${node.source}`] : [];
  });

/** A metric that is only reported: its name, or a map of it and its options. */
export const reportedMetric = (task: Task): Shape<Metric> =>
  byKind({
    scalar: checked(metricName(task), (name, node, findings) => metricWith(name, {}, task, node.at, findings)),
    map: checked(
      object({ metric: required(metricName(task)), ...OPTION_FIELDS }),
      ({ metric, ...options }, node, findings) => metricWith(metric, options, task, node.at, findings),
    ),
  });

const isMissing = (taken: Taken | undefined): boolean =>
  taken !== undefined && taken.default === undefined && taken.optional === undefined;

function notTaken(metric: MetricName, key: OptionKey, keys: readonly OptionKey[], { at }: Node, findings: Finding[]) {
  const expected = keys.length > 0 ? ids(keys) : id('no options');
  return fail(findings, error('model/option-not-taken', { metric: id(metric), key: id(key), expected }, at));
}

function optionMissing(metric: MetricName, key: OptionKey, taken: Taken | undefined, at: Position): Finding {
  const values = taken?.values?.map(String) ?? [];
  const expected = values.length > 0 ? ids(values) : id('a number');
  return error('model/option-missing', { metric: id(metric), key: id(key), expected }, at);
}

function optionValue(node: Node, { values, range }: Taken, findings: Finding[]): Read<unknown> {
  if (node.kind !== 'scalar') return fail(findings, wrongType(node, range ? 'number' : 'text'));
  const { value } = node;
  if (values?.some((each) => each === value)) return value;
  if (range === undefined) return fail(findings, notAmong(node, (values ?? []).map(String)));
  return typeof value === 'number' && isIn(value, range) ? value : fail(findings, wrongValue(node, [inWords(range)]));
}

function isIn(value: number, { min, max, isInteger, isAboveMin }: NonNullable<Taken['range']>): boolean {
  if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value))) return false;
  return (isAboveMin ? value > min : value >= min) && value <= max;
}

function inWords({ min, max, isInteger, isAboveMin }: NonNullable<Taken['range']>): string {
  const what = isInteger ? 'a whole number' : 'a number';
  const least = isAboveMin ? 'above' : 'at least';
  return `${what} ${least} ${min}${Number.isFinite(max) ? ` and at most ${max}` : ''}`;
}
