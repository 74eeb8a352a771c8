import type { Kind, NamedColumn } from '../../domain/contract/user-sql.ts';
import { NoColumn, refuse, type Tree } from './tree.ts';

/** Writes one node anew; `write` is for those in it. */
export type Writer = (node: Tree, write: (child: Tree) => string, scope: Scope) => string;

/** What names mean where an expression stands, and what may stand there besides expressions of one row. */
export interface Scope {
  /** The column of a name in its parts. Throws `NoColumn`. */
  column(names: readonly string[]): { readonly sql: string; readonly kind: Kind };
  readonly more: Readonly<Record<string, Writer>>;
}

/** One row of these columns; `used` gets those that are named. */
export const rowScope = (
  columns: readonly NamedColumn[],
  { used, qualifier }: { readonly used?: Set<string>; readonly qualifier?: string } = {},
): Scope => ({
  more: {},
  column: (names) => {
    const name = names.at(-1) ?? '';
    const qualified = names.length === 2 && same(names[0] ?? '', qualifier);
    const column = names.length === 1 || qualified ? named(columns, name) : undefined;
    if (column === undefined) throw new NoColumn(names.join('.'));
    used?.add(column.column);
    return column;
  },
});

/** The name in the data comes before what the contract calls another column. */
export const named = (columns: readonly NamedColumn[], name: string): NamedColumn | undefined =>
  columns.find(({ column }) => same(column, name)) ??
  columns.find(({ names }) => names.some((each) => same(each, name)));

/** As SQL has it: capitals do not count. */
export const same = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/** The columns that a condition names. Without any it is the same for every row, and says nothing of the data. */
export const readsSome = (used: ReadonlySet<string>): readonly string[] =>
  used.size > 0 ? [...used] : refuse('a condition that names no column');
