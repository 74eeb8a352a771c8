import type { Column, Measure } from './check.ts';
import type { Unnamed } from './checks.ts';
import type { Contract, Property } from './contract.ts';
import type { Own, OwnRule } from './own-rules.ts';
import { filledIn } from './placeholders.ts';

/** A rule of ours as a check; none where it is about no number. */
export function ownCheck(contract: Contract, rule: OwnRule, property?: Property): readonly Unnamed[] {
  const { own, limit, unit, says, severity, at, name } = rule;
  if (own.rule === 'personal-data') return [];
  const check: Unnamed = {
    schema: contract.table,
    metric: own.rule,
    measures: measureOf(own, contract, property),
    limit,
    says,
    unit,
    severity,
    at,
    ...(property ? { property: property.name } : {}),
    ...(name === undefined ? {} : { name }),
  };
  return [check];
}

function measureOf(
  own: Exclude<Own, { rule: 'personal-data' }>,
  { properties, physicalName }: Contract,
  property?: Property,
): Measure {
  switch (own.rule) {
    case 'rows':
      return { kind: 'condition', wanted: own.wanted };
    case 'sql': {
      const names = { object: physicalName, ...(property ? { property: property.column } : {}) };
      return { kind: 'query', query: filledIn(own.query, names) };
    }
    case 'references':
      throw new Error('a reference that its reader did not resolve');
    case 'mean':
      return { kind: 'mean', column: columnOf(property) };
    case 'quantile':
      return { kind: 'quantile', column: columnOf(property), at: own.at };
    case 'drift':
      return { kind: 'drift', column: columnOf(property), distance: own.distance, baseline: own.baseline };
    case 'row-count-change':
      return { kind: 'row-count-change', baseline: own.baseline };
    case 'freshness':
      return { kind: 'age', column: columnOf(property ?? properties.find(({ name }) => name === own.property)) };
  }
}

function columnOf(property: Property | undefined): Column {
  if (!property) throw new Error('a rule about a property that its reader did not find');
  return { name: property.column, reading: property.reading };
}
