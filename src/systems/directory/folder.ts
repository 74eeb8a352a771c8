import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingCode } from '../../domain/findings/codes.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { Refusal } from '../../domain/outcome/finding.ts';
import type { Served } from '../../domain/release/pointer.ts';
import { tolerating } from '../../machine/errno.ts';
import { readSmallText } from '../../machine/regular-file.ts';
import type { Clock } from '../../ports.ts';
import type { Disk } from './disk.ts';

/** A directory destination and how it is worked on. */
export interface Folder {
  /** The destination's id in the policy. */
  readonly id: string;
  readonly layout: Layout;
  readonly disk: Disk;
  readonly clock: Clock;
  readonly holder: string;
  readonly leaseSeconds: number;
}

/**
 * `current` is the one file that readers resolve; what it names below `releases/` is what they then read. All
 * else is ours.
 */
export interface Layout {
  readonly root: string;
  readonly current: string;
  readonly releases: string;
  readonly state: string;
  readonly leases: string;
  readonly journal: string;
  /** Copies under way. */
  readonly incoming: string;
  /** The next content of a state file, before it is renamed into its place. */
  readonly next: string;
  /** What is being removed. */
  readonly trash: string;
}

export function layoutOf(root: string): Layout {
  const state = join(root, '.domicile');
  return {
    root,
    current: join(root, 'current'),
    releases: join(root, 'releases'),
    state,
    leases: join(state, 'leases'),
    journal: join(state, 'journal'),
    incoming: join(state, 'incoming'),
    next: join(state, 'next'),
    trash: join(state, 'trash'),
  };
}

/** One of possibly several copies of a release: which bytes, and where they lie. */
export type Copy = Pick<Served, 'digest' | 'copy'>;

const RELEASE_NAME = /^([0-9a-f]{64})(?:\.([1-9]\d{0,14}))?$/;

export const releaseName = ({ digest, copy }: Copy): string =>
  `${digest.slice('sha256:'.length)}${copy === undefined ? '' : `.${copy}`}`;

export const releaseFolder = ({ layout }: Folder, copy: Copy): string => join(layout.releases, releaseName(copy));

/** The copies that lie there, whole or not, by name. What has another name is not ours. */
export async function copiesIn({ layout }: Folder): Promise<readonly Copy[]> {
  return (await namesIn(layout.releases)).flatMap((name) => {
    const [, hex, copy] = RELEASE_NAME.exec(name) ?? [];
    if (hex === undefined) return [];
    return [{ digest: `sha256:${hex}` as Digest, ...(copy === undefined ? {} : { copy: Number(copy) }) }];
  });
}

/** The folders that a deployment works in, made where they are missing; the destination's own folder must be there. */
export async function makeLayout({ layout, disk }: Folder): Promise<void> {
  await makeMissing(disk, layout.root, [layout.releases], 0o755);
  await makeMissing(disk, layout.root, [layout.state], 0o700);
  await makeMissing(disk, layout.state, [layout.leases, layout.incoming, layout.next, layout.trash], 0o700);
}

async function makeMissing(disk: Disk, parent: string, folders: readonly string[], mode: number): Promise<void> {
  const present = new Set((await namesIn(parent)).map((name) => join(parent, name)));
  const missing = folders.filter((folder) => !present.has(folder));
  for (const folder of missing) await tolerating(['EEXIST'], disk.makeFolder(folder, mode));
  if (missing.length > 0) await disk.sync(parent);
}

export const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).sort();

const MAX_STATE_BYTES = 1024 * 1024;
const NO_STATE = new Set<FindingCode>(['store/special-file', 'store/too-large', 'store/not-text']);

/** Undefined where there is no such file; empty where what is there can be none of ours: a pipe is not waited for. */
export async function textOf(file: string): Promise<string | undefined> {
  if ((await tolerating(['ENOENT'], lstat(file))) === undefined) return undefined;
  try {
    return await readSmallText(file, MAX_STATE_BYTES);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.findings.every(({ code }) => NO_STATE.has(code))) return '';
    throw thrown;
  }
}

/** Removes a file or a folder with all in it. What is gone already is no trouble. */
export async function removeAll(disk: Disk, path: string): Promise<void> {
  const names = await tolerating(['ENOTDIR', 'ENOENT'], namesIn(path));
  if (names === undefined) {
    await tolerating(['ENOENT'], disk.removeFile(path));
    return;
  }
  for (const name of names) await removeAll(disk, join(path, name));
  await tolerating(['ENOENT'], disk.removeFolder(path));
}

/** Empties one of our own folders. */
export async function sweep({ disk }: Folder, folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names) await removeAll(disk, join(folder, name));
  if (names.length > 0) await disk.sync(folder);
}

/** A new file with this content, on the disk before anything points at it. */
export async function writeNew({ disk }: Folder, file: string, text: string): Promise<void> {
  await disk.makeFile(file, 0o644);
  await disk.append(file, Buffer.from(text, 'utf8'));
  await disk.sync(file);
}
