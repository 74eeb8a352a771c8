import type { Contract, Property, Quality } from '../../domain/contract/contract.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import { checked, fail, listOf, nearest, object, oneOf, required, type Shape, wrongValue } from '../shape.ts';
import { hasDays } from './custom/freshness.ts';
import { anchorOf, customProperty, described, element, maybe } from './described.ts';
import { columnName, propertyShape, type ReadProperty } from './property.ts';
import { qualityShape, referencesAmong } from './quality.ts';
import { schemaRelationships, type WrittenReference } from './relationships.ts';

/** What a schema object says, but for what the contract as a whole does. */
export interface Table extends Omit<Contract, 'id' | 'version' | 'references'> {
  readonly properties: readonly ReadProperty[];
  /** By which references may name it. */
  readonly anchor?: string;
  /** What its properties refer to, as it is written. */
  readonly written: readonly WrittenReference[];
}

export const tableShape = (before31: boolean): Shape<Table> =>
  checked(
    object({
      ...element,
      ...described('businessName', 'physicalType', 'dataGranularityDescription'),
      name: required(columnName),
      physicalName: maybe(columnName),
      logicalType: maybe(oneOf('object')),
      relationships: maybe(schemaRelationships),
      properties: maybe(listOf(propertyShape(before31))),
      quality: maybe(qualityShape({ level: 'schema' })),
    }),
    (raw, node, findings) => {
      const { name, physicalName = name, properties = [], relationships = [] } = raw;
      const { references, others } = referencesAmong(raw.quality ?? []);
      const own = (property: string): string => `${name}.${property}`;
      const written: readonly WrittenReference[] = [
        ...relationships,
        ...references.map((each) => ({ ...each, from: (each.from ?? []).map(own) })),
        ...properties.flatMap((each) => each.written.map((refers) => ({ ...refers, from: [own(each.name)] }))),
      ];
      const apart = customProperty(raw, APART);
      if (apart && !isByPartition(apart)) return fail(findings, wrongValue(apart, [BY_PARTITION]));
      const table: Table = {
        table: name,
        physicalName,
        at: node.at,
        properties,
        quality: others,
        written,
        ...anchorOf(raw),
        ...(apart ? { apartByPartition: apart.at } : {}),
      };
      const wrong = [...twice(properties), ...strangers(table), ...misfits(table)];
      return wrong.length > 0 ? fail(findings, ...wrong) : table;
    },
  );

/** The standard has no key for it: what a partition of the data is, is the policy's word. */
const APART = 'apart';
const BY_PARTITION = 'by-partition';

const isByPartition = (node: Node): boolean => node.kind === 'scalar' && node.source === BY_PARTITION;

function twice(properties: readonly Property[]): readonly Finding[] {
  return properties.flatMap((property, index) => {
    const first = properties
      .slice(0, index)
      .find(({ name, column }) => name === property.name || column === property.column);
    if (!first) return [];
    const params = { property: id(property.name), first: id(`${first.at.line}:${first.at.column}`) };
    return [error('contract/property-twice', params, property.at)];
  });
}

/** Properties that a rule over several names and the schema does not have. */
function strangers({ properties, quality }: Table): readonly Finding[] {
  const names = properties.map(({ name }) => name);
  return quality.flatMap((rule) => {
    const unknown = namesIn(rule).filter((name) => !names.includes(name));
    return unknown.map((name) => {
      const suggestion = nearest(name, names);
      const near = suggestion ? { suggestion: id(suggestion) } : {};
      return error('contract/unknown-property', { property: id(name), expected: ids(names), ...near }, rule.at);
    });
  });
}

/** The properties that a rule at the schema is about, by name. */
function namesIn(rule: Quality): readonly string[] {
  if (rule.kind === 'library') return rule.metric.metric === 'duplicateValues' ? rule.metric.properties : [];
  if (rule.kind === 'own' && rule.own.rule === 'freshness' && rule.own.property !== undefined)
    return [rule.own.property];
  return [];
}

/** Rules at the schema that need a property of another type. */
function misfits({ properties, quality }: Table): readonly Finding[] {
  return quality.flatMap((rule) => {
    const named = properties.find(({ name }) => namesIn(rule).includes(name));
    const fits = rule.kind !== 'own' || !named || hasDays(named.reading);
    return fits ? [] : [error('contract/option-without-type', MOMENTS, rule.at)];
  });
}

const MOMENTS = { option: id('freshness'), expected: ids(['date', 'timestamp']) };
