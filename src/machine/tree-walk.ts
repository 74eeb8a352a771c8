import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FindingCode } from '../domain/findings/codes.ts';
import { error, type Refusal, refused } from '../domain/outcome/finding.ts';
import { data } from '../domain/outcome/labelled.ts';
import { reading } from './trouble.ts';

export interface FoundFile {
  /** Inside the tree: `/`-separated, NFC. */
  readonly path: string;
  /** Relative to the tree's root as the file system spells it. */
  readonly spelled: string;
}

/** A tree's files, and the folders between, outermost first. `root` is the folder that `spelled` is relative to. */
export interface FoundTree {
  readonly root: string;
  readonly files: readonly FoundFile[];
  readonly folders: readonly string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: names with these mean different things on different machines
const UNFIT = /[\u0000-\u001f\u007f-\u009f\\\ufffd]/;

/** All files under a folder, or the one file, as a tree. Refuses what a tree digest cannot stand for. */
export async function walkTree(path: string): Promise<FoundTree> {
  const kind = kindOf(basename(path), await reading(lstat(path)));
  if (kind === 'folder') return walkFolders(path);
  return { root: dirname(path), files: [asFile(basename(path))], folders: [] };
}

async function walkFolders(root: string): Promise<FoundTree> {
  const files: FoundFile[] = [];
  const folders = [''];
  for (const folder of folders) {
    for (const entry of await entriesOf(root, folder)) {
      const spelled = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (kindOf(spelled, entry) === 'folder') folders.push(spelled);
      else files.push(asFile(spelled));
    }
  }
  if (files.length === 0) throw refused(error('store/empty'));
  return { root, files, folders: folders.slice(1) };
}

type Kind = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

export function kindOf(name: string, entry: Kind): 'file' | 'folder' {
  if (entry.isSymbolicLink()) throw unfit('store/link', name);
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  throw unfit('store/special-file', name);
}

async function entriesOf(root: string, folder: string): Promise<readonly Dirent[]> {
  // Names that are not UTF-8 come out with U+FFFD in them and are refused as unfit.
  const entries = await reading(readdir(join(root, folder), { withFileTypes: true }));
  if (entries.length === 0 && folder !== '') throw unfit('store/empty-folder', folder);
  refuseUnfit(entries.map(({ name }) => name));
  return entries;
}

export function refuseUnfit(names: readonly string[]): void {
  const folded = new Set<string>();
  for (const name of names) {
    if (UNFIT.test(name)) throw unfit('store/unfit-name', name);
    const same = caseFolded(name);
    if (folded.has(same)) throw unfit('store/twin-names', name);
    folded.add(same);
  }
}

/** Upper and then lower case joins what one alone keeps apart: `ß` and `SS`, the two small sigmas. */
const caseFolded = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

export const asFile = (spelled: string): FoundFile => ({ path: spelled.normalize('NFC'), spelled });

/** A name that a program or a site chose is as secret as what it may hold. */
const unfit = (code: FindingCode, name: string): Refusal => refused(error(code, { name: data(name, 'restricted') }));
