import type { LibraryMetric, LibraryRule, Quality } from '../../domain/contract/contract.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Node, ScalarNode } from '../node.ts';
import { checked, FAILED, fail, isRead, listOf, notAmong, type Read, type Shape, wrongValue } from '../shape.ts';
import { type Level, type MetricName, metricShape, missingKey } from './metrics.ts';
import { OLD_NAMES, oldArguments, oldRule } from './old-rules.ts';
import { hasLimit, limitOf } from './operators.ts';
import { custom, sql } from './own.ts';
import { type Rule, rule, severityOf, unitOfCount } from './rule.ts';

const AT_LEVEL: Readonly<Record<Level['level'], readonly MetricName[]>> = {
  property: ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues'],
  schema: ['duplicateValues', 'rowCount'],
};

export const qualityShape = (level: Level): Shape<readonly Quality[]> =>
  listOf(checked(rule, (read, node, findings) => quality(read, node, level, findings)));

/** Keys that mean something to rules of one type alone. */
const OF_TYPE = {
  query: 'sql',
  engine: 'custom',
  implementation: 'custom',
  arguments: 'library',
  metric: 'library',
  rule: 'library',
  validValues: 'library',
} as const;

/** What nothing reads would look as if it were checked. */
function tellStrays(read: Rule, findings: Finding[]): void {
  const type = read.type?.value ?? 'library';
  for (const key of Object.keys(OF_TYPE) as (keyof typeof OF_TYPE)[]) {
    const at = read[key]?.at;
    if (!at || OF_TYPE[key] === type) continue;
    findings.push(error('contract/key-of-other-type', { key: id(key), type: id(OF_TYPE[key]), got: id(type) }, at));
  }
}

function quality(read: Rule, node: Node, level: Level, findings: Finding[]): Read<Quality> {
  const { type } = read;
  tellStrays(read, findings);
  if (type?.value === 'sql') return sql(read, node, level, findings);
  if (type?.value === 'custom') return custom(read, node, level, findings);
  if (type?.value !== 'text') return library(read, node, level, findings);
  const words = read.name ?? firstLine(read.description);
  return { kind: 'text', at: node.at, ...(words === undefined ? {} : { name: words }) };
}

/** What a rule without a name is called: nobody could look it up otherwise. */
const firstLine = (description: Node | undefined): string | undefined =>
  description?.kind === 'scalar' ? description.source.trim().split('\n')[0]?.slice(0, MAX_NAME_CHARACTERS) : undefined;

const MAX_NAME_CHARACTERS = 100;

const scalar = (at: Node['at'], source: string): ScalarNode => ({ kind: 'scalar', value: source, source, at });

function library(read: Rule, node: Node, level: Level, findings: Finding[]): Read<LibraryRule> {
  const name = metricName(read, node, level, findings);
  const unit = unitOfCount(read, findings);
  if (!isRead(unit)) return FAILED;
  const old = read.rule && oldRule(read.rule.value);
  const limit = old?.limit && !hasLimit(read) ? old.limit : limitOf(read, unit, node, findings);
  const metric = isRead(name) ? metricOf(name, argumentsOf(read, node, findings), node, level, findings) : FAILED;
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
    ...(read.rule ? { oldName: { name: read.rule.value, at: read.rule.at } } : {}),
  };
}

/** Under `arguments`, or where they stood before 3.1. */
function argumentsOf(read: Rule, node: Node, findings: Finding[]): Node | undefined {
  if (!read.validValues) return read.arguments;
  if (read.rule?.value === 'validValues' && !read.arguments) return oldArguments(read.validValues, node);
  findings.push(error('contract/argument-misplaced', { key: id('validValues') }, read.validValues.at));
  return read.arguments;
}

function metricName(read: Rule, node: Node, { level }: Level, findings: Finding[]): Read<MetricName> {
  const old = read.rule && oldRule(read.rule.value)?.metric;
  const name = read.metric?.value ?? old;
  if (name && AT_LEVEL[level].includes(name)) return name;
  if (name) return fail(findings, notAmong(scalar((read.metric ?? read.rule)?.at ?? node.at, name), AT_LEVEL[level]));
  if (read.rule) return fail(findings, notAmong(scalar(read.rule.at, read.rule.value), OLD_NAMES));
  return fail(findings, missingKey('metric', node));
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

/** Rules of ours that refer to other properties, apart from those that a table can be checked by alone. */
export function referencesAmong(quality: readonly Quality[]) {
  const references = quality.flatMap((rule) => {
    if (rule.kind !== 'own' || rule.own.rule !== 'references') return [];
    const { limit, severity, at, name } = rule;
    const { from, to } = rule.own;
    const unit = rule.unit === 'percent' ? 'percent' : 'rows';
    return [{ from, to, limit, unit, severity, at, ...(name === undefined ? {} : { name }) } as const];
  });
  return { references, others: quality.filter((rule) => rule.kind !== 'own' || rule.own.rule !== 'references') };
}
