import type { FolderEntry } from '../ports.ts';

/** By name, as its characters' numbers have it: the same everywhere. */
export const inOrder = (entries: readonly FolderEntry[]): readonly FolderEntry[] =>
  [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
