import { setTimeout as after } from 'node:timers/promises';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { once } from '../once.ts';

/** The service's API. */
export interface Api {
  /** Undefined where it says 404; throws on anything else that is not success. */
  get(path: string, query?: Query): Promise<unknown>;
  /** Never asked twice: what got no answer may have been done. Throws on anything that is not success. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: Readonly<Record<string, string>>): Promise<void>;
}

export interface Patience {
  readonly deadlineMs: number;
  /** Waits before trying again where the service did not answer or broke down. */
  readonly retryAfterMs: readonly number[];
}

const PATIENT: Patience = { deadlineMs: 20_000, retryAfterMs: [500, 1500] };
const PAGE_SIZE = 100;
/** More than any list of ours has: who gives more gives the same page for ever. */
const MAX_PAGES = 200;

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** The API at an address. The client is heavy, so it is loaded at the first question. */
export function gitHubApi(baseUrl: string, token: string, patience: Patience = PATIENT): Api {
  const octokit = once(async (): Promise<Octokit> => {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(token, { baseUrl, log: SILENT });
  });
  return {
    get: async (path, query = {}) => answerTo(await octokit(), path, query, patience),
    async send(method, path, body) {
      const request = `${method} ${path}`;
      const answer = await ask(await octokit(), request, body, patience.deadlineMs);
      if (answer.kind === 'failed')
        throw answer.status === undefined ? unreachable(request) : refusedBy(answer.status, request);
      if (answer.data === undefined) throw refusedBy(404, request);
    },
  };
}

// The client's own log goes to the console, which is a surface.
const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

type Query = Readonly<Record<string, string | number>>;

/** Asks again where trying again can help: no answer, or one that says the service is in trouble. */
async function answerTo(octokit: Octokit, path: string, query: Query, patience: Patience): Promise<unknown> {
  const { retryAfterMs, deadlineMs } = patience;
  const request = `GET ${path}`;
  for (const wait of retryAfterMs) {
    const answer = await ask(octokit, request, query, deadlineMs);
    if (answer.kind === 'answered') return answer.data;
    if (answer.status !== undefined && answer.status < 500) throw refusedBy(answer.status, request);
    await after(wait);
  }
  const last = await ask(octokit, request, query, deadlineMs);
  if (last.kind === 'answered') return last.data;
  throw last.status === undefined ? unreachable(request) : refusedBy(last.status, request);
}

type Answer =
  | { readonly kind: 'answered'; readonly data: unknown }
  | { readonly kind: 'failed'; readonly status: number | undefined };

async function ask(octokit: Octokit, request: string, query: Query, deadlineMs: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(deadlineMs);
    const { data } = await octokit.request(request, { ...query, request: { signal } });
    return { kind: 'answered', data };
  } catch (thrown) {
    if (!isOfTheService(thrown)) throw thrown;
    const status = statusOf(thrown);
    return status === 404 ? { kind: 'answered', data: undefined } : { kind: 'failed', status };
  }
}

/** The client's own error, or that of the deadline; any other is a bug of ours, and no trouble of the service. */
const isOfTheService = (thrown: unknown): boolean =>
  thrown instanceof Error && ('status' in thrown || ['AbortError', 'TimeoutError'].includes(thrown.name));

/** The status that the service gave. The client calls a broken connection 500; such an error has no response. */
function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number')) return undefined;
  return 'response' in thrown && thrown.response !== undefined ? thrown.status : undefined;
}

const refusedBy = (status: number, request: string) =>
  refused(error('host/api-refused', { status: known(status), request: id(request) }));

const unreachable = (request: string) => refused(error('host/api-unreachable', { request: id(request) }));

/** All pages of a list, in order. */
export async function allPages(api: Api, path: string, key: string, query: Query): Promise<readonly unknown[]> {
  return (await paged(api, path, key, query)).items;
}

/** The same, and as many as the service counts: what changes while it is read is no list. */
export async function wholeList(api: Api, path: string, key: string, query: Query): Promise<readonly unknown[]> {
  const { items, total } = await paged(api, path, key, query);
  if (items.length !== total) throw unexpected(path);
  return items;
}

async function paged(api: Api, path: string, key: string, query: Query) {
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await api.get(path, { ...query, per_page: PAGE_SIZE, page });
    const items = member(answer, key);
    if (!Array.isArray(items)) throw unexpected(path);
    all.push(...items);
    if (items.length < PAGE_SIZE) return { items: all, total: member(answer, 'total_count') };
  }
  throw unexpected(path);
}

export const unexpected = (path: string) => refused(error('host/api-unexpected', { request: id(`GET ${path}`) }));

/** A member of an answer, without trusting its shape. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
