import { error, type Finding, type Params } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { type Node, type NodeType, typeOf } from '../node.ts';
import { nearest } from './nearest.ts';

/** `expected` says what would do, in the words of the prose: `a map`, `a list`, `text`, … */
export function wrongType(node: Node, ...expected: readonly NodeType[]): Finding {
  const params = { expected: ids(expected), got: id(typeOf(node)) };
  return error('file/wrong-type', { ...params, ...(expected.includes('text') ? quoted(node) : {}) }, node.at);
}

/** A number or `true` where text is wanted is text that lacks its quotes. */
const quoted = (node: Node): Params =>
  node.kind === 'scalar' && ['number', 'boolean'].includes(typeof node.value) ? { quoted: id(`"${node.source}"`) } : {};

/** A value of the right type that is none of those allowed; `expected` are words for people, or the allowed values. */
export const wrongValue = (node: Node, expected: readonly string[]): Finding =>
  error('file/wrong-value', { got: id(shown(node)), expected: ids(expected) }, node.at);

/** The same where the allowed values can be listed, with the one that was probably meant. */
export function notAmong(node: Node, allowed: readonly string[]): Finding {
  const suggestion = nearest(shown(node), allowed);
  const params = {
    got: id(shown(node)),
    expected: ids(allowed),
    ...(suggestion ? { suggestion: id(suggestion) } : {}),
  };
  return error('file/wrong-value', params, node.at);
}

const MAX_SHOWN_CHARACTERS = 80;

/** What stands there, short: a committed text may be shown, but not at any length. */
function shown(node: Node): string {
  if (node.kind === 'list') return `${node.items.length} items`;
  if (node.kind === 'map') return `${node.entries.length} keys`;
  if (node.source === '') return typeOf(node) === 'text' ? 'an empty text' : 'nothing';
  const { source } = node;
  return source.length > MAX_SHOWN_CHARACTERS ? `${source.slice(0, MAX_SHOWN_CHARACTERS)}…` : source;
}
