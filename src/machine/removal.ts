import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf, tolerating } from './errno.ts';
import { runTool } from './tool.ts';
import { writing } from './trouble.ts';

const REMOVED_WITHIN_MS = 60_000;

/** Removes a file or a folder with all in it, links as links. What is gone already is no trouble. */
export const removeTree = (path: string): Promise<void> => writing(removed(path));

async function removed(path: string): Promise<void> {
  try {
    await tolerating(['ENOENT'], makeRemovable(path));
    await rm(path, { recursive: true, force: true });
  } catch (thrown) {
    if (errnoOf(thrown) !== 'ENAMETOOLONG') throw thrown;
    // Folders nested deeper than any path reaches: the system's own tool goes down step by step.
    await runTool(['rm', '-rf', '--', path], { timeoutMs: REMOVED_WITHIN_MS });
    if ((await tolerating(['ENOENT'], lstat(path))) !== undefined) throw thrown;
  }
}

/** Read-only folders are made writable first: their owner could not empty them otherwise. */
async function makeRemovable(path: string): Promise<void> {
  if (!(await lstat(path)).isDirectory()) return;
  await chmod(path, 0o700);
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await makeRemovable(join(path, entry.name));
}
