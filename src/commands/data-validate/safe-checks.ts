import { valueName, valueSql } from '../../domain/contract/aggregates.ts';
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
  for (const check of checks) {
    const safe = await safeCheck(check, contract, session).catch((thrown) => {
      wrong.push(...toldAt(thrown, check));
      return check;
    });
    made.push(safe);
  }
  if (wrong.length > 0) throw badInput(...wrong);
  return made;
}

async function safeCheck(check: Check, contract: Contract, session: DataSession): Promise<Check> {
  switch (check.measures.kind) {
    case 'condition':
      return { ...check, measures: await conditionOf(check.measures.wanted, contract, session) };
    case 'query':
      return queryOf(check, check.measures.query, contract, session);
    default:
      return check;
  }
}

/** What the columns are in the one statement of all checks. */
const countedColumns = ({ properties }: Contract, { columns }: DataSession): readonly NamedColumn[] =>
  namedColumns(properties, columns, ({ name }) => valueName(name, columns));

async function conditionOf({ keep, when, nulls }: Wanted, contract: Contract, session: DataSession): Promise<Measure> {
  const named = countedColumns(contract, session);
  const kept = await session.condition(keep, named);
  const applies = when === undefined ? undefined : await session.condition(when, named);
  const used = [...kept.columns, ...(applies?.columns ?? [])];
  return rowsWhere(brokenSql(kept, nulls, applies), columnsIn(used, contract, session));
}

/** A plain count of rows is counted with the others, in rows; any other query, and what is a share, is asked by itself. */
async function queryOf(check: Check, query: string, contract: Contract, session: DataSession): Promise<Check> {
  const counted = check.unit === 'percent' ? undefined : countedColumns(contract, session);
  const safe = await session.query(query, queryTable(contract, session), counted);
  if ('statement' in safe) {
    const columns = columnsIn(safe.columns, contract, session);
    return { ...check, measures: { kind: 'answer', statement: safe.statement, columns } };
  }
  const { sql, columns } = safe.count;
  return { ...check, unit: 'rows', measures: rowsWhere(sql, columnsIn(columns, contract, session)) };
}

const rowsWhere = (where: string, columns: readonly Column[]): Measure => ({
  kind: 'rows',
  of: { kind: 'sql', where, columns },
});

function columnsIn(names: readonly string[], { properties }: Contract, { columns }: DataSession): readonly Column[] {
  return typedColumns(properties, columns).filter(({ name }) => names.includes(name));
}

/** The table as a query of the contract sees it: every column of the data, as the contract types it. */
function queryTable(
  { table, physicalName, properties }: Contract,
  { columns, stored, dialect }: DataSession,
): QueryTable {
  const named = namedColumns(properties, columns, (column) => valueSql(column, stored.types, dialect));
  const selected = named
    .filter(({ column }) => columns.includes(column))
    .map(({ sql, column }) => `${sql} AS ${quoted(column)}`);
  return {
    names: [table, physicalName],
    select: dialect.once(`SELECT ${selected.join(', ')} FROM ${stored.view}`),
    columns: named.map((each) => ({ ...each, sql: quoted(each.column) })),
  };
}

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
