import fc from 'fast-check';
import { duplicatesIn } from '../../../src/commands/data-validate/duplicates.ts';
import type { Column } from '../../../src/domain/contract/check.ts';
import { keysSql, unmatchedSql } from '../../../src/domain/contract/references.ts';
import type { DataSession } from '../../../src/ports.ts';
import { type Cell, keyOf, type Row } from './naive.ts';
import { cellOf, READINGS } from './tables.ts';

/** A table that refers to another one, by one column or two, or to itself. */
export interface Pair {
  readonly own: readonly Row[];
  readonly there: readonly Row[];
  /** The columns that refer, read as those that they refer to. */
  readonly from: readonly Column[];
  readonly to: readonly Column[];
}

const keys: fc.Arbitrary<readonly Column[]> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('k', 'with "quotes"', 'é ü'), reading: fc.constantFrom(...READINGS) }),
  { minLength: 1, maxLength: 2, selector: ({ name }) => name },
);

const cellsOf = (columns: readonly Column[], pool: readonly Row[]): fc.Arbitrary<Row> => {
  const fresh = fc.record(Object.fromEntries(columns.map(({ name, reading }) => [name, cellOf(reading)])));
  return pool.length === 0 ? fresh : fc.oneof(fc.constantFrom(...pool), fc.constantFrom(...pool), fresh);
};

const under = (names: readonly string[], rows: readonly Row[], columns: readonly Column[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[columns[at]?.name ?? ''] ?? null])));

/** Rows of one often stand in the other, so that some are found. */
export const pair: fc.Arbitrary<Pair> = keys.chain((to) =>
  fc.array(cellsOf(to, []), { minLength: 1, maxLength: 12 }).chain((there) =>
    fc.array(cellsOf(to, there), { minLength: 1, maxLength: 16 }).map((own): Pair => {
      const names = to.map((_, at) => `from ${at}`);
      const from = to.map(({ reading }, at) => ({ name: names[at] ?? '', reading }));
      return { to, there, from, own: under(names, own, to) };
    }),
  ),
);

const cellIn = (row: Row, { name }: Column): Cell => row[name] ?? null;

const keyIn = (row: Row, columns: readonly Column[]): string | undefined =>
  columns.some((column) => cellIn(row, column) === null)
    ? undefined
    : JSON.stringify(columns.map((column) => keyOf(column, cellIn(row, column) ?? '')));

/** One row after the other: how many have a whole key that is the key of no row there. */
function naiveUnmatched({ own, there, from, to }: Pair): number {
  const known = there.map((row) => keyIn(row, to));
  return own.filter((row) => {
    const key = keyIn(row, from);
    return key !== undefined && !known.includes(key);
  }).length;
}

/** Of keys that stand more than once, how many there are, and in how many rows. */
function naiveDuplicates(rows: readonly Row[], columns: readonly Column[]): { groups: number; members: number } {
  const found = rows.map((row) => keyIn(row, columns)).filter((key) => key !== undefined);
  const again = [...new Set(found)].filter((key) => found.indexOf(key) !== found.lastIndexOf(key));
  return { groups: again.length, members: found.filter((key) => again.includes(key)).length };
}

/** What is asked of both tables, of one engine or the other. */
export async function pairCounts({ from, to }: Pair, session: DataSession, other: DataSession) {
  await other.exportCsv(keysSql(to, other.dialect), 'keys.csv');
  const names = to.map((_, at) => `k${at}`);
  const refers = { kind: 'unmatched', columns: from, to: { table: 'there', columns: to } } as const;
  const { unmatched } = await session.one(unmatchedSql(refers, session.exported('keys.csv', names), session.dialect));
  return { unmatched: Number(unmatched), ...(await duplicatesIn(other, to)) };
}

export const naiveCounts = (given: Pair) => ({
  unmatched: naiveUnmatched(given),
  ...naiveDuplicates(given.there, given.to),
});
