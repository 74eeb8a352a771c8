import type { LibraryMetric, LibraryRule, Listed, Quality } from '../../domain/contract/contract.ts';
import type { Value } from '../../domain/contract/literal.ts';
import { type Reading, readValue } from '../../domain/contract/reading.ts';
import { error, type Finding, type Severity } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Node, ScalarNode } from '../node.ts';
import {
  anything,
  checked,
  FAILED,
  fail,
  isRead,
  listOf,
  located,
  mapped,
  notAmong,
  object,
  oneOf,
  type Read,
  required,
  type Shape,
  text,
  wrongValue,
} from '../shape.ts';
import { described, element, isNull, maybe, words } from './described.ts';
import { limitOf, operators } from './operators.ts';
import { patternOf } from './options.ts';
import { notYet } from './types.ts';

/** Where a rule stands: at a property, whose values it reads, or at the schema object. */
export type Level = { readonly level: 'property'; readonly reading: Reading } | { readonly level: 'schema' };

const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'] as const;

type MetricName = (typeof METRICS)[number];

const AT_LEVEL: Readonly<Record<Level['level'], readonly MetricName[]>> = {
  property: ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues'],
  schema: ['duplicateValues', 'rowCount'],
};

/** What the library was called before 3.1. */
const OLD_RULES: Readonly<Record<string, MetricName>> = { duplicateCount: 'duplicateValues', rowCount: 'rowCount' };

const DIMENSIONS = [
  ...['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'],
  ...['ac', 'cp', 'cf', 'cs', 'cv', 'tm', 'uq'],
];

const rule = object({
  ...element,
  ...described('businessImpact', 'method', 'schedule', 'scheduler', 'query', 'engine'),
  implementation: maybe(anything),
  dimension: maybe(oneOf(...DIMENSIONS)),
  name: maybe(text),
  severity: maybe(text),
  type: maybe(located(oneOf('text', 'library', 'sql', 'custom'))),
  unit: maybe(located(oneOf('rows', 'percent'))),
  metric: maybe(located(oneOf(...METRICS))),
  rule: maybe(located(text)),
  arguments: maybe(anything),
  ...operators,
});

type Rule = typeof rule extends Shape<infer T> ? T : never;

export const qualityShape = (level: Level): Shape<readonly Quality[]> =>
  listOf(checked(rule, (read, node, findings) => quality(read, node, level, findings)));

function quality(read: Rule, node: Node, level: Level, findings: Finding[]): Read<Quality> {
  const { type } = read;
  if (type?.value === 'sql') return fail(findings, notYet('type: sql', type.at));
  if (type?.value === 'custom') return fail(findings, notYet('type: custom', type.at));
  if (type?.value !== 'text') return library(read, node, level, findings);
  if (read.metric) return fail(findings, wrongValue(scalar(type.at, 'text'), ['library']));
  return { kind: 'text', at: node.at, ...(read.name === undefined ? {} : { name: read.name }) };
}

const scalar = (at: Node['at'], source: string): ScalarNode => ({ kind: 'scalar', value: source, source, at });

function library(read: Rule, node: Node, level: Level, findings: Finding[]): Read<LibraryRule> {
  const name = metricName(read, node, level, findings);
  const limit = limitOf(read, node, findings);
  const metric = isRead(name) ? metricOf(name, read.arguments, node, level, findings) : FAILED;
  if (name === 'rowCount' && read.unit?.value === 'percent') {
    return fail(findings, wrongValue(scalar(read.unit.at, 'percent'), ['rows']));
  }
  if (!isRead(metric) || !isRead(limit)) return FAILED;
  return {
    kind: 'library',
    metric,
    limit,
    unit: read.unit?.value ?? 'rows',
    severity: severityOf(read.severity),
    at: read.metric?.at ?? node.at,
    ...(read.name === undefined ? {} : { name: read.name }),
  };
}

