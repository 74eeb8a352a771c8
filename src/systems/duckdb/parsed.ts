import { literal } from '../../domain/contract/sql.ts';
import { badInput, error, Refusal } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Connection } from './connection.ts';
import { NoColumn, NotAllowed, type Tree } from './tree.ts';

type Parser = Pick<Connection, 'columns'>;

/** What a user writes as one label, slice or rule is a line or a few. */
const MAX_CHARACTERS = 4000;

/**
 * A user's SQL, read by DuckDB's own parser, so that what is judged is what would run, and made anew by `rebuild`.
 * Throws `data/expression-refused` and `data/expression-column`.
 */
export async function remade<T>(connection: Parser, sql: string, rebuild: (tree: Tree) => T): Promise<T> {
  if (sql.length > MAX_CHARACTERS) throw notAllowed(`more than ${MAX_CHARACTERS} characters`);
  if (sql.includes('\0')) throw notAllowed('a NUL character');
  const tree = await parsed(connection, sql);
  try {
    return rebuild(tree);
  } catch (thrown) {
    if (thrown instanceof NoColumn) throw badInput(error('data/expression-column', { column: id(thrown.message) }));
    throw thrown instanceof NotAllowed ? notAllowed(thrown.message) : thrown;
  }
}

async function parsed(connection: Parser, sql: string): Promise<Tree> {
  const statement = `SELECT json_serialize_sql(${literal(sql)}) AS tree`;
  const { tree: [tree = null] = [] } = await connection.columns(statement).catch(ofText);
  if (tree === null) throw notAllowed('a syntax error');
  try {
    return JSON.parse(String(tree)) as Tree;
  } catch {
    throw notAllowed('a number that is not finite');
  }
}

/** What the parser can't read is no query; whatever else went wrong is not of the text. */
function ofText(thrown: unknown): Readonly<Record<string, readonly null[]>> {
  const isParsers = thrown instanceof Refusal && thrown.findings.some(({ code }) => OF_PARSER.includes(code));
  if (isParsers) return { tree: [null] };
  throw thrown;
}

const OF_PARSER: readonly string[] = ['engine/query-failed', 'data/expression-failed'];

const notAllowed = (construct: string): Refusal =>
  badInput(error('data/expression-refused', { construct: id(construct) }));

/** An expression as the one thing that a statement selects. A line end keeps a comment from going on. */
export const asStatement = (expression: string): string => `SELECT (\n${expression}\n)`;
