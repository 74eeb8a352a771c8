import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataForm, DataFormat } from '../../src/domain/data/form.ts';
import type { DataEngine, DataSession, DataSource } from '../../src/ports.ts';
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

type Content = string | Uint8Array;

/** What a session may take, if not as much as ever. */
type Limits = Pick<DataSource, 'queryMilliseconds' | 'capacity'>;

/** One session for several tests, which leave it as it is. `close` afterwards. */
export function heldSession(content: Content, format: DataFormat) {
  return new Promise<{ session: DataSession; scratch: string; close(): Promise<void> }>((open, fail) => {
    const held: Promise<void> = withData(
      content,
      format,
      (session, scratch) =>
        new Promise<void>((end) => {
          const close = (): Promise<void> => {
            end();
            return held;
          };
          open({ session, scratch, close });
        }),
    );
    held.catch(fail);
  });
}

/** Opens a text as a partition, hands the session over, and closes it. */
export const withData = <T>(
  content: Content,
  format: DataFormat,
  use: (session: DataSession, scratch: string) => Promise<T>,
  limits: Limits = {},
): Promise<T> => withFiles({ 'data.txt': content }, { format }, use, limits);

/** The same with several files, of any form. */
export async function withFiles<T>(
  contents: Readonly<Record<string, Content>>,
  form: DataForm,
  use: (session: DataSession, scratch: string) => Promise<T>,
  limits: Limits = {},
): Promise<T> {
  const scratch = scratchFolder();
  const files = Object.keys(contents).map((name) => join(scratch.path, name));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(scratch.path, name)), { recursive: true });
    writeFileSync(join(scratch.path, name), content);
  }
  try {
    const data = { partition: 'registry/part', files, form };
    const session = await (await dataEngine()).open({ data, scratch: scratch.path, ...limits });
    try {
      return await use(session, scratch.path);
    } finally {
      await session.close();
    }
  } finally {
    scratch.remove();
  }
}
