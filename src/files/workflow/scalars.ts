import type { Named, Plain, Said } from '../../domain/workflow/workflow.ts';
import type { Node } from '../node.ts';
import {
  byKind,
  checked,
  fail,
  listOf,
  located,
  mapOf,
  mapped,
  type Shape,
  text,
  wrongType,
  wrongValue,
} from '../shape.ts';

/** The name under which an expression stands that gives a whole map. */
const UNLISTED = '*';

/** Any scalar as the service takes it for text: `20`, `true` and nothing too. */
const loose: Shape<string> = (node, findings) => {
  if (node.kind !== 'scalar') return fail(findings, wrongType(node, 'text'));
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value : node.source;
};

export const saidLoosely: Shape<Said> = located(loose);

/** Text that must be there: an empty one names nothing. */
export const saidText: Shape<Said> = checked(saidLoosely, (said, node, findings) =>
  said.value.trim() === '' ? fail(findings, wrongValue(node, ['text that is not empty'])) : said,
);

/** One, or a list of them. */
export const oneOrMore: Shape<readonly Said[]> = byKind({
  scalar: mapped(saidText, (one): readonly Said[] => [one]),
  list: listOf(saidText),
});

const entries: Shape<Named> = mapped(
  mapOf(text, saidLoosely),
  (listed) => new Map(listed.map(({ key, value }) => [key, value])),
);

/** Nothing at all is an empty map; one expression stands for what nobody can list. */
const unlisted: Shape<Named> = checked(saidLoosely, (said, node, findings) => {
  if (said.value === '') return new Map();
  return said.value.includes('${{') ? new Map([[UNLISTED, said]]) : fail(findings, wrongType(node, 'map'));
});

/** A map of scalars. */
export const named: Shape<Named> = byKind({ scalar: unlisted, map: entries });

/** What a node writes out. */
export function plain(node: Node): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}
