import { setTimeout as after } from 'node:timers/promises';
import type { Claims } from '../../domain/gate/token-claims.ts';
import { error, type Finding, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { claimsOf, keySetOf } from '../../evidence/jwt.ts';
import { askText, type HttpAnswer, mayRetry } from '../../machine/http.ts';
import { member } from './api.ts';
import type { Environment } from './runner.ts';

const SILENCE_MS = 10_000;
const RETRY_AFTER_MS = [300, 1000];

/**
 * The claims of a token that the service makes for this job (OpenID Connect); undefined where the workflow gave the job
 * no `id-token: write`, and so the runner no address to ask.
 */
export async function identityOf(
  environment: Environment,
  serverUrl: string,
  audience: string,
): Promise<Claims | undefined> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = environment;
  if (address === '' && bearer === '') return undefined;
  const token = await tokenFrom(address, bearer, audience);
  const issuer = issuerOf(serverUrl);
  const keys = keySetOf(await answer({ url: `${issuer}/.well-known/jwks`, headers: {} }));
  if (keys === undefined) throw noToken('the keys of the service');
  const claims = claimsOf(token, keys);
  if (claims === undefined || !isOf(issuer, claims.iss)) throw refused(invalidToken);
  return claims;
}

/** github.com, a tenant of ghe.com, or a server of one's own. */
function issuerOf(serverUrl: string): string {
  const { hostname, origin } = new URL(serverUrl);
  if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com';
  return hostname.endsWith('.ghe.com') ? `https://token.actions.${hostname}` : `${origin}/_services/token`;
}

/** An enterprise may have its name put behind the address; the keys stay those of the service. */
const isOf = (issuer: string, stated: unknown): boolean =>
  typeof stated === 'string' &&
  (stated === issuer || (stated.startsWith(`${issuer}/`) && /^[\w-]+$/.test(stated.slice(issuer.length + 1))));

async function tokenFrom(address: string, bearer: string, audience: string): Promise<string> {
  if (!URL.canParse(address) || bearer === '') throw noToken('an address for tokens');
  const url = new URL(address);
  url.searchParams.set('audience', audience);
  const text = await answer({ url: url.href, headers: { authorization: `Bearer ${bearer}` } });
  const token = member(parsed(text), 'value');
  if (typeof token !== 'string') throw noToken('a token');
  return token;
}

interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asked again where that can help: no answer, or one that says the service is in trouble. */
async function answer(question: Question): Promise<string> {
  for (const wait of RETRY_AFTER_MS) {
    const answered = await ask(question);
    if (answered !== undefined && !mayRetry(answered.status)) return bodyOf(answered);
    await after(wait);
  }
  return bodyOf(await ask(question));
}

const ask = ({ url, headers }: Question): Promise<HttpAnswer | undefined> =>
  askText({ method: 'GET', url, headers: { accept: 'application/json', ...headers }, silenceMs: SILENCE_MS }).catch(
    () => undefined,
  );

function bodyOf(answered: HttpAnswer | undefined): string {
  if (answered === undefined) throw noToken('an answer');
  if (answered.status !== 200) throw noToken('an answer that is no error');
  return answered.body;
}

const noToken = (expected: string) => refused(error('proof/token-unavailable', { expected: id(expected) }));

const invalidToken: Finding = error('proof/token-invalid');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
