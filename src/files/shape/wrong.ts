import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { type Node, type NodeType, typeOf } from '../node.ts';
import { nearest } from './nearest.ts';

/** The types in words. */
const IN_WORDS: Readonly<Record<NodeType, string>> = {
  map: 'a map',
  list: 'a list',
  text: 'text',
  number: 'a number',
  'true-or-false': 'true or false',
  nothing: 'nothing',
};

export function wrongType(node: Node, ...expected: readonly NodeType[]): Finding {
  const form = formOf(node, expected);
  const params = { expected: ids(expected.map((type) => IN_WORDS[type])), got: id(IN_WORDS[typeOf(node)]) };
  return error('file/wrong-type', { ...params, ...(form === undefined ? {} : { form: id(form) }) }, node.at);
}

/** The same value in the form that was wanted, where there is one. */
function formOf(node: Node, expected: readonly NodeType[]): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  const { value } = node;
  if (typeof value === 'string') return formOfText(value, expected);
  return value !== null && expected.includes('text') ? `"${node.source}"` : undefined;
}

/** A number or `true` in quotes that it should lack, or one item of a list that lacks its brackets. */
function formOfText(text: string, expected: readonly NodeType[]): string | undefined {
  if (expected.includes('number') && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return text;
  if (expected.includes('true-or-false') && /^(?:true|false)$/.test(text)) return text;
  return expected.includes('list') && /^[\w/+-]{1,80}$/.test(text) ? `[${text}]` : undefined;
}

/** A value of the right type that is none of those allowed; `expected` are words for people, or the allowed values. */
export const wrongValue = (node: Node, expected: readonly string[]): Finding =>
  error('file/wrong-value', { got: id(shown(node)), expected: ids(expected) }, node.at);

/** The same where the allowed values can be listed, with the one that was probably meant. */
export function notAmong(node: Node, allowed: readonly string[]): Finding {
  const suggestion = nearest(shown(node), allowed);
  const params = {
    got: id(shown(node)),
    [allowed.length > 1 ? 'allowed' : 'expected']: ids(allowed),
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
