import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataEngine, DataSession, PartitionFiles } from '../../src/ports.ts';
import { duckDb } from '../../src/systems/duckdb/engine.ts';
import { lockedPackage } from '../../src/systems/duckdb/platform.ts';

/** The folder of the engine that `npm ci` put into node_modules for this platform. */
export function installedEngine(): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve(`${lockedPackage().name}/package.json`));
}

let engine: Promise<DataEngine> | undefined;

export function dataEngine(): Promise<DataEngine> {
  engine ??= duckDb({ enginePath: installedEngine(), env: {} });
  return engine;
}

/** A folder for one test; `remove` afterwards. */
export function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'domicile-data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Opens a text as a partition, hands the session over, and closes it. */
export async function withData<T>(
  content: string | Uint8Array,
  format: PartitionFiles['format'],
  use: (session: DataSession, scratch: string) => Promise<T>,
): Promise<T> {
  const scratch = scratchFolder();
  const path = join(scratch.path, 'data.txt');
  writeFileSync(path, content);
  try {
    const partition = 'registry/part';
    const session = await (await dataEngine()).open({ partition, files: { path, format }, scratch: scratch.path });
    try {
      return await use(session, scratch.path);
    } finally {
      await session.close();
    }
  } finally {
    scratch.remove();
  }
}
