import { Refusal } from '../../domain/outcome/finding.ts';
import type { Served } from '../../domain/release/pointer.ts';
import { machineTrees } from '../../machine/trees.ts';
import type { Observed } from '../../ports.ts';
import { type Copy, type Folder, releaseFolder } from './folder.ts';
import { readPointer } from './state-files.ts';

/** What is served, read back: the pointer is resolved as a reader does, and what it names is hashed. */
export async function observe(folder: Folder): Promise<Observed | undefined> {
  const serving = (await readPointer(folder))?.serving;
  return serving === undefined ? undefined : observed(folder, serving);
}

export const observed = async (folder: Folder, served: Served): Promise<Observed> => ({
  ...served,
  whole: await isWhole(folder, served),
});

/** Whether a release lies there, all of it and nothing else. */
export async function isWhole(folder: Folder, copy: Copy): Promise<boolean> {
  try {
    return (await machineTrees.digest(releaseFolder(folder, copy))) === copy.digest;
  } catch (thrown) {
    // Missing, unreadable or no tree: not whole, whatever else it is.
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}
