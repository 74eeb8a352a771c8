import type { Json } from '../domain/guardrails/json.ts';
import { badInput, error, type Position } from '../domain/outcome/finding.ts';
import { path } from '../domain/outcome/labelled.ts';
import type { Node, SourceText } from './node.ts';
import { parseYaml } from './yaml.ts';

/** A JSON text, and where each of its parts stands. */
export interface JsonText {
  readonly json: Json;
  /** Of a JSON pointer (RFC 6901); where nothing stands, of the nearest above that does. */
  readonly at: (pointer: string) => Position;
}

/** One JSON value with positions, or `file/…`: what is not JSON, a duplicate key, more than 1 MiB or 64 levels. */
export function readJson(source: SourceText): JsonText {
  // Every JSON text is YAML: the strict reader of that finds duplicate keys, and where each thing stands.
  const root = parseYaml(source);
  mustBeJson(source);
  return { json: jsonOf(root), at: (pointer) => positionOf(root, pointer.split('/').slice(1).map(unescaped)) };
}

function mustBeJson({ text, path: file }: SourceText): void {
  try {
    JSON.parse(text);
  } catch {
    throw badInput(error('file/not-json', { file: path(file) }, { file, line: 1, column: 1 }));
  }
}

function jsonOf(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(jsonOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, jsonOf(value)]));
}

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

function positionOf(node: Node, [key, ...rest]: readonly string[]): Position {
  if (key === undefined || node.kind === 'scalar') return node.at;
  if (node.kind === 'list') return within(node.items[Number(key)], rest, node.at);
  const entry = node.entries.find((each) => each.key === key);
  return rest.length === 0 ? (entry?.at ?? node.at) : within(entry?.value, rest, node.at);
}

const within = (node: Node | undefined, rest: readonly string[], above: Position): Position =>
  node === undefined ? above : positionOf(node, rest);