function metricName(read: Rule, node: Node, { level }: Level, findings: Finding[]): Read<MetricName> {
  const old = read.rule && Object.hasOwn(OLD_RULES, read.rule.value) ? OLD_RULES[read.rule.value] : undefined;
  const name = read.metric?.value ?? old;
  if (name && AT_LEVEL[level].includes(name)) return name;
  if (name) return fail(findings, notAmong(scalar((read.metric ?? read.rule)?.at ?? node.at, name), AT_LEVEL[level]));
  if (read.rule) return fail(findings, notYet(`rule: ${read.rule.value}`, read.rule.at));
  return fail(findings, missingKey('metric', node));
}

/** Anything but these two closes the gate when it fails, `critical` and `blocker` included. */
function severityOf(severity: string | undefined): Severity {
  if (severity === 'warning') return 'warning';
  return severity === 'info' ? 'note' : 'error';
}

function metricOf(
  name: MetricName,
  args: Node | undefined,
  node: Node,
  level: Level,
  findings: Finding[],
): Read<LibraryMetric> {
  const given = args ?? ({ kind: 'map', entries: [], at: node.at } as const);
  return metricShape(name, level)(given, findings);
}

function metricShape(name: MetricName, level: Level): Shape<LibraryMetric> {
  if (level.level === 'schema' && name === 'duplicateValues') {
    const properties = required(listOf(text, { min: 1 }));
    return mapped(object({ properties }), (read) => ({ metric: name, properties: read.properties }));
  }
  if (name === 'duplicateValues') return mapped(object({}), () => ({ metric: name, properties: [] }));
  if (level.level === 'schema' || name === 'rowCount' || name === 'nullValues') {
    return mapped(object({}), () => ({ metric: name === 'rowCount' ? name : 'nullValues' }) as const);
  }
  return name === 'missingValues' ? missing(level.reading) : invalid(level.reading);
}

function missing(reading: Reading): Shape<LibraryMetric> {
  const missingValues = required(checked(listOf(words, { min: 1 }), (nodes) => nodes));
  return mapped(object({ missingValues }), (read) => ({
    metric: 'missingValues',
    missing: listed(
      read.missingValues.filter((each) => !isNull(each)),
      reading,
    ),
    orNull: read.missingValues.some(isNull),
  }));
}

function invalid(reading: Reading): Shape<LibraryMetric> {
  const validValues = maybe(
    checked(listOf(words, { min: 1 }), (nodes, _, findings) => allOf(nodes, reading, findings)),
  );
  return checked(
    object({ validValues, pattern: maybe(patternOf) }),
    ({ validValues: valid, pattern }, node, findings) => {
      if (!valid && !pattern) return fail(findings, missingKey('validValues', node));
      return { metric: 'invalidValues', ...(valid ? { valid } : {}), ...(pattern ? { pattern } : {}) };
    },
  );
}

/** What can't be read as the property's type is looked for as it stands: `N/A` among numbers. */
function listed(nodes: readonly Node[], reading: Reading): Listed {
  const values = nodes.map((node) => valueIn(node, reading));
  return {
    values: values.filter((value) => value !== undefined),
    texts: nodes.filter((_, at) => values[at] === undefined).map(sourceOf),
  };
}

/** Valid values that are not of the type could never occur. */
function allOf(nodes: readonly Node[], reading: Reading, findings: Finding[]): Read<Listed> {
  const wrong = nodes.filter((node) => !isNull(node) && valueIn(node, reading) === undefined);
  if (wrong.length > 0)
    return fail(findings, ...wrong.map((node) => wrongValue(node, [`a value of type ${reading.as}`])));
  return listed(
    nodes.filter((node) => !isNull(node)),
    reading,
  );
}

const valueIn = (node: Node, reading: Reading): Value | undefined => readValue(reading, sourceOf(node));

const sourceOf = (node: Node): string => (node.kind === 'scalar' ? node.source : '');

const missingKey = (key: string, node: Node): Finding => error('file/missing-key', { key: id(key) }, node.at);
