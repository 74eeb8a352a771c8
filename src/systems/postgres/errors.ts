import { error, type Finding, type Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { logWords } from '../../machine/engine-log.ts';

/** What we call the classes of SQLSTATE, the first two of its five characters. */
const CLASSES: Readonly<Record<string, string>> = {
  '08': 'connection',
  '0A': 'not-supported',
  '21': 'cardinality',
  '22': 'data',
  '25': 'transaction-state',
  '28': 'login',
  '3D': 'no-such-database',
  '40': 'transaction-rollback',
  '42': 'syntax-or-access',
  '53': 'resources',
  '54': 'limit',
  '55': 'object-state',
  '57': 'operator-intervention',
  '58': 'system',
  F0: 'configuration',
  XX: 'internal',
};

/** States that mean one thing, which can be told apart from others of their class. */
const STATES: Readonly<Record<string, Finding>> = {
  '57014': error('engine/timed-out'),
  '42501': error('data/not-readable'),
  '53200': error('engine/out-of-memory'),
  '2201B': error('engine/query-failed', { kind: id('regular-expression') }),
};

/**
 * The error as a finding, without its words, which quote data (`invalid input syntax for type integer: "…"`); those are
 * written to the site. The cause is not kept: it would show them.
 */
export async function told(thrown: unknown, log: string): Promise<Refusal> {
  await logWords(log, wordsOf(thrown));
  const state = sqlStateOf(thrown);
  return refused(STATES[state] ?? error('engine/query-failed', { kind: id(CLASSES[state.slice(0, 2)] ?? 'unknown') }));
}

/** Before there is a session the words are about the server, and stay with it all the same. */
export async function notConnected(thrown: unknown, log: string): Promise<Refusal> {
  await logWords(log, wordsOf(thrown));
  const group = isSasl(thrown) ? '28' : sqlStateOf(thrown).slice(0, 2);
  const kind = id(CLASSES[group] ?? troubleOf(thrown));
  return refused(error(group === '28' || group === '3D' ? 'engine/login-refused' : 'engine/unreachable', { kind }));
}

/** The library stops by itself where there is no password, or where the server does not know it either. */
const isSasl = (thrown: unknown): boolean => field(thrown, 'message').startsWith('SASL:');

const field = (thrown: unknown, name: string): string => {
  const value = typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Five characters; anything else comes from the operating system or the library. */
function sqlStateOf(thrown: unknown): string {
  const code = field(thrown, 'code');
  return /^[0-9A-Z]{5}$/.test(code) && field(thrown, 'severity') !== '' ? code : '';
}

const wordsOf = (thrown: unknown): string =>
  ['code', 'message', 'detail', 'where', 'hint']
    .map((name) => field(thrown, name))
    .filter(Boolean)
    .join('\n');

const TROUBLES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  ENOENT: 'no-such-socket',
  EACCES: 'not-allowed',
  ETIMEDOUT: 'timed-out',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  ECONNRESET: 'closed',
};

function troubleOf(thrown: unknown): string {
  const code = field(thrown, 'code');
  const known = Object.hasOwn(TROUBLES, code) ? TROUBLES[code] : undefined;
  if (known !== undefined) return known;
  if (/CERT|SELF_SIGNED|ISSUER|VERIFY|HOSTNAME|^ERR_TLS|^ERR_SSL/.test(code)) return 'certificate';
  const message = field(thrown, 'message');
  if (message.includes('does not support SSL')) return 'no-tls';
  return message.includes('timeout expired') ? 'timed-out' : 'unknown';
}
