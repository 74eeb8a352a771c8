import { sumIn } from '../domain/contract/exact-sum.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import { type Bins, cellsOf } from '../domain/profile/bins.ts';
import type { ApartCheck, Profile, PropertyProfile, TableProfile, Told } from '../domain/profile/profile.ts';
import { readJson } from './json.ts';
import { originName } from './names.ts';
import {
  bool,
  byKeyPresent,
  checked,
  fail,
  int,
  listOf,
  mapped,
  num,
  object,
  oneOf,
  optional,
  pattern,
  type Read,
  readYaml,
  required,
  type Shape,
  type SourceText,
  text,
  version,
  wrongValue,
} from './shape.ts';

const rows = int({ min: 0 });

const told: Shape<Told> = (node, findings) =>
  node.kind === 'scalar' && node.value === null ? null : rows(node, findings);

/** A value that a contract lists; it may be empty. */
const value: Shape<string> = (node, findings) =>
  node.kind === 'scalar' && typeof node.value === 'string'
    ? node.value
    : fail(findings, wrongValue(node, ['a text in quotes']));

const edges: Shape<readonly number[]> = checked(listOf(num(), { min: 2 }), (values, node, findings) =>
  values.every((each, at) => at === 0 || each > (values[at - 1] ?? each))
    ? values
    : fail(findings, wrongValue(node, ['edges that rise'])),
);

const common = {
  property: required(text),
  null: required(told),
  'not-of-type': required(told),
  rows: required(listOf(told, { min: 1 })),
};

type Common = {
  readonly property: string;
  readonly null: Told;
  readonly 'not-of-type': Told;
  readonly rows: readonly Told[];
};

const ofCells = (read: Common, bins: Bins, outside: readonly Told[]): PropertyProfile => ({
  property: read.property,
  bins,
  cells: [read.null, read['not-of-type'], ...read.rows, ...outside],
});

const property: Shape<PropertyProfile> = checked(
  byKeyPresent({
    edges: mapped(object({ ...common, edges: required(edges), below: required(told), above: required(told) }), (read) =>
      ofCells(read, { kind: 'edges', edges: read.edges }, [read.below, read.above]),
    ),
    values: mapped(object({ ...common, values: required(listOf(value, { min: 1 })), other: required(told) }), (read) =>
      ofCells(read, { kind: 'values', values: read.values }, [read.other]),
    ),
  }),
  (read, node, findings) =>
    read.cells.length === cellsOf(read.bins)
      ? read
      : fail(findings, wrongValue(node, ['as many rows as there are bins'])),
);

const check = object({ check: required(text), rows: required(told) });

/** A decimal; null where the sum is not exact. */
const total: Shape<string | null> = (node, findings) => {
  if (node.kind === 'scalar' && node.value === null) return null;
  const isSum = node.kind === 'scalar' && typeof node.value === 'string' && sumIn(node.value) !== undefined;
  return isSum ? node.source : fail(findings, wrongValue(node, ['a decimal in quotes, or null']));
};

const apart = checked(
  object({ check: required(text), passed: required(bool), values: optional(rows), sum: optional(total) }),
  ({ check: name, passed, values, sum }, node, findings): Read<ApartCheck> => {
    if (values === undefined && sum === undefined) return { check: name, passed };
    if (values === undefined || sum === undefined) return fail(findings, wrongValue(node, ['values beside sum']));
    return { check: name, passed, total: { values, sum } };
  },
);

const table: Shape<TableProfile> = checked(
  object({
    schema: required(text),
    rows: required(told),
    unreadable: required(told),
    checks: required(listOf(check)),
    apart: required(listOf(apart)),
    properties: required(listOf(property)),
  }),
  (read, node, findings) =>
    read.properties.every((each) => addsUp(each, read.rows))
      ? read
      : fail(findings, wrongValue(node, ['cells that add up to the rows'])),
);

/** Every row is in one cell: numbers that were changed by hand mostly tell. */
function addsUp({ cells }: PropertyProfile, all: Told): boolean {
  if (all === null) return cells.every((cell) => cell === null);
  const sum = cells.reduce<number>((before, cell) => before + (cell ?? 0), 0);
  return cells.includes(null) ? sum <= all : sum === all;
}

const digest: Shape<Digest> = mapped(
  pattern(/sha256:[0-9a-f]{64}/, 'a digest, sha256:<hex>'),
  // Safe: the pattern is that of digests.
  (read) => read as Digest,
);

const profile: Shape<Profile> = mapped(
  object({
    version: required(version(1)),
    contract: required(object({ id: required(text), version: required(text), digest: required(digest) })),
    parts: required(listOf(originName, { min: 1 })),
    engines: required(listOf(text, { min: 1 })),
    numbers: required(oneOf('all', 'suppressed')),
    tables: required(listOf(table, { min: 1 })),
  }),
  ({ contract, parts, engines, numbers, tables }) => ({ contract, parts, engines, numbers, tables }),
);

/** A profile as `data-validate` wrote it. Throws `badInput` with all that is wrong. */
export function readProfile(source: SourceText): Profile {
  readJson(source);
  return readYaml(profile, source);
}
