import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { claimDifferences, claimRequest, type ExpectedClaim } from '../../domain/gate/site-claim.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { SignedClaim } from '../../domain/outcome/statement.ts';
import { verifyEd25519 } from '../../evidence/ed25519.ts';
import { askSocket } from '../../machine/socket.ts';
import { runTool } from '../../machine/tool.ts';

const SIGNER_DEADLINE_MS = 10_000;
const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;

/** A command that runs as another user, or a Unix socket that another user listens on. */
export type Signer = { readonly command: readonly [string, ...string[]] } | { readonly socket: string };

export interface Signing {
  readonly signer: Signer;
  /** The folder that relative paths of the signer start from. */
  readonly cwd: string;
  readonly expected: ExpectedClaim;
  readonly trustedKeys: readonly string[];
  readonly now: string;
}

/** Has the site sign a nonce for this job, and believes nothing of the answer that does not verify. */
export async function signedBySite(signing: Signing): Promise<SignedClaim> {
  const nonce = randomUUID();
  const signed = await askSigner(signing, nonce);
  if (!signing.trustedKeys.includes(signed.key)) {
    throw refused(error('proof/key-not-trusted', { location: id(signing.expected.location) }));
  }
  if (!verifyEd25519(signed.key, signed.claim, signed.signature)) throw refused(error('proof/signature-invalid'));
  mustBeAskedFor(signed, signing, nonce);
  return signed;
}

async function askSigner(signing: Signing, nonce: string): Promise<SignedClaim> {
  const request = JSON.stringify(claimRequest(signing.expected, nonce));
  const { signer, cwd } = signing;
  const answer = parsed(
    'socket' in signer ? await bySocket(signer.socket, cwd, request) : await byCommand(signer.command, cwd, request),
  );
  const { claim, key, signature } = answer ?? {};
  if (typeof claim !== 'string' || typeof key !== 'string' || typeof signature !== 'string') {
    throw signerFailed('its answer is no signed claim');
  }
  return { claim, key, signature };
}

async function bySocket(socket: string, cwd: string, request: string): Promise<string> {
  return askSocket(resolve(cwd, socket), request, SIGNER_DEADLINE_MS).catch(() => {
    throw signerFailed('its socket does not answer');
  });
}

async function byCommand(command: readonly [string, ...string[]], cwd: string, input: string): Promise<string> {
  const result = await runTool(command, { input, cwd, timeoutMs: SIGNER_DEADLINE_MS }).catch(() => undefined);
  if (result === undefined) throw signerFailed('cannot be started');
  if (result.timedOut) throw signerFailed('too slow');
  if (result.exit !== 0) throw signerFailed(`exit code ${result.exit}`);
  return result.stdout;
}

function mustBeAskedFor(signed: SignedClaim, { expected, now }: Signing, nonce: string): void {
  const claim = parsed(signed.claim) ?? {};
  const differing = [...claimDifferences(claim, expected), ...(claim.nonce === nonce ? [] : ['nonce'])];
  if (differing.length > 0) throw refused(error('proof/claim-differs', { differing: ids(differing) }));
  const apart = Math.abs(Date.parse(String(claim.at)) - Date.parse(now));
  // Written so that a time that is none counts as expired.
  if (!(apart <= MAX_CLOCK_DIFFERENCE_MS)) throw refused(error('proof/claim-expired'));
}

const signerFailed = (reason: string) => refused(error('proof/signer-failed', { reason: id(reason) }));

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
