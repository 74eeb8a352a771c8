import { quoted } from '../../domain/contract/sql.ts';
import { constant, typeName } from './constants.ts';
import { FUNCTIONS, INFIX } from './functions.ts';
import { kindOf } from './kinds.ts';
import type { Scope, Writer } from './scope.ts';
import { field, isEmpty, list, onlyStatement, refuse, type Tree, text } from './tree.ts';

const MAX_DEPTH = 100;

/**
 * The expression, written anew from the nodes that are understood. Nothing of the user's text goes on: what is not on
 * a list of allowed classes, functions, types and columns is refused, whatever a later version of the engine adds.
 */
export const rebuilt = (tree: Tree, scope: Scope): string => `(${expression(onlyExpression(tree), scope)})`;

function onlyExpression(tree: Tree): Tree {
  const node = onlyStatement(tree);
  if (field(node, 'type') !== 'SELECT_NODE') refuse('no expression');
  if (field(field(node, 'from_table'), 'type') !== 'EMPTY') refuse('a table');
  if (CLAUSES.some((clause) => !isEmpty(field(node, clause)))) refuse('more than an expression');
  const [expressionNode, more] = list(node, 'select_list');
  if (more !== undefined) refuse('several expressions');
  return expressionNode;
}

const CLAUSES = ['where_clause', 'group_expressions', 'having', 'sample', 'qualify', 'modifiers', 'group_sets'];

const WRITERS: Readonly<Record<string, Writer>> = {
  COLUMN_REF: (node, _, scope) => scope.column(list(node, 'column_names').map(String)).sql,
  CONSTANT: constant,
  COMPARISON: (node, write, scope) =>
    compared([field(node, 'left'), field(node, 'right')], write, scope).join(
      ` ${sign(OF_TWO_VALUES, text(node, 'type'))} `,
    ),
  CONJUNCTION: (node, write) =>
    list(node, 'children')
      .map(write)
      .join(` ${sign(CONJUNCTIONS, text(node, 'type'))} `),
  OPERATOR: operator,
  BETWEEN: (node, write, scope) => {
    const [input, lower, upper] = compared(
      ['input', 'lower', 'upper'].map((each) => field(node, each)),
      write,
      scope,
    );
    return `${input} BETWEEN ${lower} AND ${upper}`;
  },
  CASE: caseOf,
  CAST: cast,
  FUNCTION: call,
};

/** One node, if it may stand where this scope is. */
export function expression(node: Tree, scope: Scope, depth = 0): string {
  if (depth > MAX_DEPTH) refuse('too many levels');
  const kind = text(node, 'class');
  const writers = { ...WRITERS, ...scope.more };
  const writer = Object.hasOwn(writers, kind) ? writers[kind] : undefined;
  if (!writer) refuse(WORDS[kind] ?? 'an expression of an unknown kind');
  return writer(node, (child) => `(${expression(child, scope, depth + 1)})`, scope);
}

/** What people call what they may not write. */
const WORDS: Readonly<Record<string, string>> = {
  SUBQUERY: 'a sub-select',
  STAR: 'a star',
  WINDOW: 'a window function',
  LAMBDA: 'a lambda',
  PARAMETER: 'a parameter',
  COLLATE: 'a collation',
  DEFAULT: 'a default',
};

/** What a value may be beside another one, or beside those of a sub-select. */
export const COMPARISONS: Readonly<Record<string, string>> = {
  COMPARE_EQUAL: '=',
  COMPARE_NOTEQUAL: '<>',
  COMPARE_LESSTHAN: '<',
  COMPARE_GREATERTHAN: '>',
  COMPARE_LESSTHANOREQUALTO: '<=',
  COMPARE_GREATERTHANOREQUALTO: '>=',
};

const OF_TWO_VALUES: Readonly<Record<string, string>> = {
  ...COMPARISONS,
  COMPARE_DISTINCT_FROM: 'IS DISTINCT FROM',
  COMPARE_NOT_DISTINCT_FROM: 'IS NOT DISTINCT FROM',
};

const CONJUNCTIONS: Readonly<Record<string, string>> = { CONJUNCTION_AND: 'AND', CONJUNCTION_OR: 'OR' };

type Write = (child: Tree) => string;

function sign(known: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(known, name) ? known[name] : undefined) ?? refuse('an operator that is not allowed');
}

/**
 * A text beside a number is read as a number of double precision. Left alone, the engine makes it the type of the
 * number beside it: '1.4' = 1 would be true, since 1 is an INTEGER.
 */
function compared(sides: readonly Tree[], write: Write, scope: Scope): readonly string[] {
  const kinds = sides.map((side) => kindOf(side, scope));
  const asNumbers = kinds.includes('number');
  return sides.map((side, at) =>
    asNumbers && kinds[at] === 'text' ? `(CAST(${write(side)} AS DOUBLE))` : write(side),
  );
}

function operator(node: Tree, write: Write, scope: Scope): string {
  const children = list(node, 'children');
  const [first] = children;
  const among = (word: string): string => {
    const [sought, ...values] = compared(children, write, scope);
    return `${sought} ${word} (${values.join(', ')})`;
  };
  switch (text(node, 'type')) {
    case 'OPERATOR_IS_NULL':
      return `${write(first)} IS NULL`;
    case 'OPERATOR_IS_NOT_NULL':
      return `${write(first)} IS NOT NULL`;
    case 'OPERATOR_NOT':
      return `NOT ${write(first)}`;
    case 'OPERATOR_COALESCE':
      return `COALESCE(${children.map(write).join(', ')})`;
    case 'COMPARE_IN':
      return among('IN');
    case 'COMPARE_NOT_IN':
      return among('NOT IN');
    default:
      return refuse('an operator that is not allowed');
  }
}

function caseOf(node: Tree, write: Write): string {
  const checks = list(node, 'case_checks').map(
    (check) => `WHEN ${write(field(check, 'when_expr'))} THEN ${write(field(check, 'then_expr'))}`,
  );
  return `CASE ${checks.join(' ')} ELSE ${write(field(node, 'else_expr'))} END`;
}

function cast(node: Tree, write: Write): string {
  const name = field(node, 'try_cast') === true ? 'TRY_CAST' : 'CAST';
  return `${name}(${write(field(node, 'child'))} AS ${typeName(field(node, 'cast_type'))})`;
}

export function call(node: Tree, write: Write, scope: Scope): string {
  const name = functionName(node);
  const children = list(node, 'children');
  if (field(node, 'distinct') !== false || field(node, 'filter') !== null) refuse('an aggregate');
  if (INFIX.includes(name) && children.length === 2) return children.map(write).join(` ${name} `);
  if (name === '-' && children.length === 1) return `-${write(children[0])}`;
  if (!FUNCTIONS.includes(name)) refuse(`the function ${name}`);
  const written = name === 'nullif' ? compared(children, write, scope) : children.map(write);
  return `${quoted(name)}(${written.join(', ')})`;
}

/** Where the parser puts what is its own; a column before a point (`name.lower()`) is read as a schema, too. */
const SCHEMAS: readonly Tree[] = ['', 'main', 'pg_catalog'];

/** In small letters. The engine's own functions alone have one. */
export function functionName(node: Tree): string {
  const isEngines = SCHEMAS.includes(field(node, 'schema')) && field(node, 'catalog') === '';
  return isEngines ? text(node, 'function_name').toLowerCase() : refuse('a function of another schema');
}
