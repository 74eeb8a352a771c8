import { expression } from '../expression.ts';
import { field, isEmpty, list, refuse, type Tree, text } from '../tree.ts';
import type { QueryNames } from './names.ts';

type Inner = (child: Tree) => string;

/** What a select reads: the table of the contract, selects of the user, and joins of these. Undefined where it reads nothing. */
export function fromTable(node: Tree, names: QueryNames, inner: Inner): string | undefined {
  if (!isEmpty(field(node, 'sample'))) refuse('a sample');
  switch (text(node, 'type')) {
    case 'EMPTY':
      return undefined;
    case 'BASE_TABLE':
      return table(node, names);
    case 'SUBQUERY':
      return `${inner(field(field(node, 'subquery'), 'node'))}${aliased(node, names, text(node, 'alias'))}`;
    case 'JOIN':
      return join(node, names, inner);
    case 'TABLE_FUNCTION':
      return refuse('a function as a table');
    default:
      return refuse('a table that is not allowed');
  }
}

function table(node: Tree, names: QueryNames): string {
  const isElsewhere = ['schema_name', 'catalog_name'].some((each) => text(node, each) !== '');
  if (isElsewhere || !isEmpty(field(node, 'at_clause'))) refuse('another table than that of the contract');
  const name = text(node, 'table_name');
  const relation = names.relation(name);
  return `${relation}${aliased(node, names, text(node, 'alias') || name)}`;
}

function aliased(node: Tree, names: QueryNames, alias: string): string {
  const columns = list(node, 'column_name_alias').map((each) => names.giveColumn(String(each), 'other'));
  if (alias === '') return '';
  return ` AS ${names.giveAlias(alias)}${columns.length > 0 ? `(${columns.join(', ')})` : ''}`;
}

const JOINS: Readonly<Record<string, string>> = {
  INNER: 'JOIN',
  LEFT: 'LEFT JOIN',
  RIGHT: 'RIGHT JOIN',
  OUTER: 'FULL JOIN',
  SEMI: 'SEMI JOIN',
  ANTI: 'ANTI JOIN',
};

function join(node: Tree, names: QueryNames, inner: Inner): string {
  const [left, right] = ['left', 'right'].map((side) => fromTable(field(node, side), names, inner));
  if (left === undefined || right === undefined) refuse('a table that is not allowed');
  if (text(node, 'ref_type') === 'CROSS') return `(${left} CROSS JOIN ${right})`;
  const word = JOINS[text(node, 'join_type')];
  if (text(node, 'ref_type') !== 'REGULAR' || word === undefined) refuse('a join that is not allowed');
  const using = list(node, 'using_columns').map((each) => names.column([String(each)]).sql);
  const condition = field(node, 'condition');
  if (using.length > 0) return `(${left} ${word} ${right} USING (${using.join(', ')}))`;
  return `(${left} ${word} ${right} ON ${isEmpty(condition) ? 'TRUE' : expression(condition, names)})`;
}
