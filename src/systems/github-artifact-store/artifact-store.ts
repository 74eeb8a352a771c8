import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { walkTree } from '../../machine/tree-walk.ts';
import { demandDigest, machineTrees } from '../../machine/trees.ts';
import type { Store } from '../../ports.ts';
import { download, upload } from './blob.ts';
import type { FoundArtifact, ResultsService } from './results-service.ts';
import { readZip } from './zip-read.ts';
import { writeZip } from './zip-write.ts';

export interface ArtifactStoreOptions {
  readonly service: ResultsService;
  /** Archives rest here for a moment. */
  readonly scratchRoot: string;
  readonly firstPauseMs?: number;
}

/**
 * Artifacts of the workflow run as a store: each an archive whose name begins with the tree digest. Names have a
 * random end, so a put whose answer got lost is never in the way of the next, and whoever takes the name of another's
 * artifact gains nothing: every candidate is unpacked and hashed, and only the right bytes are handed on.
 */
export const artifactStore = (options: ArtifactStoreOptions): Store => ({
  ready: async () => void (await options.service.list()),
  put: (tree) => inScratch(options, (scratch) => putTree(options, tree, scratch)),
  fetch: (digest, into) => inScratch(options, (scratch) => fetchTree(options, digest, into, scratch)),
});

async function putTree(options: ArtifactStoreOptions, tree: string, scratch: string): Promise<Digest> {
  const { service } = options;
  const digest = await machineTrees.digest(tree);
  if (await holds(options, digest, scratch)) return digest;
  const staged = join(scratch, 'tree');
  await machineTrees.stage(tree, staged, digest);
  const archive = join(scratch, 'tree.zip');
  const written = await writeZip(await walkTree(staged), archive);
  const name = `${prefixOf(digest)}${randomBytes(4).toString('hex')}`;
  await upload(await service.create(name), archive, written.size, options.firstPauseMs);
  await service.finalize(name, written.size, written.sha256);
  return digest;
}

/** A name alone is no sign that the bytes are there: anybody who may write artifacts may have taken it. */
async function holds(options: ArtifactStoreOptions, digest: Digest, scratch: string): Promise<boolean> {
  const found = await candidates(options, digest);
  return (await findUnpacked(options, found, digest, scratch)) !== undefined;
}

async function fetchTree(options: ArtifactStoreOptions, digest: Digest, into: string, scratch: string): Promise<void> {
  const found = await candidates(options, digest);
  if (found.length === 0) throw refused(error('store/not-found', { digest: id(digest) }));
  const unpacked = await findUnpacked(options, found, digest, scratch);
  if (unpacked === undefined) throw refused(error('store/digest-differs', { digest: id(digest) }));
  await machineTrees.stage(unpacked, into, digest);
}

/** The first candidate that holds the right bytes, unpacked. */
async function findUnpacked(
  options: ArtifactStoreOptions,
  found: readonly FoundArtifact[],
  digest: Digest,
  scratch: string,
): Promise<string | undefined> {
  for (const [index, artifact] of found.entries()) {
    const archive = join(scratch, `${index}.zip`);
    await download(await options.service.download(artifact), archive, options.firstPauseMs);
    const unpacked = join(scratch, String(index));
    if (await isTree(archive, unpacked, digest)) return unpacked;
  }
  return undefined;
}

async function candidates({ service }: ArtifactStoreOptions, digest: Digest): Promise<readonly FoundArtifact[]> {
  const prefix = prefixOf(digest);
  return (await service.list()).filter(({ name }) => name.startsWith(prefix));
}

const prefixOf = (digest: Digest): string => `domicile-${digest.replace(':', '-')}-`;

/** Whatever else came under that name is as good as nothing. */
async function isTree(archive: string, unpacked: string, digest: Digest): Promise<boolean> {
  try {
    await readZip(archive, unpacked);
    demandDigest(await machineTrees.digest(unpacked), digest);
    return true;
  } catch {
    return false;
  }
}

async function inScratch<T>({ scratchRoot }: ArtifactStoreOptions, work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await machineTrees.scratch(scratchRoot, 'artifact');
  try {
    return await work(scratch);
  } finally {
    await machineTrees.remove(scratch);
  }
}
