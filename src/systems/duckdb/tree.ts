/** A node of the tree that DuckDB's `json_serialize_sql` gives; known by its fields alone. */
export type Tree = unknown;

/**
 * Thrown where something may not stand in an expression, to leave a deep tree at once. The message is ours, with a name
 * from the expression, which stands in a committed text.
 */
export class NotAllowed extends Error {}

/** A column that the data has not, by the name that the expression gives it. */
export class NoColumn extends NotAllowed {}

export function refuse(construct: string): never {
  throw new NotAllowed(construct);
}

export function field(node: Tree, name: string): Tree {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return (node as Readonly<Record<string, unknown>>)[name];
}

export function text(node: Tree, name: string): string {
  const value = field(node, name);
  return typeof value === 'string' ? value : refuse('an expression of an unknown kind');
}

export function list(node: Tree, name: string): readonly Tree[] {
  const value = field(node, name);
  return Array.isArray(value) ? value : refuse('an expression of an unknown kind');
}

export const isEmpty = (value: Tree): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The query of the one statement that a text is. */
export function onlyStatement(tree: Tree): Tree {
  if (field(tree, 'error') !== false) {
    refuse(field(tree, 'error_type') === 'parser' ? 'a syntax error' : 'another statement than SELECT');
  }
  const [statement, second] = list(tree, 'statements');
  if (second !== undefined) refuse('several statements');
  return field(statement, 'node');
}
