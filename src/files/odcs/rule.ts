import type { Unit } from '../../domain/contract/contract.ts';
import type { Finding, Severity } from '../../domain/outcome/finding.ts';
import { anything, fail, located, notAmong, object, oneOf, type Read, type Shape, text } from '../shape.ts';
import { described, element, maybe } from './described.ts';
import { METRICS } from './metrics.ts';
import { operators } from './operators.ts';

const DIMENSIONS = [
  ...['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'],
  ...['ac', 'cp', 'cf', 'cs', 'cv', 'tm', 'uq'],
];

/** A rule under `quality`, of whatever type. */
export const rule = object({
  ...element,
  ...described('businessImpact', 'method', 'schedule', 'scheduler'),
  query: maybe(located(text)),
  engine: maybe(located(text)),
  implementation: maybe(anything),
  dimension: maybe(oneOf(...DIMENSIONS)),
  name: maybe(text),
  severity: maybe(text),
  type: maybe(located(oneOf('text', 'library', 'sql', 'custom'))),
  unit: maybe(located(text)),
  metric: maybe(located(oneOf(...METRICS))),
  rule: maybe(located(text)),
  validValues: maybe(anything),
  arguments: maybe(anything),
  ...operators,
});

export type Rule = typeof rule extends Shape<infer T> ? T : never;

/** Anything but these two closes the gate when it fails, `critical` and `blocker` included. */
export function severityOf(severity: string | undefined): Severity {
  if (severity === 'warning') return 'warning';
  return severity === 'info' ? 'note' : 'error';
}

const UNITS: readonly Unit[] = ['rows', 'percent'];

/** The unit of a count: any other word says something of a query or of words alone. */
export function unitOfCount({ unit }: Rule, findings: Finding[]): Read<Unit> {
  if (!unit) return 'rows';
  const known = UNITS.find((each) => each === unit.value);
  return known ?? fail(findings, notAmong({ kind: 'scalar', ...unit, source: unit.value }, UNITS));
}
