import type { Contract, Property, Quality } from '../domain/contract/contract.ts';
import { error, type Finding } from '../domain/outcome/finding.ts';
import { id, ids } from '../domain/outcome/labelled.ts';
import { entryOf, type Node } from './node.ts';
import { hasDays } from './odcs/custom/freshness.ts';
import { described, descriptive, element, maybe } from './odcs/described.ts';
import { columnName, emptyOnly, propertyShape } from './odcs/property.ts';
import { qualityShape } from './odcs/quality.ts';
import { notYet } from './odcs/types.ts';
import {
  checked,
  FAILED,
  fail,
  listOf,
  nearest,
  object,
  oneOf,
  readNode,
  required,
  type Shape,
  type SourceText,
  text,
} from './shape.ts';
import { parseYaml } from './yaml.ts';

const VERSIONS = ['v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0'];

/**
 * A contract of the Open Data Contract Standard 3.1 or 3.0 with one schema object. Every key of the standard is known:
 * those that describe are read over, those that assert what is not checked yet are refused with `contract/not-yet`.
 * Throws `badInput` with all that is wrong.
 */
export function readContract(source: SourceText): Contract {
  const node = parseYaml(source);
  return readNode(contractShape(isBefore31(node)), node);
}

function isBefore31(node: Node): boolean {
  const version = node.kind === 'map' ? entryOf(node, 'apiVersion')?.value : undefined;
  return version?.kind === 'scalar' && version.source.startsWith('v3.0.');
}

const apiVersion: Shape<string> = checked(text, (value, node, findings) =>
  VERSIONS.includes(value)
    ? value
    : fail(findings, error('file/wrong-version', { got: id(value), expected: ids(VERSIONS) }, node.at)),
);

const contractShape = (before31: boolean): Shape<Contract> =>
  checked(
    object({
      ...descriptive,
      apiVersion: required(apiVersion),
      kind: required(oneOf('DataContract')),
      id: required(text),
      version: required(text),
      status: required(text),
      schema: required(listOf(tableShape(before31), { min: 1 })),
    }),
    ({ id: contractId, version, schema }, _, findings) => {
      const [table, second] = schema;
      if (second) return fail(findings, notYet('a second schema object', second.at));
      return table ? { ...table, id: contractId, version } : FAILED;
    },
  );

type Table = Omit<Contract, 'id' | 'version'>;

const tableShape = (before31: boolean): Shape<Table> =>
  checked(
    object({
      ...element,
      ...described('businessName', 'physicalName', 'physicalType', 'dataGranularityDescription'),
      name: required(columnName),
      logicalType: maybe(oneOf('object')),
      relationships: maybe(emptyOnly('relationships')),
      properties: maybe(listOf(propertyShape(before31))),
      quality: maybe(qualityShape({ level: 'schema' })),
    }),
    ({ name, properties = [], quality = [] }, node, findings) => {
      const table = { table: name, at: node.at, properties, quality };
      const wrong = [...twice(properties), ...strangers(table), ...misfits(table)];
      return wrong.length > 0 ? fail(findings, ...wrong) : table;
    },
  );

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
