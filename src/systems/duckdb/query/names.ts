import { quoted } from '../../../domain/contract/sql.ts';
import type { Kind, QueryTable } from '../../../domain/contract/user-sql.ts';
import { named, type Scope, type Writer } from '../scope.ts';
import { NoColumn, refuse } from '../tree.ts';

const MAX_SELECTS_IN_EACH_OTHER = 20;

/**
 * How often columns of the table may be written once selects are put into each other: the engine does that, and a column
 * that is twice the one before it, twenty times over, is a million by then.
 */
const MAX_USES = 4000;

/** `uses`: of how many columns of the table it is made. */
type Known = Readonly<{ sql: string; kind: Kind; uses?: number }>;

/** What the table is called in the statement. No user can name it so: their own names get another word before them. */
export const TABLE = quoted('table of the contract');

const ofUser = (name: string): string => quoted(`user's ${name}`);

/**
 * The names of one query: of the table, and those that the user gives. Whether a name reaches where it stands is for
 * the engine to say; here it has to be one of them, so that none is the engine's own.
 */
export class QueryNames implements Scope {
  readonly more: Readonly<Record<string, Writer>>;
  readonly #table: QueryTable;
  readonly #used: Set<string>;
  readonly #given = new Map<string, Known>();
  readonly #selects = new Set<string>();
  readonly #aliases = new Set<string>();
  #depth = 0;
  #readsTable = false;
  #uses = 0;
  #mostUses = 1;

  /** `used` gets the columns of the data that are named. */
  constructor(table: QueryTable, used: Set<string>, more: Readonly<Record<string, Writer>>) {
    this.#table = table;
    this.#used = used;
    this.more = more;
  }

  /** Whether what was written reads the table of the contract. */
  get readsTable(): boolean {
    return this.#readsTable;
  }

  /** Writes a column where it is read. */
  read(names: readonly string[]): string {
    const { sql, uses = 1 } = this.column(names);
    this.#uses += uses;
    return this.#uses > MAX_USES ? refuse('columns that are made of too many columns') : sql;
  }

  /** What is written, and of how many columns it is made. */
  counting(write: () => string): readonly [sql: string, uses: number] {
    const before = this.#uses;
    const sql = write();
    const uses = this.#uses - before;
    this.#mostUses = Math.max(this.#mostUses, uses);
    return [sql, uses];
  }

  /** Writes a select in another. */
  within<T>(write: () => T): T {
    if (this.#depth === MAX_SELECTS_IN_EACH_OTHER) refuse('too many levels');
    this.#depth += 1;
    const written = write();
    this.#depth -= 1;
    return written;
  }

  column(names: readonly string[]): Known {
    const [last = '', qualifier] = [...names].reverse();
    const ofTable = named(this.#table.columns, last);
    const column = this.#given.get(last.toLowerCase()) ?? ofTable;
    const isQualified = qualifier !== undefined && this.#aliases.has(qualifier.toLowerCase());
    if (column === undefined || names.length > 2 || (names.length === 2 && !isQualified)) {
      throw new NoColumn(names.join('.'));
    }
    if (ofTable) this.#used.add(ofTable.column);
    return { ...column, sql: names.length === 2 ? `${quoted(qualifier ?? '')}.${column.sql}` : column.sql };
  }

  /** A name that the user gives to a column of a select; where nobody says of which, it may be of any. */
  giveColumn(name: string, kind: Kind, uses = this.#mostUses): string {
    const sql = quoted(name);
    const before: Known | undefined = this.#given.get(name.toLowerCase()) ?? named(this.#table.columns, name);
    if (before && before.sql.toLowerCase() !== sql.toLowerCase()) refuse('a name that the contract has for a column');
    this.#given.set(name.toLowerCase(), {
      sql: before?.sql ?? sql,
      kind: before && before.kind !== kind ? 'other' : kind,
      uses: Math.max(uses, before?.uses ?? 1),
    });
    return sql;
  }

  /** A name that the user gives to a table where it is read. */
  giveAlias(name: string): string {
    this.#aliases.add(name.toLowerCase());
    return quoted(name);
  }

  /** A name that the user gives to a select. */
  giveSelect(name: string): string {
    this.#selects.add(name.toLowerCase());
    return ofUser(name);
  }

  /** What is read by this name; selects of the user hide the table, as in SQL. */
  relation(name: string): string {
    if (this.#selects.has(name.toLowerCase())) return ofUser(name.toLowerCase());
    const isTable = this.#table.names.some((each) => each.toLowerCase() === name.toLowerCase());
    if (!isTable) refuse('another table than that of the contract');
    this.#readsTable = true;
    return TABLE;
  }
}
