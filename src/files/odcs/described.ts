import type { Server } from '../../domain/data/server.ts';
import type { Position } from '../../domain/outcome/finding.ts';
import type { Node } from '../node.ts';
import { anything, byKind, checked, listOf, object, optional, type Shape } from '../shape.ts';

/** Any words, blank or of many lines: what is for people is not judged. */
export const words: Shape<Node> = byKind({ scalar: anything });

/** Null means the same as no key at all, as the standard has it. */
const nullOr =
  <T>(shape: Shape<T>): Shape<T> =>
  (node, findings) =>
    // The reader of maps leaves undefined values out.
    isNull(node) ? (undefined as T) : shape(node, findings);

export const isNull = (node: Node): boolean => node.kind === 'scalar' && node.value === null;

export const maybe = <T>(shape: Shape<T>) => optional(nullOr(shape));

/** Keys whose values are words. */
export const described = <const K extends string>(...keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, maybe(words)])) as Record<K, ReturnType<typeof maybe<Node>>>;

const tags = maybe(listOf(words));

const authoritativeDefinitions = maybe(listOf(object(described('id', 'url', 'type', 'description'))));

const customProperties = maybe(
  listOf(object({ ...described('id', 'property', 'description'), value: maybe(anything) })),
);

/** What a custom property of that name says, in the node that holds its value. */
export const customProperty = (
  { customProperties: all = [] }: { readonly customProperties?: readonly { property?: Node; value?: Node }[] },
  name: string,
): Node | undefined => all.find(({ property: key }) => textIn(key) === name)?.value;

/** Keys that every part of a contract may have. */
export const annotations = { tags, authoritativeDefinitions, customProperties };

/** Keys that objects, properties and rules may have. */
export const element = { ...described('id', 'description'), ...annotations };

/** The id that references name a part of the contract by. */
export const anchorOf = ({ id }: { readonly id?: Node }): { readonly anchor?: string } =>
  id?.kind === 'scalar' ? { anchor: id.source } : {};

const role = object({
  ...described('id', 'role', 'description', 'access', 'firstLevelApprovers', 'secondLevelApprovers'),
  customProperties,
});

/** Besides its name, its type and its format. */
const SERVER_KEYS = [
  ...['id', 'description', 'environment', 'account', 'catalog', 'database', 'dataset', 'delimiter'],
  ...['endpointUrl', 'host', 'location', 'path', 'port', 'project', 'region', 'regionName', 'schema'],
  ...['serviceName', 'stagingDir', 'stream', 'warehouse'],
];

/** Where the data lies is the policy's and the site file's word; of a contract's servers it is told where they say otherwise. */
const server = checked(
  object({
    ...described(...SERVER_KEYS),
    ...described('server', 'type', 'format'),
    roles: maybe(listOf(role)),
    customProperties,
  }),
  (read, { at }): StatedServer => {
    const [name = '', type = '', format] = [read.server, read.type, read.format].map(textIn);
    return { name, type, ...(format === undefined ? {} : { format }), at };
  },
);

export interface StatedServer extends Server {
  readonly at: Position;
}

const textIn = (node: Node | undefined): string | undefined => (node?.kind === 'scalar' ? node.source : undefined);

const member = object({
  ...described('id', 'username', 'name', 'description', 'role', 'dateIn', 'dateOut', 'replacedByUsername'),
  ...annotations,
});

const team = byKind({
  list: listOf(member),
  map: object({ ...described('id', 'name', 'description'), members: maybe(listOf(member)), ...annotations }),
});

const support = object({
  ...described('id', 'channel', 'url', 'description', 'tool', 'scope', 'invitationUrl'),
  customProperties,
});

const slaProperty = object(
  described('id', 'property', 'value', 'valueExt', 'unit', 'element', 'driver', 'description', 'scheduler', 'schedule'),
);

const description = byKind({
  scalar: anything,
  map: object({ ...described('usage', 'purpose', 'limitations'), authoritativeDefinitions, customProperties }),
});

/** The top-level keys that describe: people, prices, places, promises. */
export const descriptive = {
  ...described('name', 'tenant', 'dataProduct', 'domain', 'slaDefaultElement', 'contractCreatedTs'),
  ...annotations,
  description: maybe(description),
  servers: maybe(listOf(server)),
  support: maybe(listOf(support)),
  price: maybe(object(described('id', 'priceAmount', 'priceCurrency', 'priceUnit'))),
  team: maybe(team),
  roles: maybe(listOf(role)),
  slaProperties: maybe(listOf(slaProperty)),
};
