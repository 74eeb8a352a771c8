import { readFile } from 'node:fs/promises';
import type { Server } from 'node:net';
import type { SiteClaim } from '../../domain/gate/site-claim.ts';
import { badInput, error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { SignedClaim } from '../../domain/outcome/statement.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { publicKeyOf, signEd25519 } from '../../evidence/ed25519.ts';
import { readSite } from '../../files/site.ts';
import { serveSocket } from '../../machine/socket.ts';
import type { Clock } from '../../ports.ts';

const REQUEST_KEYS = ['repository', 'run', 'job', 'step', 'instance', 'target', 'policy', 'nonce'] as const;

export interface SignRequest {
  readonly siteFile: string;
  /** PEM of the site's private key, readable by the signer's user alone. */
  readonly keyFile: string;
  /** The job's request: JSON, from standard input. */
  readonly request: string;
}

/**
 * The site's signer, run as another user than the job. It signs only for repositories that its site file admits,
 * and states location and time itself: a job can ask, but cannot say where it is.
 */
export async function signSite({ siteFile, keyFile, request }: SignRequest, clock: Clock): Promise<SignedClaim> {
  const text = await readFile(siteFile, 'utf8').catch(() => {
    throw refused(error('proof/site-file-missing'));
  });
  const site = readSite({ path: 'site.yml', text });
  const asked = readRequest(request);
  if (!site.repositories.includes(asked.repository)) {
    throw refused(error('proof/repository-not-allowed', { repository: id(asked.repository) }));
  }
  const claim = canonicalJson({ ...asked, location: site.location, at: clock.now() } satisfies SiteClaim);
  return { claim, ...signedWith(await readFile(keyFile, 'utf8'), claim) };
}

function signedWith(privateKey: string, claim: string): Pick<SignedClaim, 'key' | 'signature'> {
  try {
    return { key: publicKeyOf(privateKey), signature: signEd25519(privateKey, claim) };
  } catch {
    // The words of the cryptography library are about the key.
    throw badInput(error('input/wrong-value', { name: id('key'), expected: id('a private key as keygen makes it') }));
  }
}

/** Serves the signer on a Unix socket until it is closed: no user of the machine can reach its key, all may ask. */
export const serveSigner = (socket: string, files: Omit<SignRequest, 'request'>, clock: Clock): Promise<Server> =>
  serveSocket(socket, async (request) => JSON.stringify(await signSite({ ...files, request }, clock)));

function readRequest(request: string): Omit<SiteClaim, 'location' | 'at'> {
  const asked = parsed(request);
  const keys = ['version', 'attempt', ...REQUEST_KEYS].sort();
  const { document, ...always } = asked;
  const known = Object.keys(always).sort().join() === keys.join();
  const texts = [...REQUEST_KEYS.map((key) => asked[key]), document ?? ''].every((each) => typeof each === 'string');
  if (!known || !texts || asked.version !== 1 || !Number.isSafeInteger(asked.attempt)) {
    throw badInput(error('input/wrong-value', { name: id('request'), expected: id(keys.join(', ')) }));
  }
  return asked as unknown as Omit<SiteClaim, 'location' | 'at'>;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Falls through to the one answer for whatever is no request.
  }
  throw badInput(error('input/not-json', { name: id('request') }));
}
