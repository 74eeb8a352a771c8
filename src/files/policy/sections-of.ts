import type { MapEntry, Node } from '../node.ts';
import { entryMeant } from '../shape.ts';

/** Looking into a policy before it is judged: what is not of the right kind is not there. */

export const valueAt = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? entryMeant(node, key, [key])?.value : undefined;

/** The entries of a map that stands under a key. */
export const entriesOf = (node: Node | undefined, key: string): readonly MapEntry[] => {
  const value = valueAt(node, key);
  return value?.kind === 'map' ? value.entries : [];
};

export const textOf = (node: Node | undefined, key: string): string => {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' ? value.source : '';
};
