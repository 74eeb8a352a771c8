import { join } from 'node:path';
import type { FindingCode } from '../domain/findings/codes.ts';
import { error, Refusal, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { DataRequest, LocalData } from '../ports.ts';
import { isPattern, walkPattern } from './file-pattern.ts';
import { type FoundTree, walkTree } from './tree-walk.ts';
import { digestFound } from './trees.ts';

/** The files of a partition where they lie: one, all of a folder, or those that a pattern names. */
export async function localData({ partition, files }: Omit<DataRequest, 'into'>): Promise<LocalData> {
  const { path, ...form } = files;
  const find = (): Promise<FoundTree> => found(path, partition);
  const names = namesOf(await find());
  return {
    partition,
    form,
    files: names,
    ...(isPattern(path) ? {} : { path }),
    async digest(key) {
      const tree = await find();
      if (!isSame(namesOf(tree), names)) throw refused(error('data/changed', { partition: id(partition) }));
      return digestFound(tree, key);
    },
  };
}

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
