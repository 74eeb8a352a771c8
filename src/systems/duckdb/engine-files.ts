import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { refused } from '../../domain/outcome/finding.ts';
import { fetchPackage } from './npm.ts';
import { type LockedPackage, lockedPackage } from './platform.ts';
import { unpack } from './tarball.ts';
import { differs, type Source, verifyFiles } from './verify.ts';

export interface EngineOptions {
  /** A folder that holds the engine's files; then no other is looked at. */
  readonly enginePath?: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The folder with the engine's files, every one hashed: `engine-path`, else the tool cache, else fetched into it. */
export async function engineFolder(options: EngineOptions, locked = lockedPackage()): Promise<string> {
  const { enginePath, env } = options;
  if (enginePath !== undefined) return verified(enginePath, locked, 'engine-path');
  const cached = join(cacheRoot(env), 'domicile', 'duckdb', locked.version, platformOf(locked));
  if (await exists(cached)) return verified(cached, locked, 'tool-cache');
  await fetchInto(cached, locked, env);
  return verified(cached, locked, 'npm');
}

async function verified(folder: string, locked: LockedPackage, source: Source): Promise<string> {
  await verifyFiles(folder, locked, source);
  return folder;
}

const platformOf = ({ name }: LockedPackage): string => name.replace('@duckdb/node-bindings-', '');

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
async function fetchInto(folder: string, locked: LockedPackage, env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const scratch = await mkdtemp(join(dirname(folder), '.fetch-'));
  try {
    const files = unpack(await fetchPackage(locked, scratch, env), Object.keys(locked.files));
    const unpacked = join(scratch, 'engine');
    await mkdir(unpacked);
    for (const [name, { sha256 }] of Object.entries(locked.files)) {
      const bytes = files.get(name);
      if (!bytes) throw refused(differs(name, `sha256 ${sha256}`, locked, 'npm'));
      await writeFile(join(unpacked, name), bytes, { mode: 0o500 });
    }
    await rename(unpacked, folder).catch(async (thrown: unknown) => {
      if (!(await exists(folder))) throw thrown;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
