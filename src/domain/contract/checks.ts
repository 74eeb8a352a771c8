import type { Check, Column, Measure, Metric, PartTest, RowTest } from './check.ts';
import type { Constraint, Contract, LibraryRule, Limit, Property, Quality } from './contract.ts';
import { ownCheck } from './own-checks.ts';
import { referenceChecks } from './references.ts';
import { constraintText, limitText, typeText } from './says.ts';

export type Unnamed = Omit<Check, 'name'> & { readonly name?: string };

const NONE: Limit = { operator: 'mustBe', value: 0 };

/** Everything that a contract asserts and a machine can check, in its order. */
export function checksOf(contract: Contract): readonly Check[] {
  const { properties } = contract;
  return named([
    ...contract.quality.flatMap((rule) => ruleChecks(contract, rule)),
    ...keyChecks(contract),
    ...properties.flatMap((property) => propertyChecks(contract, property)),
    ...referenceChecks(contract),
  ]);
}

const columnOf = ({ column, reading }: Property): Column => ({ name: column, reading });

function propertyChecks(contract: Contract, property: Property): readonly Unnamed[] {
  const column = columnOf(property);
  const { uniqueAt: at } = property;
  const unique = none(contract, property, 'unique', 'unique: true', at, { kind: 'repeated', columns: [column] });
  return [
    ...valueChecks(contract, property, (test) => test, unique),
    ...property.quality.flatMap((rule) => ruleChecks(contract, rule, property)),
    ...property.parts.flatMap(({ path, property: part }) =>
      valueChecks(contract, part, (of) => ({ kind: 'json', column, of: { test: 'part', path, of } })),
    ),
  ];
}

/** What every value has to keep; those of a part are looked for in the values that hold them. */
function valueChecks(
  contract: Contract,
  property: Property,
  within: (test: PartTest) => RowTest,
  unique: readonly Unnamed[] = [],
): readonly Unnamed[] {
  const column = columnOf(property);
  const checks = (metric: Metric, says: string, at: Check['at'] | undefined, test: PartTest): readonly Unnamed[] =>
    none(contract, property, metric, says, at, within(test));
  return [
    ...checks('logicalType', typeText(property), typed(property), { kind: 'not-of-type', column }),
    ...checks('required', 'required: true', property.requiredAt, { kind: 'null', column }),
    ...unique,
    ...property.constraints.flatMap((each) =>
      checks(metricOf(each), constraintText(each), each.at, constraintTest(each, column)),
    ),
  ];
}

/** A check that no row is counted, where the contract says so. */
const none = (
  contract: Contract,
  property: Property,
  metric: Metric,
  says: string,
  at: Check['at'] | undefined,
  test: RowTest,
): readonly Unnamed[] =>
  at ? [{ schema: contract.table, property: property.name, metric, measures: rows(test), says, ...strict, at }] : [];

const rows = (of: RowTest): Measure => ({ kind: 'rows', of });

const strict = { limit: NONE, unit: 'rows', severity: 'error' } as const;

/** Any text is a string: there is nothing to check. */
const typed = ({ typeAt, reading }: Property): Check['at'] | undefined => (reading.as === 'text' ? undefined : typeAt);

function metricOf({ kind }: Constraint): Metric {
  if (kind === 'requiredKey') return 'required';
  return kind === 'integerFormat' || kind === 'singlePrecision' ? 'format' : kind;
}

function constraintTest(constraint: Constraint, column: Column): PartTest {
  switch (constraint.kind) {
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return { kind: 'json', column, of: { test: SIZES[constraint.kind], number: constraint.number } };
    case 'uniqueItems':
      return { kind: 'json', column, of: { test: 'repeated-items' } };
    case 'requiredKey':
      return { kind: 'json', column, of: { test: 'without-key', key: constraint.key } };
    case 'minLength':
      return { kind: 'shorter', column, characters: constraint.characters };
    case 'maxLength':
      return { kind: 'longer', column, characters: constraint.characters };
    case 'pattern':
    case 'format':
      return { kind: 'unlike', column, pattern: constraint.pattern };
    case 'integerFormat':
      return { kind: 'not-in-range', column, low: constraint.low, high: constraint.high };
    case 'singlePrecision':
      return { kind: 'not-single-precision', column };
    case 'multipleOf':
      return { kind: 'no-multiple', column, step: constraint.step };
    default:
      return { kind: 'outside', column, bound: constraint.kind, value: constraint.bound };
  }
}

