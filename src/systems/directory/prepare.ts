import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Lease } from '../../domain/release/lease.ts';
import { nextGeneration } from '../../domain/release/pointer.ts';
import { withRegularFile } from '../../machine/regular-file.ts';
import { type FoundFile, type FoundTree, walkTree } from '../../machine/tree-walk.ts';
import { machineTrees } from '../../machine/trees.ts';
import type { Release } from '../../ports.ts';
import { writeJournal } from './fenced.ts';
import { type Copy, copiesIn, type Folder, releaseFolder, releaseName, removeAll } from './folder.ts';
import { renewed } from './lease.ts';
import { isWhole } from './observe.ts';
import { readPointer } from './state-files.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Copies a release beside what is served: complete, on the disk and verified before it has its name. */
export async function prepareRelease(folder: Folder, lease: Lease, release: Release, key: string): Promise<Lease> {
  const there = await wholeCopy(folder, release.digest);
  const copy = there ?? (await freeName(folder, release.digest));
  const entry = { key, release: release.id, tested: release.tested, ...copy };
  if (there !== undefined) {
    await writeJournal(folder, lease, { state: 'prepared', ...entry });
    return lease;
  }
  await writeJournal(folder, lease, { state: 'preparing', ...entry });
  const incoming = join(folder.layout.incoming, String(lease.number));
  const kept = await copyTree(folder, lease, await walkTree(release.tree), incoming);
  await mustArrive(folder, incoming, release.digest);
  await giveName(folder, incoming, copy);
  await writeJournal(folder, lease, { state: 'prepared', ...entry });
  return kept;
}

/** A release that was there before is used again. */
async function wholeCopy(folder: Folder, digest: Digest): Promise<Copy | undefined> {
  for (const copy of await copiesOf(folder, digest)) if (await isWhole(folder, copy)) return copy;
  return undefined;
}

/** Damaged copies make room; but for the one that readers are looking at: that one is left behind for a second name. */
async function freeName(folder: Folder, digest: Digest): Promise<Copy> {
  const pointer = await readPointer(folder);
  const served = pointer?.serving && releaseName(pointer.serving);
  for (const copy of await copiesOf(folder, digest)) if (releaseName(copy) !== served) await discard(folder, copy);
  return releaseName({ digest }) === served ? { digest, copy: nextGeneration(pointer) } : { digest };
}

const copiesOf = async (folder: Folder, digest: Digest): Promise<readonly Copy[]> =>
  (await copiesIn(folder)).filter((copy) => copy.digest === digest);

/** Out of the way in one step, then piece by piece. */
export async function discard(folder: Folder, copy: Copy): Promise<void> {
  const { disk, layout } = folder;
  const trash = join(layout.trash, releaseName(copy));
  await removeAll(disk, trash);
  await disk.rename(releaseFolder(folder, copy), trash);
  await disk.sync(layout.releases);
  await removeAll(disk, trash);
}

async function copyTree(folder: Folder, lease: Lease, tree: FoundTree, into: string): Promise<Lease> {
  const { disk, layout } = folder;
  await removeAll(disk, into);
  await disk.makeFolder(into, 0o755);
  for (const each of tree.folders) await disk.makeFolder(join(into, each), 0o755);
  let kept = lease;
  for (const file of tree.files) {
    kept = await renewed(folder, kept);
    await copyFile(folder, tree, file, into);
  }
  for (const each of [...tree.folders].reverse()) await disk.sync(join(into, each));
  await disk.sync(into);
  await disk.sync(layout.incoming);
  return kept;
}

async function copyFile({ disk }: Folder, { root }: FoundTree, { spelled }: FoundFile, into: string): Promise<void> {
  const copy = join(into, spelled);
  await disk.makeFile(copy, 0o644);
  await withRegularFile(join(root, spelled), async (source) => {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let at = 0; ; ) {
      const { bytesRead } = await source.read(chunk, 0, CHUNK_BYTES, at);
      if (bytesRead === 0) return;
      await disk.append(copy, chunk.subarray(0, bytesRead));
      at += bytesRead;
    }
  });
  await disk.sync(copy);
}

async function mustArrive(folder: Folder, incoming: string, digest: Digest): Promise<void> {
  if ((await machineTrees.digest(incoming)) === digest) return;
  await removeAll(folder.disk, incoming);
  throw refused(error('release/staged-differs', { destination: id(folder.id) }));
}

async function giveName(folder: Folder, incoming: string, copy: Copy): Promise<void> {
  const { disk, layout } = folder;
  await disk.rename(incoming, releaseFolder(folder, copy));
  await disk.sync(layout.releases);
  await disk.sync(layout.incoming);
}
