import type { Finding, Position } from '../../src/domain/outcome/finding.ts';
import type { Node } from '../../src/files/node.ts';

/** A part of a JSON Schema, as far as it says which keys there are. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
}

export interface SchemaKeys {
  readonly all: readonly string[];
  /** Those that must be there in each form that their map can have. */
  readonly required: readonly string[];
}

type RootSchema = Schema & { readonly definitions: Readonly<Record<string, Schema>> };

/** The keys of a schema, each by its way from the root: `*` for a name that the user chooses, `[]` for an item. */
export function schemaKeys(root: RootSchema): SchemaKeys {
  const parts = withParts(root, '', root.definitions);
  const keysOf = (names: (schema: Schema) => readonly string[]) => [
    ...new Set(parts.flatMap(([way, schema]) => names(schema).map((key) => below(way, key)))),
  ];
  return {
    all: keysOf(({ properties = {} }) => Object.keys(properties)),
    required: keysOf(({ properties, required = [] }) => (properties ? required : [])),
  };
}

/** The keys of each form of each map, as `way: key key`. */
export const schemaForms = (root: RootSchema): readonly string[] => [
  ...new Set(
    withParts(root, '', root.definitions).flatMap(([way, { properties, additionalProperties }]) =>
      properties && additionalProperties === false ? [formOf(way, Object.keys(properties))] : [],
    ),
  ),
];

export const formOf = (way: string, keys: readonly string[]): string => `${way}: ${[...keys].sort().join(' ')}`;

type Parts = readonly (readonly [way: string, schema: Schema])[];

/** A schema with all that stands below it. */
function withParts(schema: Schema, way: string, definitions: Readonly<Record<string, Schema>>): Parts {
  const inner = ([to, part]: Parts[number]) => withParts(part, to, definitions);
  return [
    [way, schema],
    ...sameForms(schema, definitions)
      .map((form) => [way, form] as const)
      .flatMap(inner),
    ...valuesOf(schema, way).flatMap(inner),
  ];
}

/** What else is said of the same value. */
function sameForms({ $ref, oneOf = [], anyOf = [] }: Schema, definitions: Readonly<Record<string, Schema>>) {
  const named = $ref && definitions[$ref.slice('#/definitions/'.length)];
  return [...(named ? [named] : []), ...oneOf, ...anyOf];
}

/** The values in it. */
const valuesOf = ({ properties = {}, additionalProperties, items }: Schema, way: string): Parts => [
  ...Object.entries(properties).map(([key, value]) => [below(way, key), value] as const),
  ...(typeof additionalProperties === 'object' ? [[below(way, '*'), additionalProperties] as const] : []),
  ...(items ? [[`${way}[]`, items] as const] : []),
];

export const below = (way: string, key: string): string => (way === '' ? key : `${way}.${key}`);

/** The way of a document's node among those of the schema: the user's own names are `*` there. */
export const wayOf = (keys: readonly string[], way: string): string | undefined =>
  keys.find((key) => key === way) ?? keys.find((key) => matches(key.split('.'), way.split('.')));

const matches = (key: readonly string[], way: readonly string[]): boolean =>
  key.length === way.length && key.every((part, index) => part === way[index] || isName(part, way[index] ?? ''));

const isName = (part: string, own: string): boolean => part === '*' && !own.endsWith('[]');

const sameAs = (a: Position, b: Position): boolean => a.line === b.line && a.column === b.column;

/**
 * The keys whose own values, or items of these, stand at a position. A key itself counts, but not where its map begins
 * with it: what is told there is told of the map.
 */
export function keysAt(keys: readonly string[], root: Node, at: Position): readonly string[] {
  const walk = (node: Node, way: string): readonly string[] => {
    if (node.kind === 'scalar') return [];
    if (node.kind === 'list')
      return node.items.flatMap((item) => [...(sameAs(item.at, at) ? [way] : []), ...walk(item, `${way}[]`)]);
    return node.entries.flatMap(({ key, at: keyAt, value }) => {
      const own = below(way, key);
      const isHere = sameAs(value.at, at) || (sameAs(keyAt, at) && !sameAs(node.at, at));
      return [...(isHere ? [own] : []), ...walk(value, own)];
    });
  };
  return walk(root, '').flatMap((way) => wayOf(keys, way) ?? []);
}

/** The key that a finding misses in the map where it stands, in any of the forms that the map can have. */
export function lacking(keys: readonly string[], root: Node, { at, code, params }: Finding): readonly string[] {
  const { key, expected } = params;
  const missed = code === 'file/missing-key' ? [key] : code === 'file/missing-one-of' ? [expected].flat() : [];
  const names = missed.flatMap((each) => (each && 'kind' in each ? [String(each.value)] : []));
  return mapsAt(root, at).flatMap((way) => names.flatMap((name) => wayOf(keys, below(way, name)) ?? []));
}

function mapsAt(node: Node, at: Position | undefined, way = ''): readonly string[] {
  if (node.kind === 'scalar' || at === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => mapsAt(item, at, `${way}[]`));
  const inner = node.entries.flatMap(({ key, value }) => mapsAt(value, at, below(way, key)));
  return sameAs(node.at, at) ? [way, ...inner] : inner;
}
