import type { QueryTable } from '../../../domain/contract/user-sql.ts';
import { COMPARISONS, expression } from '../expression.ts';
import { kindOf } from '../kinds.ts';
import type { Writer } from '../scope.ts';
import { field, isEmpty, list, refuse, type Tree, text } from '../tree.ts';
import { callOrAggregate, windowed } from './aggregates.ts';
import { fromTable } from './from.ts';
import { QueryNames } from './names.ts';
import { modifiers, placed } from './order.ts';

/** A select and all that is in it, written anew from what is understood. */
export function select(node: Tree, names: QueryNames): string {
  const inner = (child: Tree): string => names.within(() => `(${select(child, names)})`);
  const given = selectsBefore(node, names, inner);
  switch (text(node, 'type')) {
    case 'SELECT_NODE':
      return [...given, ...plain(node, names, inner)].join(' ');
    case 'SET_OPERATION_NODE':
      return [...given, ...setOperation(node, names, inner)].join(' ');
    default:
      return refuse('a query that is not allowed');
  }
}

export const namesOf = (table: QueryTable, used: Set<string>): QueryNames => {
  const names: QueryNames = new QueryNames(table, used, {
    COLUMN_REF: (node) => names.read(list(node, 'column_names').map(String)),
    FUNCTION: callOrAggregate,
    WINDOW: windowed,
    SUBQUERY: (node, write) => subSelect(node, write, names),
  });
  return names;
};

function selectsBefore(node: Tree, names: QueryNames, inner: (child: Tree) => string): readonly string[] {
  const written = list(field(node, 'cte_map'), 'map').map((each) => {
    const value = field(each, 'value');
    if (!isEmpty(field(value, 'key_targets'))) refuse('a select that reads itself');
    const query = inner(field(field(value, 'query'), 'node'));
    const aliases = list(value, 'aliases').map((alias) => names.giveColumn(String(alias), 'other'));
    const columns = aliases.length > 0 ? `(${aliases.join(', ')})` : '';
    return `${names.giveSelect(text(each, 'key').toLowerCase())}${columns} AS ${query}`;
  });
  return written.length > 0 ? [`WITH ${written.join(', ')}`] : [];
}

/** In the order in which names come up: what is read from, what is selected, and what stands behind. */
function plain(node: Tree, names: QueryNames, inner: (child: Tree) => string): readonly string[] {
  if (!isEmpty(field(node, 'sample'))) refuse('a sample');
  const write = (child: Tree): string => expression(child, names);
  const from = fromTable(field(node, 'from_table'), names, inner);
  const selected = list(node, 'select_list').map((each) => selectedColumn(each, names));
  const { distinct, behind } = modifiers(node, write);
  const clause = (word: string, key: string): readonly string[] =>
    isEmpty(field(node, key)) ? [] : [`${word} ${write(field(node, key))}`];
  return [
    `SELECT ${distinct}${selected.join(', ')}`,
    ...(from === undefined ? [] : [`FROM ${from}`]),
    ...clause('WHERE', 'where_clause'),
    ...grouped(node, write),
    ...clause('HAVING', 'having'),
    ...clause('QUALIFY', 'qualify'),
    ...behind,
  ];
}

function selectedColumn(node: Tree, names: QueryNames): string {
  if (field(node, 'class') === 'STAR') return star(node);
  const [written, uses] = names.counting(() => expression(node, names));
  const alias = text(node, 'alias');
  return alias === '' ? written : `${written} AS ${names.giveColumn(alias, kindOf(node, names), uses)}`;
}

const OF_STARS = ['exclude_list', 'replace_list', 'qualified_exclude_list', 'rename_list', 'expr'];

function star(node: Tree): string {
  const isPlain = field(node, 'columns') === false && field(node, 'relation_name') === '';
  return isPlain && OF_STARS.every((each) => isEmpty(field(node, each))) ? '*' : refuse('a star with more to it');
}

function grouped(node: Tree, write: (child: Tree) => string): readonly string[] {
  const groups = list(node, 'group_expressions');
  if (field(node, 'aggregate_handling') !== 'STANDARD_HANDLING') refuse('GROUP BY ALL');
  const sets = list(node, 'group_sets');
  const isPlain =
    sets.length === 0 || (sets.length === 1 && Array.isArray(sets[0]) && sets[0].length === groups.length);
  if (!isPlain) refuse('several sets of groups');
  return groups.length > 0 ? [`GROUP BY ${groups.map((each) => placed(each, write)).join(', ')}`] : [];
}

const SET_OPERATIONS = ['UNION', 'EXCEPT', 'INTERSECT'];

function setOperation(node: Tree, names: QueryNames, inner: (child: Tree) => string): readonly string[] {
  const word = text(node, 'setop_type');
  if (!SET_OPERATIONS.includes(word)) refuse('a set operation that is not allowed');
  const all = field(node, 'setop_all') === true ? ' ALL' : '';
  const sides = ['left', 'right'].map((side) => inner(field(node, side)));
  const { distinct, behind } = modifiers(node, (child) => expression(child, names));
  if (distinct !== '') refuse('a clause that is not allowed');
  return [sides.join(` ${word}${all} `), ...behind];
}

const subSelect = (node: Tree, write: Parameters<Writer>[1], names: QueryNames): string => {
  const query = names.within(() => `(${select(field(field(node, 'subquery'), 'node'), names)})`);
  const type = text(node, 'subquery_type');
  if (type === 'SCALAR') return query;
  if (type === 'EXISTS') return `EXISTS ${query}`;
  const sign = type === 'ANY' ? COMPARISONS[text(node, 'comparison_type')] : undefined;
  if (sign === undefined) refuse('a sub-select that is not allowed');
  return `${write(field(node, 'child'))} ${sign} ANY ${query}`;
};
