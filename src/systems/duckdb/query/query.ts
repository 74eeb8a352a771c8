import type { NamedColumn, QueryTable, SafeCondition } from '../../../domain/contract/user-sql.ts';
import { expression } from '../expression.ts';
import { readsSome, rowScope } from '../scope.ts';
import { field, isEmpty, list, NotAllowed, onlyStatement, refuse, type Tree, text } from '../tree.ts';
import { TABLE } from './names.ts';
import { namesOf, select } from './select.ts';

/** A query of a user that gives one value, as a statement over `source`; a second row is one too many. */
export function rebuiltQuery(tree: Tree, table: QueryTable, used = new Set<string>()): string {
  const node = onlyStatement(tree);
  const names = namesOf(table, used);
  const query = select(onlyValue(node), names);
  if (!names.readsTable) refuse('a query that does not read the table');
  return [
    `WITH ${TABLE} AS (${table.select})`,
    `SELECT typeof("value") AS type, TRY_CAST("value" AS DOUBLE) AS value`,
    `FROM (${query}) AS "answer"("value") LIMIT 2`,
  ].join(' ');
}

function onlyValue(node: Tree): Tree {
  if (text(node, 'type') !== 'SELECT_NODE') refuse('a union: the outermost select has to give one value');
  const [value, second] = list(node, 'select_list');
  if (second !== undefined || field(value, 'class') === 'STAR') refuse('several columns');
  return node;
}

const PLAIN_CLAUSES = ['group_expressions', 'group_sets', 'having', 'sample', 'qualify', 'modifiers'];

/**
 * The condition of `SELECT count(*) FROM table WHERE condition`, over what the columns are elsewhere: that is a count of
 * rows as any other. Undefined where the query is another.
 */
export function plainCount(
  tree: Tree,
  { names }: QueryTable,
  columns: readonly NamedColumn[],
): SafeCondition | undefined {
  const node = onlyStatement(tree);
  const from = field(node, 'from_table');
  if (!isPlain(node) || !isCount(list(node, 'select_list')) || !isTable(from, names)) return undefined;
  const where = field(node, 'where_clause');
  const used = new Set<string>();
  const scope = rowScope(columns, { used, qualifier: text(from, 'alias') || text(from, 'table_name') });
  if (isEmpty(where)) return { sql: 'TRUE', columns: [] };
  const sql = orUndefined(() => `(${expression(where, scope)})`);
  return sql === undefined ? undefined : { sql, columns: readsSome(used) };
}

/** What may not stand in a condition on one row may still stand in a query. */
function orUndefined<T>(write: () => T): T | undefined {
  try {
    return write();
  } catch (thrown) {
    if (thrown instanceof NotAllowed) return undefined;
    throw thrown;
  }
}

const isPlain = (node: Tree): boolean =>
  field(node, 'type') === 'SELECT_NODE' &&
  field(node, 'aggregate_handling') === 'STANDARD_HANDLING' &&
  isEmpty(field(field(node, 'cte_map'), 'map')) &&
  PLAIN_CLAUSES.every((clause) => isEmpty(field(node, clause)));

const isCount = ([value, second]: readonly Tree[]): boolean =>
  second === undefined &&
  field(value, 'function_name') === 'count_star' &&
  field(value, 'class') === 'FUNCTION' &&
  isEmpty(field(value, 'filter'));

const isTable = (from: Tree, names: readonly string[]): boolean =>
  field(from, 'type') === 'BASE_TABLE' &&
  ['schema_name', 'catalog_name'].every((each) => field(from, each) === '') &&
  ['sample', 'at_clause', 'column_name_alias'].every((each) => isEmpty(field(from, each))) &&
  names.some((name) => name.toLowerCase() === text(from, 'table_name').toLowerCase());
