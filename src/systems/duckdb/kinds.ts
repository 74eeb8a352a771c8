import type { Kind } from '../../domain/contract/user-sql.ts';
import type { Scope } from './scope.ts';
import { field, list, type Tree, text } from './tree.ts';

const NUMBERS = new Set([
  ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'],
  ...['FLOAT', 'DOUBLE', 'DECIMAL'],
]);
const TEXT_FUNCTIONS = new Set([
  ...['concat', 'left', 'lower', 'ltrim', 'right', 'rtrim', 'split_part', 'substr', 'substring', 'trim', 'upper', '||'],
]);
const NUMBER_FUNCTIONS = new Set([
  ...['abs', 'ceil', 'ceiling', 'exp', 'floor', 'ln', 'log', 'log10', 'log2', 'mod', 'pow', 'power', 'round', 'sign'],
  ...['sqrt', 'trunc', 'length', 'date_diff', 'datediff', 'date_part', 'day', 'month', 'year', '/', '//', '%', '*'],
]);
const LIKE_THEIR_ARGUMENTS = new Set(['greatest', 'least', 'nullif', '+', '-']);

/** What an expression gives. */
export function kindOf(node: Tree, scope: Scope): Kind {
  switch (field(node, 'class')) {
    case 'COLUMN_REF':
      return scope.column(list(node, 'column_names').map(String)).kind;
    case 'CONSTANT':
      return field(field(node, 'value'), 'is_null') === true
        ? 'other'
        : kindOfType(field(field(node, 'value'), 'type'));
    case 'CAST':
      return kindOfType(field(node, 'cast_type'));
    case 'FUNCTION':
      return kindOfFunction(text(node, 'function_name').toLowerCase(), list(node, 'children'), scope);
    case 'OPERATOR':
      return field(node, 'type') === 'OPERATOR_COALESCE' ? common(list(node, 'children'), scope) : 'other';
    case 'CASE':
      return common(
        [...list(node, 'case_checks').map((each) => field(each, 'then_expr')), field(node, 'else_expr')],
        scope,
      );
    default:
      return 'other';
  }
}

function kindOfType(type: Tree): Kind {
  const name = text(type, 'id');
  return name === 'VARCHAR' ? 'text' : NUMBERS.has(name) ? 'number' : 'other';
}

function kindOfFunction(name: string, children: readonly Tree[], scope: Scope): Kind {
  if (TEXT_FUNCTIONS.has(name)) return 'text';
  if (NUMBER_FUNCTIONS.has(name)) return 'number';
  return LIKE_THEIR_ARGUMENTS.has(name) ? common(children, scope) : 'other';
}

/** A text among numbers makes texts of them. */
function common(nodes: readonly Tree[], scope: Scope): Kind {
  const kinds = nodes.map((node) => kindOf(node, scope));
  return kinds.includes('text') ? 'text' : kinds.includes('number') ? 'number' : 'other';
}
