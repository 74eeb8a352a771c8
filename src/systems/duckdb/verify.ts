import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Finding, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { LockedPackage } from './platform.ts';

/** Where a copy of the engine came from: said in findings, since its path is not. */
export type Source = 'engine-path' | 'tool-cache' | 'npm';

/** Every file of the folder is the locked one, byte for byte, or `engine/hash-differs` for each that is not. */
export async function verifyFiles(folder: string, locked: LockedPackage, source: Source): Promise<void> {
  const wrong = await Promise.all(
    Object.entries(locked.files).map(async ([file, { sha256 }]): Promise<readonly Finding[]> => {
      const hash = await hashOf(join(folder, file));
      if (hash === undefined) return [error('engine/file-missing', { file: id(file), source: id(source) })];
      return hash === sha256 ? [] : [differs(file, `sha256 ${sha256}`, locked, source)];
    }),
  );
  const findings = wrong.flat();
  if (findings.length > 0) throw refused(...findings);
}

export function differs(file: string, expected: string, locked: LockedPackage, source: Source): Finding {
  return error('engine/hash-differs', {
    file: id(file),
    expected: id(expected),
    source: id(source),
    package: id(`${locked.name}@${locked.version}`),
    integrity: id(locked.integrity),
  });
}

/** Undefined where there is no such file. */
async function hashOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest('hex');
}