const SIZES = {
  minItems: 'fewer-items',
  maxItems: 'more-items',
  minProperties: 'fewer-keys',
  maxProperties: 'more-keys',
} as const;

/** A primary key is never null, in none of its parts, and never occurs twice. */
function keyChecks({ table, properties }: Contract): readonly Unnamed[] {
  const parts = properties
    .flatMap((property) => (property.key ? [{ property, ...property.key }] : []))
    .sort((a, b) => a.position - b.position);
  const [first] = parts;
  if (!first) return [];
  const of = parts.length === 1 ? { property: first.property.name } : {};
  const columns = parts.map(({ property }) => columnOf(property));
  const base = { schema: table, metric: 'primaryKey', says: 'primaryKey: true', ...strict } as const;
  return [
    {
      ...base,
      ...of,
      name: `primary key (${parts.map(({ property }) => property.name).join(', ')})`,
      measures: rows({ kind: 'repeated', columns }),
      at: first.at,
    },
    ...parts.map(({ property, at }): Unnamed => {
      const name = `${property.name}: primary key is not null`;
      return {
        ...base,
        name,
        property: property.name,
        measures: rows({ kind: 'null', column: columnOf(property) }),
        at,
      };
    }),
  ];
}

function ruleChecks(contract: Contract, rule: Quality, property?: Property): readonly Unnamed[] {
  if (rule.kind === 'text') return [];
  return rule.kind === 'library' ? [libraryCheck(contract, rule, property)] : ownCheck(contract, rule, property);
}

function libraryCheck(contract: Contract, rule: LibraryRule, property?: Property): Unnamed {
  const { limit, unit, severity, at, name } = rule;
  return {
    schema: contract.table,
    metric: rule.metric.metric,
    measures: rows(libraryTest(contract, rule, property)),
    limit,
    says: limitText(limit),
    unit,
    severity,
    at,
    ...(property ? { property: property.name } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

function libraryTest({ properties }: Contract, { metric }: LibraryRule, property?: Property): RowTest {
  if (metric.metric === 'rowCount') return { kind: 'all' };
  if (metric.metric === 'duplicateValues') {
    const names = metric.properties.length > 0 ? metric.properties : [property?.name];
    return { kind: 'repeated', columns: properties.filter(({ name }) => names.includes(name)).map(columnOf) };
  }
  if (!property) throw new Error(`${metric.metric} outside a property`);
  const column = columnOf(property);
  if (metric.metric === 'nullValues') return { kind: 'null', column };
  if (metric.metric === 'missingValues') {
    return { kind: 'missing', column, missing: metric.missing, orNull: metric.orNull };
  }
  const { valid, pattern } = metric;
  return { kind: 'invalid', column, ...(valid ? { valid } : {}), ...(pattern ? { pattern } : {}) };
}

/** A check keeps its given name; others are called after what they are about. Equal names are numbered. */
function named(checks: readonly Unnamed[]): readonly Check[] {
  const seen = new Set<string>();
  return checks.map((check) => {
    const name = unused(check.name ?? `${check.property ?? check.schema}: ${check.metric}`, seen);
    seen.add(name);
    return { ...check, name };
  });
}

function unused(name: string, seen: ReadonlySet<string>): string {
  if (!seen.has(name)) return name;
  let times = 2;
  while (seen.has(`${name} (${times})`)) times += 1;
  return `${name} (${times})`;
}
