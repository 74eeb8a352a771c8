import type { Property, Reference } from '../../domain/contract/contract.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { fail, isRead, nearest, type Read } from '../shape.ts';
import type { ReadProperty } from './property.ts';
import { uneven, type WrittenReference } from './relationships.ts';
import type { Table } from './table.ts';
import { notYet } from './types.ts';

interface Place {
  readonly table: Table;
  readonly property: Property;
  /** What a reference may call it: by names, or by ids. */
  readonly names: readonly string[];
}

/** The references of a table, with what they refer to. Both sides have to be in this contract. */
export function resolved(table: Table, tables: readonly Table[], findings: Finding[]): Read<readonly Reference[]> {
  const places = tables.flatMap(placesIn);
  const all = table.written.map((written) => resolve(written, table, places, findings));
  return all.every(isRead) ? all : fail(findings);
}

const placesIn = (table: Table): readonly Place[] =>
  table.properties.map((property: ReadProperty) => {
    const byId = [table.anchor, property.anchor].includes(undefined)
      ? []
      : [`schema/${table.anchor}/properties/${property.anchor}`];
    return { table, property, names: [`${table.table}.${property.name}`, ...byId] };
  });

function resolve(
  written: WrittenReference,
  table: Table,
  places: readonly Place[],
  findings: Finding[],
): Read<Reference> {
  const { from, to, at, ...rest } = written;
  const [own, there] = [from, to].map((each) => sideOf(each, written, places, findings)) as [Side, Side];
  if (!isRead(own) || !isRead(there)) return fail(findings);
  if (from.length !== to.length) return fail(findings, uneven(written));
  if (own.table !== table) return fail(findings, severalTables(from, written));
  const columns = there.properties.map(({ column, reading }) => ({ name: column, reading }));
  return {
    ...rest,
    at,
    from: own.properties.map(({ name }) => name),
    to: { table: there.table.table, columns },
    says: `references: ${to.join(', ')}`,
  };
}

type Side = Read<{ readonly table: Table; readonly properties: readonly Property[] }>;

/** The properties of one side, which are of one table. */
function sideOf(
  names: readonly string[],
  { at }: WrittenReference,
  places: readonly Place[],
  findings: Finding[],
): Side {
  const found = names.map((name) => placeOf(name, at, places, findings));
  if (!found.every(isRead)) return fail(findings);
  const [first] = found;
  if (!first || found.some(({ table }) => table !== first.table)) return fail(findings, severalTables(names, { at }));
  return { table: first.table, properties: found.map(({ property }) => property) };
}

function placeOf(name: string, at: WrittenReference['at'], places: readonly Place[], findings: Finding[]): Read<Place> {
  const place = places.find(({ names }) => names.includes(name));
  if (place) return place;
  if (name.includes('#') || name.includes('://')) {
    return fail(findings, notYet(`the reference ${name} into another contract`, at));
  }
  const known = places.flatMap(({ names }) => names);
  const suggestion = nearest(name, known);
  const near = suggestion ? { suggestion: id(suggestion) } : {};
  return fail(
    findings,
    error('contract/reference-unknown', { reference: id(name), expected: ids(known), ...near }, at),
  );
}

const severalTables = (names: readonly string[], { at }: Pick<WrittenReference, 'at'>) =>
  error('contract/reference-across-tables', { references: ids(names) }, at);
