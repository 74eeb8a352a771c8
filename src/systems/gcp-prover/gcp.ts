import type { PlatformFacts } from '../../domain/gate/platform.ts';
import type { PlatformProof } from '../../domain/outcome/statement.ts';
import { claimsOf, keySetOf } from '../../evidence/jwt.ts';
import { nonceFor } from '../../evidence/platform-proof.ts';
import { askText } from '../../machine/http.ts';
import { answerOf, invalid, textIn, unreachable } from '../platform/asking.ts';

type GcpProof = Extract<PlatformProof, { provider: 'gcp' }>;

/** Where Google publishes the keys that sign identity tokens. A constant, so that nobody can point elsewhere. */
export const GOOGLE_KEYS = 'https://www.googleapis.com/oauth2/v3/certs';

const ISSUERS: readonly unknown[] = ['https://accounts.google.com', 'accounts.google.com'];
const TOKEN_PATH = '/computeMetadata/v1/instance/service-accounts/default/identity';
/** By its name the address would have to be looked up, and whoever answers for names could answer for it. */
const HEADERS = { 'metadata-flavor': 'Google', host: 'metadata.google.internal' };
const TOKEN = /^[\w-]{1,2000}\.[\w-]{1,10000}\.[\w-]{1,2000}$/;
const SILENCE_MS = 5000;

/** An identity token of this instance, made for this claim alone. */
export async function askGcp(address: string, claim: string): Promise<GcpProof> {
  const query = new URLSearchParams({ audience: nonceFor('gcp', claim) ?? '', format: 'full' });
  const { body, header } = await answerOf('gcp', { address, path: `${TOKEN_PATH}?${query}`, headers: HEADERS });
  if (header('metadata-flavor') !== 'Google' || !TOKEN.test(body)) throw unreachable('gcp', 'no identity token');
  return { provider: 'gcp', claim, token: body };
}

export async function readGcp({ token }: GcpProof, keysAt: string): Promise<PlatformFacts> {
  const claims = claimsOf(token, await googleKeys(keysAt));
  if (claims === undefined) throw invalid('gcp', 'not signed by a key of Google');
  if (!ISSUERS.includes(claims.iss)) throw invalid('gcp', 'issued by somebody else');
  const instance = member(member(claims, 'google'), 'compute_engine');
  return {
    region: textIn(instance, 'zone').replace(/-[a-z]$/, ''),
    account: textIn(instance, 'project_id'),
    nonce: textIn(claims, 'aud'),
    made: { at: milliseconds(claims.iat), until: milliseconds(claims.exp) },
    up: milliseconds(instance.instance_creation_timestamp),
  };
}

async function googleKeys(url: string) {
  const asked = { method: 'GET', url, headers: { accept: 'application/json' }, silenceMs: SILENCE_MS } as const;
  const answer = await askText(asked).catch(() => undefined);
  const keys = answer?.status === 200 ? keySetOf(answer.body) : undefined;
  if (keys === undefined) throw unreachable('gcp', 'no keys of Google');
  return keys;
}

function member(object: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = object[key];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const milliseconds = (seconds: unknown): number => (typeof seconds === 'number' ? seconds * 1000 : Number.NaN);
