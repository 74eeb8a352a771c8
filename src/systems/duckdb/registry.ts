import type { IncomingMessage } from 'node:http';
import { errnoOf } from '../../machine/errno.ts';
import { request } from '../../machine/http.ts';
import { cutOff, type MissingReason, missing } from './missing.ts';
import type { LockedPackage } from './platform.ts';

const SILENCE_MS = 60_000;
/** The largest package holds 31 MB. */
const MAX_PACKAGE_BYTES = 128 * 1024 * 1024;

/**
 * The engine's package from a registry, for a machine without npm: through the proxy and certificates of the environment,
 * without credentials. Throws `engine/missing` with a reason, and `engine/archive-cut-off`.
 */
export async function fetchFromRegistry(locked: LockedPackage, registry: string): Promise<Buffer> {
  const url = `${registry.replace(/\/$/, '')}/${locked.name}/-/${fileOf(locked)}`;
  const answer = await request({ method: 'GET', url, headers: {}, silenceMs: SILENCE_MS }).catch((thrown: unknown) => {
    throw missing(
      locked,
      errnoOf(thrown) === 'ENOTFOUND' ? 'its registry has no address' : 'its registry does not answer',
    );
  });
  const status = answer.statusCode ?? 0;
  if (status === 200) return received(answer, locked);
  answer.destroy();
  throw missing(locked, reasonOf(status));
}

/** As every registry of npm lays packages out: the name without its scope, and the version. */
const fileOf = ({ name, version }: LockedPackage): string => `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;

function reasonOf(status: number): MissingReason {
  if (status === 401 || status === 403) return 'its registry wants other credentials';
  if (status === 404) return 'its registry does not have this package in this version';
  if (status >= 300 && status < 400) return 'its registry sends elsewhere, and no redirect is followed';
  return 'its registry answers with an error';
}

async function received(answer: IncomingMessage, locked: LockedPackage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_PACKAGE_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw cutOff(locked);
  }
  if (bytes <= MAX_PACKAGE_BYTES) return Buffer.concat(chunks);
  throw missing(locked, 'what its registry sends is larger than any package of the engine');
}
