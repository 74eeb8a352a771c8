import { namesOver, type Stored, typedSql } from './aggregates.ts';
import { type Check, columnsOf, type Measure } from './check.ts';
import type { Dialect } from './dialect.ts';
import { rowsUnmatched } from './references.ts';
import { type Names, rowsOfTest } from './row-test-sql.ts';
import { literal, quoted } from './sql.ts';

/** Of each check; who has more of them to mend looks at the data itself. */
const MAX_FAILING_ROWS = 10_000;

/** Where rows are listed, and by which columns they are known: without any, by their number, from 1. */
export interface Listing {
  readonly stored: Stored;
  readonly dialect: Dialect;
  readonly keys: readonly string[];
  readonly now: string;
}

/** What the columns of a list are called. */
export const listedAs = (keys: readonly string[]): readonly string[] =>
  keys.length === 0 ? ['k0'] : keys.map((_, at) => `k${at}`);

/**
 * A list of the rows that a check is about: their keys as they stand in the data. `referred` gives the keys that are
 * referred to. Undefined where it is about no rows in particular.
 */
export function failingRowsSql(
  { measures }: Check,
  listing: Listing,
  referred: string | undefined,
): string | undefined {
  const { dialect, keys, now } = listing;
  const used = columnsOf({ measures });
  const stored = isOfUser(measures) ? listing.stored : only([...keys, ...used.map(({ name }) => name)], listing.stored);
  const names = namesOver(stored.columns, dialect, now);
  const chosen = rowsOf(measures, names, referred);
  if (chosen === undefined) return undefined;
  const numbered = keys.length === 0 ? ['row_number() OVER () AS row_in_file'] : [];
  const shown = keys.length === 0 ? ['row_in_file'] : keys.map((key) => names.text({ name: key, reading: TEXT }));
  const named = listedAs(keys).map((name, at) => `${shown[at]} AS ${name}`);
  const table = typedSql(used, stored, names, numbered);
  return `${table} SELECT ${named.join(', ')} FROM typed ${chosen} LIMIT ${MAX_FAILING_ROWS}`;
}

const TEXT = { as: 'text' } as const;

/** SQL of a user was written over all columns, and knows them by their places. */
const isOfUser = (measures: Measure): boolean => measures.kind === 'rows' && measures.of.kind === 'sql';

const only = (needed: readonly string[], stored: Stored): Stored => ({
  ...stored,
  columns: stored.columns.filter((name) => needed.includes(name)),
});

function rowsOf(measures: Measure, names: Names, referred: string | undefined): string | undefined {
  if (measures.kind === 'unmatched') return referred && rowsUnmatched(measures, referred, names);
  return measures.kind === 'rows' ? rowsOfTest(measures.of, names, MAX_FAILING_ROWS) : undefined;
}

/** The lists of all checks as one: the name of each, and the columns as the data calls them. */
export const listsSql = (
  lists: readonly { readonly check: string; readonly rows: string }[],
  keys: readonly string[],
): string => {
  const shown = keys.length === 0 ? ['k0 AS "row"'] : keys.map((key, at) => `k${at} AS ${quoted(key)}`);
  return lists
    .map(({ check, rows }) => `SELECT ${literal(check)} AS "check", ${shown.join(', ')} FROM ${rows}`)
    .join(' UNION ALL ');
};
