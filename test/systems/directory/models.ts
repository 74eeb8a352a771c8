import { mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import { machineTrees } from '../../../src/machine/trees.ts';
import type { Clock, DeployTarget, Release } from '../../../src/ports.ts';
import type { Disk } from '../../../src/systems/directory/disk.ts';
import { directoryTarget } from '../../../src/systems/directory/target.ts';

export const TESTED = '2026-01-01T00:00:00.000Z';

export const temporary = async (name: string): Promise<string> => realpath(await mkdtemp(join(tmpdir(), `${name}-`)));

/** A model of a few files, one of them in a folder, one empty; `name` is in all of them. */
export async function makeModel(folder: string, name: string): Promise<Release> {
  const files = { 'model.json': `{"model":"${name}"}`, 'weights/layer-1.bin': name.repeat(5000), 'weights/empty': '' };
  const tree = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  return { id: `release ${name}`, digest: await machineTrees.digest(tree), tested: TESTED, tree };
}

export const targetAt = (root: string, holder = 'run 1', clock: Clock = systemClock, disk?: Disk): DeployTarget =>
  directoryTarget({ type: 'directory', destination: 'ward', root, holder, leaseSeconds: 600 }, clock, disk);

/** A deployment from beginning to end, as the command makes it. */
export async function deploy(target: DeployTarget, release: Release): Promise<void> {
  await target.recover();
  const before = await target.current();
  const prepared = await target.prepare(release, release.id);
  await target.promote(prepared, before);
  await target.collectGarbage(2);
  await target.close();
}

/**
 * What a reader that knows nothing of us sees: it resolves `current` once, then reads all files below the folder
 * that it names. The digest of what it read; undefined where nothing is served.
 */
export async function readAsReader(root: string): Promise<Digest | undefined> {
  const text = await readFile(join(root, 'current'), 'utf8').catch(() => undefined);
  const path: string | undefined = text === undefined ? undefined : JSON.parse(text).serving?.path;
  return path === undefined ? undefined : machineTrees.digest(join(root, path));
}

/** All files and folders below, sorted. */
export const listing = async (root: string): Promise<string[]> => (await readdir(root, { recursive: true })).sort();
