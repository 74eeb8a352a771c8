import type { LibraryMetric, LibraryRule, Quality } from '../../domain/contract/contract.ts';
import type { OwnRule } from '../../domain/contract/own-rules.ts';
import type { Finding, Severity } from '../../domain/outcome/finding.ts';
import type { Node, ScalarNode } from '../node.ts';
import {
  anything,
  checked,
  FAILED,
  fail,
  isRead,
  listOf,
  located,
  notAmong,
  object,
  oneOf,
  type Read,
  type Shape,
  text,
  wrongValue,
} from '../shape.ts';
import { customRule } from './custom.ts';
import { described, element, maybe } from './described.ts';
import { type Level, METRICS, type MetricName, metricShape, missingKey } from './metrics.ts';
import { limitOf, limitsIn, operators } from './operators.ts';
import { notYet } from './types.ts';

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
  ...described('businessImpact', 'method', 'schedule', 'scheduler', 'query'),
  engine: maybe(located(text)),
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
  if (type?.value === 'custom') return custom(read, node, level, findings);
  if (type?.value !== 'text') return library(read, node, level, findings);
  if (read.metric) return fail(findings, wrongValue(scalar(type.at, 'text'), ['library']));
  return { kind: 'text', at: node.at, ...(read.name === undefined ? {} : { name: read.name }) };
}

function custom(read: Rule, node: Node, level: Level, findings: Finding[]): Read<OwnRule> {
  const { engine, implementation, name, severity } = read;
  const limits = limitsIn(read);
  const own = customRule({ engine, implementation, limits }, node, level, findings);
  if (!isRead(own)) return FAILED;
  return { kind: 'own', ...own, severity: severityOf(severity), at: node.at, ...(name === undefined ? {} : { name }) };
}

const scalar = (at: Node['at'], source: string): ScalarNode => ({ kind: 'scalar', value: source, source, at });

function library(read: Rule, node: Node, level: Level, findings: Finding[]): Read<LibraryRule> {
  const name = metricName(read, node, level, findings);
  const unit = read.unit?.value ?? 'rows';
  const limit = limitOf(read, unit, node, findings);
  const metric = isRead(name) ? metricOf(name, read.arguments, node, level, findings) : FAILED;
  if (name === 'rowCount' && read.unit?.value === 'percent') {
    return fail(findings, wrongValue(scalar(read.unit.at, 'percent'), ['rows']));
  }
  if (!isRead(metric) || !isRead(limit)) return FAILED;
  return {
    kind: 'library',
    metric,
    limit,
    unit,
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
