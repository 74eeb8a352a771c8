import { error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { MapEntry, Node, NodeType } from '../node.ts';
import { fail, type Shape } from './core.ts';
import { entryMeant } from './object.ts';
import { notAmong, wrongType } from './wrong.ts';

interface Kinds<S, L, M> {
  readonly scalar?: Shape<S>;
  readonly list?: Shape<L>;
  readonly map?: Shape<M>;
}

const KIND_NAMES: Record<Node['kind'], NodeType> = { scalar: 'text', list: 'list', map: 'map' };

/** What a scalar, a list and a map mean here, as `runs-on` knows all three. */
export function byKind<S = never, L = never, M = never>(kinds: Kinds<S, L, M>): Shape<S | L | M> {
  const known = Object.keys(kinds) as Node['kind'][];
  return (node, findings) => {
    const shape: Shape<S | L | M> | undefined = kinds[node.kind];
    return shape ? shape(node, findings) : fail(findings, wrongType(node, ...known.map((kind) => KIND_NAMES[kind])));
  };
}

type Choice<C> = C extends Readonly<Record<string, Shape<infer T>>> ? T : never;

/** A map whose key `key` says which shape it has (`effect: allow`). Each shape names that key, too. */
export function byValueOf<const C extends Readonly<Record<string, Shape<unknown>>>>(
  key: string,
  choices: C,
): Shape<Choice<C>> {
  const words = Object.keys(choices);
  return (node, findings) => {
    if (node.kind !== 'map') return fail(findings, wrongType(node, 'map'));
    const entry = entryMeant(node, key, [key]);
    if (!entry) return fail(findings, error('file/missing-key', { key: id(key), expected: ids(words) }, node.at));
    const { value } = entry;
    if (value.kind !== 'scalar') return fail(findings, wrongType(value, 'text'));
    const shape = Object.hasOwn(choices, value.source) ? choices[value.source] : undefined;
    return shape ? (shape as Shape<Choice<C>>)(node, findings) : fail(findings, notAmong(value, words));
  };
}

const excluded = (second: MapEntry, first: MapEntry, words: readonly string[]) =>
  error('file/keys-exclude', { key: id(second.key), other: id(first.key), expected: ids(words) }, second.at);

/** A map that has exactly one of these keys, which says its shape (`metric: …` or `behavior: …`). Each shape names that key, too. */
export function byKeyPresent<const C extends Readonly<Record<string, Shape<unknown>>>>(choices: C): Shape<Choice<C>> {
  const words = Object.keys(choices);
  return (node, findings) => {
    if (node.kind !== 'map') return fail(findings, wrongType(node, 'map'));
    const [present, second] = node.entries.filter(({ key }) => words.includes(key));
    const meant = present?.key ?? words.find((word) => entryMeant(node, word, words));
    if (meant === undefined) return fail(findings, error('file/missing-one-of', { expected: ids(words) }, node.at));
    if (present && second) return fail(findings, excluded(second, present, words));
    const shape = choices[meant] as Shape<Choice<C>>;
    return shape(node, findings);
  };
}
