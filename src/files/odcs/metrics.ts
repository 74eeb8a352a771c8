import type { LibraryMetric, Listed } from '../../domain/contract/contract.ts';
import type { Value } from '../../domain/contract/literal.ts';
import { type Reading, readValue } from '../../domain/contract/reading.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import { checked, fail, listOf, mapped, object, type Read, required, type Shape, text, wrongValue } from '../shape.ts';
import { isNull, maybe, words } from './described.ts';
import { patternOf } from './options.ts';

/** Where a rule stands: at a property, whose values it reads, or at the schema object. */
export type Level = { readonly level: 'property'; readonly reading: Reading } | { readonly level: 'schema' };

export const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'] as const;

export type MetricName = (typeof METRICS)[number];

/** What a metric takes under `arguments`, and what it means there. */
export function metricShape(name: MetricName, level: Level): Shape<LibraryMetric> {
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

export const missingKey = (key: string, node: Node): Finding => error('file/missing-key', { key: id(key) }, node.at);
