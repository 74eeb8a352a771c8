import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { refused } from '../../domain/outcome/finding.ts';
import { fetchByNpm } from './npm.ts';
import { type LockedPackage, lockedPackage } from './platform.ts';
import { fetchFromRegistry } from './registry.ts';
import { unpack } from './tarball.ts';
import { cacheFolder, differs, mustBeLocked, type Source, verifyFiles } from './verify.ts';

export interface EngineOptions {
  /** A folder that holds the engine's files; then no other is looked at. */
  readonly enginePath?: string;
  /** Where the package is fetched from without npm. */
  readonly registry?: string;
  /** How much memory it may take, where somebody says. */
  readonly memoryBytes?: number;
  readonly env: NodeJS.ProcessEnv;
}

/** The folder with the engine's files, every one hashed: `engine-path`, else the tool cache, else fetched into that. */
export async function engineFolder(options: EngineOptions, locked = lockedPackage()): Promise<string> {
  const { enginePath, registry, env } = options;
  if (enginePath !== undefined) return verified(enginePath, locked, 'engine-path');
  const cached = join(cacheRoot(env), cacheFolder(locked));
  if (await exists(cached)) return verified(cached, locked, 'tool-cache');
  const source = registry === undefined ? 'npm' : 'registry';
  await fillInto(cached, locked, source, (into) =>
    registry === undefined ? fetchByNpm(locked, into, env) : fetchFromRegistry(locked, registry),
  );
  return verified(cached, locked, source);
}

async function verified(folder: string, locked: LockedPackage, source: Source): Promise<string> {
  await verifyFiles(folder, locked, source);
  return folder;
}

/** The runner's tool cache; elsewhere the cache folder that the system gives each user. */
function cacheRoot(env: NodeJS.ProcessEnv): string {
  const user = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  return env.RUNNER_TOOL_CACHE || user || join(homedir(), '.cache');
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Whole or not at all: unpacked beside the place and renamed into it. Who comes second finds it there. */
async function fillInto(
  folder: string,
  locked: LockedPackage,
  source: Source,
  fetch: (into: string) => Promise<Buffer>,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const scratch = await mkdtemp(join(dirname(folder), '.fetch-'));
  try {
    const files = unpack(mustBeLocked(await fetch(scratch), locked, source), Object.keys(locked.files));
    const unpacked = join(scratch, 'engine');
    await mkdir(unpacked);
    for (const [name, { sha256 }] of Object.entries(locked.files)) {
      const bytes = files.get(name);
      if (!bytes) throw refused(differs(name, `sha256 ${sha256}`, locked, source));
      await writeFile(join(unpacked, name), bytes, { mode: 0o500 });
    }
    await rename(unpacked, folder).catch(async (thrown: unknown) => {
      if (!(await exists(folder))) throw thrown;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
