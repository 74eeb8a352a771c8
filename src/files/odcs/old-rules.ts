import type { Limit } from '../../domain/contract/contract.ts';
import { own } from '../../domain/own.ts';
import type { MapEntry, Node } from '../node.ts';
import { METRICS, type MetricName } from './metrics.ts';

/** A metric as `rule` named it before 3.1. */
export interface OldRule {
  readonly metric: MetricName;
  /** What it asserts where it has no operator: the standard's own examples of it have none. */
  readonly limit?: Limit;
}

const NONE: Limit = { operator: 'mustBe', value: 0 };

const OLD_RULES: Readonly<Record<string, OldRule>> = {
  duplicateCount: { metric: 'duplicateValues' },
  rowCount: { metric: 'rowCount' },
  validValues: { metric: 'invalidValues', limit: NONE },
  nullCheck: { metric: 'nullValues', limit: NONE },
};

export const OLD_NAMES: readonly string[] = [...Object.keys(OLD_RULES), ...METRICS];

/** The metric that an old name means; names of today are known under the old key, too. */
export function oldRule(name: string): OldRule | undefined {
  const metric = METRICS.find((each) => each === name);
  return metric ? { metric } : own(OLD_RULES, name);
}

/** `validValues` stood beside `rule`, where its arguments stand today. */
export function oldArguments(validValues: Node | undefined, node: Node): Node | undefined {
  if (validValues === undefined) return undefined;
  const entry: MapEntry = { key: 'validValues', at: validValues.at, value: validValues };
  return { kind: 'map', entries: [entry], at: node.at };
}
