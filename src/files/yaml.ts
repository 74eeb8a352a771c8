import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
} from 'yaml';
import { badInput, error, type Finding, type Position } from '../domain/outcome/finding.ts';
import { id, known } from '../domain/outcome/labelled.ts';
import { empty, MAX_FILE_LEVELS, MAX_VALUES, tooDeep, unfitText, wrongFile } from './limits.ts';
import type { MapEntry, MapNode, Node, ScalarNode, SourceText } from './node.ts';
import { faultOf, Pairs } from './yaml-faults.ts';

type Locate = (offset: number) => Position;

/** `ours`: no anchors. `workflow`: the service's own files, which may say a thing once and point at it. */
export type Dialect = 'ours' | 'workflow';

/**
 * One YAML 1.2 document with positions, or `file/…`: no text, more than 1 MiB or 64 levels, a syntax error, a second
 * document, a duplicate key, a merge key, a tag or a directive; in our own files an alias or anchor, too.
 */
export function parseYaml(source: SourceText, dialect: Dialect = 'ours'): Node {
  const unfit = unfitText(source);
  if (unfit) throw badInput(unfit);
  const lines = new LineCounter();
  const locate = locator(source.path, lines);
  const pairs = new Pairs();
  const tokens = parseTokens(source.text, { lines, locate, pairs, dialect });
  const documents = [...composer().compose(tokens)];
  const fault = faultOf(
    documents.flatMap(({ errors }) => errors),
    pairs,
    source.text,
  );
  if (fault) throw badInput(error(fault.code, {}, locate(fault.offset)));
  const left = dialect === 'ours' ? Number.POSITIVE_INFINITY : MAX_VALUES;
  return toTree(onlyDocument(documents, source.path, locate), { locate, left });
}

const composer = (): Composer => new Composer({ schema: 'core', merge: false, uniqueKeys: false, strict: true });

function locator(file: string, lines: LineCounter): Locate {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

interface Tokenizing {
  readonly lines: LineCounter;
  readonly locate: Locate;
  readonly pairs: Pairs;
  readonly dialect: Dialect;
}

/**
 * Token by token, so that nesting is known before anything recurses over it: the parser's stack is its depth.
 * What no file of ours may use is refused here, where it can't be mistaken for text.
 */
function parseTokens(text: string, { lines, locate, pairs, dialect }: Tokenizing): CST.Token[] {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const refused: Finding[] = [];
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = isText ? null : CST.tokenType(lexeme);
    pairs.see(lexeme, type, parser.offset);
    const banned = bannedToken(type, dialect);
    if (banned) refused.push(error(banned, {}, locate(parser.offset)));
    isText = lexeme === CST.SCALAR;
    tokens.push(...parser.next(lexeme));
    if (levelsOf(parser) > MAX_FILE_LEVELS) throw badInput(tooDeep(locate(parser.offset - lexeme.length)));
  }
  tokens.push(...parser.end());
  if (refused.length > 0) throw wrongFile(refused);
  return tokens;
}

/** The document stands on the stack below the levels, and perhaps a scalar above them. */
function levelsOf({ stack }: Parser): number {
  return stack.length <= MAX_FILE_LEVELS ? stack.length - 1 : stack.filter(CST.isCollection).length;
}

function bannedToken(
  type: CST.TokenType | null,
  dialect: Dialect,
): 'file/alias' | 'file/tag' | 'file/directive' | undefined {
  if (type === 'alias' || type === 'anchor') return dialect === 'ours' ? 'file/alias' : undefined;
  if (type === 'tag') return 'file/tag';
  return type === 'directive-line' ? 'file/directive' : undefined;
}

function onlyDocument(documents: readonly Document.Parsed[], file: string, locate: Locate): ParsedNode {
  const [first, second] = documents;
  if (second) throw badInput(error('file/several-documents', {}, locate(second.range[0])));
  const root = first?.contents;
  if (!root || (isScalar(root) && root.value === null)) throw badInput(empty(file));
  return root;
}

/** Our own nodes; all that is wrong with keys is told at once. */
function toTree(root: ParsedNode, { locate, left }: Pick<Conversion, 'locate' | 'left'>): Node {
  const wrong: Finding[] = [];
  const node = toNode(root, 0, { locate, wrong, anchors: new Map(), left });
  if (wrong.length > 0) throw wrongFile(wrong);
  return node;
}

interface Conversion {
  readonly locate: Locate;
  readonly wrong: Finding[];
  /** What each name points at, as far as the document was read: an alias stands for the last before it. */
  readonly anchors: Map<string, ParsedNode>;
  /** How many more values there may be: a few lines of aliases of aliases stand for billions. */
  left: number;
}

function toNode(node: ParsedNode, level: number, conversion: Conversion): Node {
  const at = conversion.locate(node.range[0]);
  conversion.left -= 1;
  if (conversion.left < 0) throw badInput(error('file/too-many-values', { limit: known(MAX_VALUES) }, at));
  if (isAlias(node)) return toAliased(node.source, at, level, conversion);
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, node);
  if (isScalar(node)) return toScalar(node.value, node.source, at);
  if (level === MAX_FILE_LEVELS) throw badInput(tooDeep(at));
  if (isSeq<ParsedNode>(node))
    return { kind: 'list', items: node.items.map((item) => toNode(item, level + 1, conversion)), at };
  if (isMap<ParsedNode, ParsedNode | null>(node)) return toMap(node, level, conversion);
  throw new Error('a node of YAML is a scalar, a list, a map or an alias');
}

/** An alias of what holds it goes on until the limit of levels ends it. */
function toAliased(name: string, at: Position, level: number, conversion: Conversion): Node {
  const meant = conversion.anchors.get(name);
  if (meant === undefined) throw badInput(error('file/alias-of-nothing', { name: id(name) }, at));
  return toNode(meant, level, conversion);
}

function toScalar(value: unknown, source: string | undefined, at: Position): ScalarNode {
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, source: source ?? '', at };
  if (typeof value === 'string') return { kind: 'scalar', value, source: value, at };
  return { kind: 'scalar', value: null, source: source ?? '', at };
}

type YamlMap = {
  readonly items: readonly { key: ParsedNode; value: ParsedNode | null }[];
  readonly range: readonly number[];
};

function toMap(map: YamlMap, level: number, conversion: Conversion): MapNode {
  const entries = map.items.map(({ key, value }): MapEntry => {
    const at = conversion.locate(key.range[0]);
    const name = isScalar(key) ? keyName(key.value, key.source) : undefined;
    if (name === undefined) conversion.wrong.push(error('file/key-not-text', {}, at));
    const node = value ? toNode(value, level + 1, conversion) : toScalar(null, '', at);
    return { key: name ?? '', at, value: node };
  });
  conversion.wrong.push(...wrongKeys(entries));
  return { kind: 'map', entries, at: conversion.locate(map.range[0] ?? 0) };
}

/** `3: x` has the key `3`; `: x`, `null: x` and `[a]: x` have none. */
function keyName(value: unknown, source: string | undefined): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return value === null ? undefined : source;
}

function wrongKeys(entries: readonly MapEntry[]): Finding[] {
  const first = new Map<string, Position>();
  return entries.flatMap(({ key, at }) => {
    if (key === '') return [];
    if (key === '<<') return [error('file/merge-key', {}, at)];
    const before = first.get(key);
    if (!before) first.set(key, at);
    return before
      ? [error('file/duplicate-key', { key: id(key), first: id(`${before.line}:${before.column}`) }, at)]
      : [];
  });
}
