import { join } from 'node:path';
import type { Journal } from '../../domain/release/journal.ts';
import type { Lease } from '../../domain/release/lease.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { type Folder, removeAll, textOf, writeNew } from './folder.ts';
import { mustHold } from './lease.ts';

/**
 * Gives a state file its next content, as one step. The order keeps out a deployment that was overtaken while it
 * slept: whoever takes the lease over empties `next` first, so a rename that comes too late finds nothing to rename.
 */
export async function replaceHeld(
  folder: Folder,
  lease: Lease,
  { name, target, parent, text }: StateFile,
  lastLook: () => Promise<void> = async () => {},
): Promise<void> {
  const { disk, layout } = folder;
  const next = join(layout.next, `${name}.${lease.number}`);
  await removeAll(disk, next);
  await writeNew(folder, next, text);
  await disk.sync(layout.next);
  await mustHold(folder, lease);
  await lastLook();
  await disk.rename(next, target);
  await disk.sync(parent);
}

export interface StateFile {
  readonly name: 'current' | 'journal';
  readonly target: string;
  /** The folder that has the target's name. */
  readonly parent: string;
  readonly text: string;
}

/** Says what is about to be done, so that whoever comes next knows. */
export const writeJournal = (folder: Folder, lease: Lease, journal: Journal): Promise<void> =>
  replaceHeld(folder, lease, {
    name: 'journal',
    target: folder.layout.journal,
    parent: folder.layout.state,
    text: `${canonicalJson(journal)}\n`,
  });

export async function clearJournal(folder: Folder, lease: Lease): Promise<void> {
  if ((await textOf(folder.layout.journal)) === undefined) return;
  await mustHold(folder, lease);
  await folder.disk.removeFile(folder.layout.journal);
  await folder.disk.sync(folder.layout.state);
}
