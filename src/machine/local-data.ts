import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingCode } from '../domain/findings/codes.ts';
import { error, Refusal, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { DataRequest, LocalData } from '../ports.ts';
import { isPattern, walkPattern } from './file-pattern.ts';
import { inParallel } from './pool.ts';
import { type FoundTree, walkTree } from './tree-walk.ts';
import { digestFound } from './trees.ts';
import { reading } from './trouble.ts';

/** The files of a partition where they lie: one, all of a folder, or those that a pattern names. */
export async function localData({ partition, files }: Omit<DataRequest, 'into'>): Promise<LocalData> {
  const { path, ...form } = files;
  const find = (): Promise<FoundTree> => found(path, partition);
  const names = namesOf(await find());
  const seen = new Map<string, string>();
  return {
    partition,
    form,
    files: names,
    ...(isPattern(path) ? {} : { path }),
    async digest(key) {
      const tree = await find();
      const changed = refused(error('data/changed', { partition: id(partition) }));
      if (!isSame(namesOf(tree), names)) throw changed;
      const stamps = await stampsOf(names);
      const digest = await digestFound(tree, key);
      if ((seen.get(digest) ?? stamps) !== stamps) throw changed;
      seen.set(digest, stamps);
      return digest;
    },
  };
}

/**
 * Which files they are, and when each was last written or put in its place. Two digests that are equal do not tell that
 * other files stood there between them, and the first were put back.
 */
async function stampsOf(paths: readonly string[]): Promise<string> {
  const stats = await inParallel(paths, READERS, (path) => reading(lstat(path, { bigint: true })));
  return stats.map(({ dev, ino, mtimeNs, ctimeNs }) => [dev, ino, mtimeNs, ctimeNs].join(' ')).join('\n');
}

const READERS = 8;

/** Where there is no file it is the data that is missing, whatever the reader of trees calls it. */
async function found(path: string, partition: string): Promise<FoundTree> {
  const tree = await (isPattern(path) ? walkPattern(path) : walkTree(path)).catch((thrown: unknown) => {
    throw isMissing(thrown) ? missing(partition) : thrown;
  });
  if (tree.files.length === 0) throw missing(partition);
  return tree;
}

const NO_FILE: readonly FindingCode[] = ['store/missing-file', 'store/empty'];

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Refusal && thrown.findings.some(({ code }) => NO_FILE.includes(code));

const missing = (partition: string): Refusal => refused(error('data/missing', { partition: id(partition) }));

/** By the bytes of their names, as the digest has them: the same on every machine. */
function namesOf({ root, files }: FoundTree): readonly string[] {
  const sorted = files.map(({ path, spelled }) => ({ bytes: Buffer.from(path), spelled }));
  sorted.sort((one, other) => one.bytes.compare(other.bytes));
  return sorted.map(({ spelled }) => join(root, spelled));
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, at) => name === others[at]);
