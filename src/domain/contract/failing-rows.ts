import { distinctColumns, namesOver, type Stored, typedSql } from './aggregates.ts';
import type { Check } from './check.ts';
import type { Dialect } from './dialect.ts';
import { rowsOfTest } from './row-test-sql.ts';
import { literal, quoted } from './sql.ts';

/** Of each check; who has more of them to mend looks at the data itself. */
export const MAX_FAILING_ROWS = 10_000;

/**
 * The rows that a check is about, for people of the site: the name of the check, and the key columns as they stand in
 * the data; without a key the number of the row, from 1. Undefined where no check is about rows in particular.
 */
export function failingRowsSql(
  checks: readonly Check[],
  keys: readonly string[],
  { stored, dialect }: { readonly stored: Stored; readonly dialect: Dialect },
  now: string,
): string | undefined {
  const names = namesOver(stored.columns, dialect, now);
  const shown = keys.length === 0 ? ['row_in_file AS "row"'] : keys.map((key) => keySql(key, stored.columns));
  const selects = checks.flatMap(({ name, measures }) => {
    const clause = measures.kind === 'rows' ? rowsOfTest(measures.of, names) : undefined;
    if (clause === undefined) return [];
    const select = `SELECT ${literal(name)} AS "check", ${shown.join(', ')} FROM typed ${clause}`;
    return [`(${select} LIMIT ${MAX_FAILING_ROWS})`];
  });
  if (selects.length === 0) return undefined;
  const table = typedSql(
    // What refers is read as what it refers to, and that may be another type.
    distinctColumns(checks.filter(({ measures }) => measures.kind === 'rows')),
    stored,
    names,
    keys.length === 0 ? ['row_number() OVER () AS row_in_file'] : [],
  );
  return `${table} ${selects.join(' UNION ALL ')}`;
}

const keySql = (key: string, columns: readonly string[]): string => `t${columns.indexOf(key)} AS ${quoted(key)}`;
