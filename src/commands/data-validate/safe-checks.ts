import { namesOver, valueSql } from '../../domain/contract/aggregates.ts';
import type { Check, Column, Measure, Wanted } from '../../domain/contract/check.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { namedColumns, typedColumns } from '../../domain/contract/named-columns.ts';
import { quoted } from '../../domain/contract/sql.ts';
import type { NamedColumn, QueryTable, SafeCondition } from '../../domain/contract/user-sql.ts';
import { badInput, type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { DataSession } from '../../ports.ts';
import type { TableOrder } from './order.ts';

/** The checks with the SQL of users made safe, before any of it runs. Throws for all that can't be, at its line. */
export async function safeChecks({ checks, contract }: TableOrder, session: DataSession): Promise<readonly Check[]> {
  const wrong: Finding[] = [];
  const made: Check[] = [];
  const readable = readableBy(contract, session);
  for (const check of checks) {
    const safe = await safeCheck(check, readable, session).catch((thrown) => {
      wrong.push(...toldAt(thrown, check));
      return check;
    });
    made.push(safe);
  }
  if (wrong.length > 0) throw badInput(...wrong);
  return made;
}

/** What SQL of users may read. */
interface Readable {
  readonly typed: readonly Column[];
  /** What the columns are in the one statement of all checks. */
  readonly counted: readonly NamedColumn[];
  /** The table as a query of the contract sees it: every column of the data, as the contract types it. */
  readonly table: QueryTable;
}

function readableBy({ table, physicalName, properties }: Contract, session: DataSession): Readable {
  const { columns, stored, dialect } = session;
  const there = new Set(columns);
  const named = namedColumns(properties, columns, (column) => valueSql(column, stored.types, dialect));
  const selected = named
    .filter(({ column }) => there.has(column))
    .map(({ sql, column }) => `${sql} AS ${quoted(column)}`);
  return {
    typed: typedColumns(properties, columns),
    counted: namedColumns(properties, columns, namesOver(columns, dialect, '').value),
    table: {
      names: [table, physicalName],
      select: dialect.once(`SELECT ${selected.join(', ')} FROM ${stored.view}`),
      columns: named.map((each) => ({ ...each, sql: quoted(each.column) })),
    },
  };
}

async function safeCheck(check: Check, readable: Readable, session: DataSession): Promise<Check> {
  switch (check.measures.kind) {
    case 'condition':
      return { ...check, measures: await conditionOf(check.measures.wanted, readable, session) };
    case 'query':
      return queryOf(check, check.measures.query, readable, session);
    default:
      return check;
  }
}

async function conditionOf({ keep, when, nulls }: Wanted, readable: Readable, session: DataSession): Promise<Measure> {
  const kept = await session.condition(keep, readable.counted);
  const applies = when === undefined ? undefined : await session.condition(when, readable.counted);
  return rowsWhere(brokenSql(kept, nulls, applies), [...kept.columns, ...(applies?.columns ?? [])], readable);
}

/** A plain count of rows is counted with the others, in rows; any other query, and what is a share, is asked by itself. */
async function queryOf(check: Check, query: string, readable: Readable, session: DataSession): Promise<Check> {
  const safe = await session.query(query, readable.table, check.unit === 'percent' ? undefined : readable.counted);
  if ('statement' in safe) {
    const columns = columnsIn(safe.columns, readable);
    return { ...check, measures: { kind: 'answer', statement: safe.statement, columns } };
  }
  const { sql, columns } = safe.count;
  return { ...check, unit: 'rows', measures: rowsWhere(sql, columns, readable) };
}

const rowsWhere = (where: string, names: readonly string[], readable: Readable): Measure => ({
  kind: 'rows',
  of: { kind: 'sql', where, columns: columnsIn(names, readable) },
});

const columnsIn = (names: readonly string[], { typed }: Readable): readonly Column[] =>
  typed.filter(({ name }) => names.includes(name));

/** Whether a row breaks a condition. */
function brokenSql({ sql }: SafeCondition, nulls: Wanted['nulls'], applies?: SafeCondition): string {
  const broken = nulls === 'fail' ? `(${sql} IS NOT TRUE)` : `(NOT ${sql})`;
  // Where the one does not hold the other is never computed: it may be written for those rows alone.
  return applies ? `(CASE WHEN ${applies.sql} THEN ${broken} ELSE FALSE END)` : broken;
}

/** What a text of the contract may not hold is told where it stands. */
function toldAt(thrown: unknown, { at }: Check): readonly Finding[] {
  if (!(thrown instanceof Refusal) || thrown.kind !== 'input') throw thrown;
  return thrown.findings.map((finding) => ({ ...finding, at }));
}
