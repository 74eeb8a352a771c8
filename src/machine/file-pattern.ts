import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { asFile, type FoundFile, type FoundTree, kindOf, refuseUnfit } from './tree-walk.ts';
import { reading } from './trouble.ts';

/** Whether a path names its files by a pattern: `*` and `?` inside a name, `**` for any folders between. */
export const isPattern = (path: string): boolean => /[*?]/.test(path);

/** The files of an absolute pattern. Names that begin with a point are meant only where the pattern says so. */
export async function walkPattern(pattern: string): Promise<FoundTree> {
  const segments = segmentsOf(pattern, sep);
  const wild = segments.findIndex(isPattern);
  const root = segments.slice(0, wild).join(sep) || sep;
  const found = new Map<string, FoundFile>();
  for (const file of await matching(root, '', segments.slice(wild))) found.set(file.spelled, file);
  refuseUnfit([...found.keys()]);
  return { root, files: [...found.values()], folders: [] };
}

async function matching(root: string, folder: string, segments: readonly string[]): Promise<readonly FoundFile[]> {
  const [segment = '', ...rest] = segments;
  const entries = await reading(readdir(join(root, folder), { withFileTypes: true }));
  const within = ({ name }: Dirent): string => (folder === '' ? name : `${folder}/${name}`);
  if (segment === '**') {
    const folders = entries.filter((each) => each.isDirectory());
    const deeper = folders.map((each) => matching(root, within(each), segments));
    return (await Promise.all([matching(root, folder, rest), ...deeper])).flat();
  }
  const meant = entries.filter(({ name }) => fits(name, segment));
  if (rest.length === 0) return meant.filter((each) => !each.isDirectory()).map((each) => fileOf(within(each), each));
  const folders = meant.filter((each) => each.isDirectory());
  return (await Promise.all(folders.map((each) => matching(root, within(each), rest)))).flat();
}

/** Whether a `/`-separated name is meant by a pattern. */
export function isMeant(name: string, pattern: string): boolean {
  const matches = (names: readonly string[], segments: readonly string[]): boolean => {
    const [segment, ...rest] = segments;
    if (segment === undefined) return names.length === 0;
    if (segment === '**') return matches(names, rest) || (names.length > 0 && matches(names.slice(1), segments));
    return names[0] !== undefined && fits(names[0], segment) && matches(names.slice(1), rest);
  };
  return matches(name.split('/'), segmentsOf(pattern, '/'));
}

/** What ends in `**` means the files in all those folders. */
const segmentsOf = (pattern: string, by: string): readonly string[] =>
  (pattern.endsWith(`${by}**`) || pattern === '**' ? `${pattern}${by}*` : pattern).split(by);

/** A link or a pipe that a pattern means is refused: to leave it out would be to check less than was asked for. */
function fileOf(spelled: string, entry: Dirent): FoundFile {
  kindOf(spelled, entry);
  return asFile(spelled);
}

function fits(name: string, segment: string): boolean {
  if (name.startsWith('.') && !segment.startsWith('.')) return false;
  const pattern = segment
    .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 'su').test(name);
}
