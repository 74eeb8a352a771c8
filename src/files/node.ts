import type { Digest } from '../domain/outcome/digest.ts';
import type { Position } from '../domain/outcome/finding.ts';

/** A text as a host hands it over; `path` is relative to the repository and stands in every position. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly digest?: Digest;
}

/** What a file says, with where it says so. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `1e3` and `007` are told from `1000` and `7` by it. */
  readonly source: string;
  readonly at: Position;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly at: Position;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly at: Position;
}

export interface MapEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: Position;
  readonly value: Node;
}

export type NodeType = 'map' | 'list' | 'text' | 'number' | 'true-or-false' | 'nothing';

const SCALAR_TYPES: Record<string, NodeType> = { string: 'text', number: 'number', boolean: 'true-or-false' };

export const typeOf = (node: Node): NodeType =>
  node.kind === 'scalar' ? (SCALAR_TYPES[typeof node.value] ?? 'nothing') : node.kind;

export const entryOf = (node: MapNode, key: string): MapEntry | undefined =>
  node.entries.find((entry) => entry.key === key);

/** What a node says as JSON says it, without positions. */
export function plainOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}
