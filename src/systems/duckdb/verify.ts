import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Finding, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { packageOf } from './missing.ts';
import type { LockedPackage } from './platform.ts';

/** Where a copy of the engine came from: said in findings, since its path is not. */
export type Source = 'engine-path' | 'tool-cache' | 'npm' | 'registry';

/** Where in a tool cache the engine of a platform lies. */
export const cacheFolder = ({ name, version }: LockedPackage): string =>
  join('domicile', 'duckdb', version, name.replace('@duckdb/node-bindings-', ''));

/** The archive, if it is the locked one byte for byte. */
export function mustBeLocked(archive: Buffer, locked: LockedPackage, source: Source): Buffer {
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (integrity === locked.integrity) return archive;
  throw refused(differs('of the package', locked.integrity, locked, source));
}

/** Every file of the folder is the locked one, byte for byte, or `engine/hash-differs` for each that is not. */
export async function verifyFiles(folder: string, locked: LockedPackage, source: Source): Promise<void> {
  const wrong = await Promise.all(
    Object.entries(locked.files).map(async ([file, { sha256 }]): Promise<readonly Finding[]> => {
      const hash = await hashOf(join(folder, file));
      if (hash === undefined)
        return [error('engine/file-missing', { file: id(file), source: id(source), ...packageOf(locked) })];
      return hash === sha256 ? [] : [differs(file, `sha256 ${sha256}`, locked, source)];
    }),
  );
  const findings = wrong.flat();
  if (findings.length > 0) throw refused(...findings);
}

export function differs(file: string, expected: string, locked: LockedPackage, source: Source): Finding {
  const params = { file: id(file), expected: id(expected), ...packageOf(locked) };
  if (source !== 'tool-cache') return error('engine/hash-differs', { ...params, source: id(source) });
  return error('engine/cache-changed', { ...params, folder: id(cacheFolder(locked)) });
}

/** Undefined where there is no such file. */
async function hashOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest('hex');
}
