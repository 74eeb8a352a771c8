import { chmod, lstat, readFile, rm } from 'node:fs/promises';
import { writeAtomically } from './atomic.ts';
import { tolerating } from './errno.ts';

interface Kept {
  readonly path: string;
  /** Undefined where there was no such file. */
  readonly content: Buffer | undefined;
  readonly mode: number;
}

/** Files as they are now, to be put back after a program ran that could have found them. */
export interface ProtectedFiles {
  /** Puts back what was changed, and says how many files that were. */
  restore(): Promise<number>;
}

/**
 * The runner reads outputs, variables and search paths from files whose names a program is not told, but can find by
 * looking into the runner's folder. As long as they have the same owner, putting them back is all that can be done.
 */
export async function protectFiles(paths: readonly string[]): Promise<ProtectedFiles> {
  const kept = await Promise.all(paths.map(keep));
  return {
    restore: async () => {
      const changed = await Promise.all(kept.map(putBack));
      return changed.filter(Boolean).length;
    },
  };
}

async function keep(path: string): Promise<Kept> {
  const stat = await tolerating(['ENOENT'], lstat(path));
  if (stat === undefined) return { path, content: undefined, mode: 0o600 };
  return { path, content: await readFile(path), mode: stat.mode & 0o7777 };
}

async function putBack({ path, content, mode }: Kept): Promise<boolean> {
  if (await isAsKept(path, content)) return false;
  await rm(path, { recursive: true, force: true });
  if (content === undefined) return true;
  await writeAtomically(path, content, { mode });
  await chmod(path, mode);
  return true;
}

/** A link is never as it was: it would let another file be written in its place. */
async function isAsKept(path: string, content: Buffer | undefined): Promise<boolean> {
  const stat = await tolerating(['ENOENT'], lstat(path));
  if (stat === undefined || content === undefined) return stat === undefined && content === undefined;
  return stat.isFile() && stat.size === content.length && (await readFile(path)).equals(content);
}
