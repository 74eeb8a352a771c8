import type { Part, Property } from '../../domain/contract/contract.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { entryOf, type Node } from '../node.ts';
import { FAILED, isRead, listOf, type Read, type Shape } from '../shape.ts';
import type { ReadProperty } from './property.ts';
import { type LogicalType, notYet } from './types.ts';

/** What is said of the parts of a list or an object, where the property has that type. */
export interface Written {
  readonly name: string;
  readonly type: LogicalType | undefined;
  readonly properties: Node | undefined;
  readonly items: Node | undefined;
}

/** All parts at any depth, each called by the whole way to it. `shape` reads a property. */
export function partsOf(of: Written, shape: Shape<ReadProperty>, findings: Finding[]): Read<readonly Part[]> {
  tellMisplaced(of, findings);
  const keys = of.properties ? listOf(shape)(of.properties, findings) : [];
  const item = of.items ? itemIn(of.items, shape, findings) : undefined;
  if (!isRead(keys) || !(item === undefined || isRead(item))) return FAILED;
  return [
    ...keys.flatMap((each) => within(each, `${of.name}.${each.name}`, { key: each.column }, findings)),
    ...(item ? within(item, `${of.name}[]`, 'each', findings) : []),
  ];
}

function tellMisplaced({ type, properties, items }: Written, findings: Finding[]): void {
  const wrong = [
    ...(properties && type !== 'object' ? [{ key: 'properties', needs: 'object', at: properties.at }] : []),
    ...(items && type !== 'array' ? [{ key: 'items', needs: 'array', at: items.at }] : []),
  ];
  findings.push(
    ...wrong.map(({ key, needs, at }) =>
      error('contract/option-without-type', { option: id(key), expected: id(needs) }, at),
    ),
  );
}

/** Items have no name of their own. */
function itemIn(node: Node, shape: Shape<ReadProperty>, findings: Finding[]): Read<ReadProperty> {
  if (node.kind !== 'map' || entryOf(node, 'name')) return shape(node, findings);
  const name: Node = { kind: 'scalar', value: 'items', source: 'items', at: node.at };
  return shape({ ...node, entries: [...node.entries, { key: 'name', at: node.at, value: name }] }, findings);
}

/** A part, called by the way to it, and its own parts, by their ways from here. */
function within(part: ReadProperty, name: string, step: Part['path'][number], findings: Finding[]): readonly Part[] {
  tellUnchecked(part, findings);
  const { written: _, anchor: __, ...property } = part;
  return [
    { path: [step], property: { ...property, name, parts: [] } },
    ...part.parts.map(({ path, property: own }) => ({
      path: [step, ...path],
      property: renamed(own, part.name, name),
    })),
  ];
}

const renamed = (property: Property, from: string, to: string): Property => ({
  ...property,
  name: `${to}${property.name.slice(from.length)}`,
});

/** What is about all rows is not done inside of them. */
function tellUnchecked({ uniqueAt, key, quality, written }: ReadProperty, findings: Finding[]): void {
  const wrong = [
    ...(uniqueAt ? [{ what: 'unique', at: uniqueAt }] : []),
    ...(key ? [{ what: 'primaryKey', at: key.at }] : []),
    ...quality.filter(({ kind }) => kind !== 'text').map(({ at }) => ({ what: 'quality', at })),
    ...written.map(({ at }) => ({ what: 'relationships', at })),
  ];
  findings.push(...wrong.map(({ what, at }) => notYet(`${what} inside of an object or a list`, at)));
}
