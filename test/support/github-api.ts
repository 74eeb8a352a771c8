import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Comments } from './api-comments.ts';
import { IssueTracker } from './api-issues.ts';
import { type ApiRunner, type ApiRunnerGroup, groupsVisibleTo } from './api-runners.ts';

/** A job of a run, as the Jobs API reports it. */
export interface ApiJob {
  id: number;
  run_id: number;
  run_attempt: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  runner_name: string | null;
  runner_group_name: string | null;
  labels: readonly string[];
}

export interface ApiOptions {
  /** `OWNER/repo`. */
  readonly repository: string;
  /** A git repository on this machine: contents and refs are read from it at the moment they are asked for. */
  readonly git: string;
  readonly token: string;
  readonly visibility?: 'public' | 'private';
  readonly defaultBranch?: string;
}

/** What a workflow may grant to a job's token, as far as we ask for it. */
export interface Permissions {
  readonly contents?: 'read';
  readonly actions?: 'read';
  readonly issues?: 'write';
  readonly 'pull-requests'?: 'write';
  /** Of the repository, and of its organisation: no job's token can have these. */
  readonly administration?: 'read';
  readonly 'self-hosted-runners'?: 'read';
}

const ALL: Permissions = { contents: 'read', actions: 'read' };

type Answer = { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> };
/** What is asked for, the permission that it takes (none for what every token may see), and the answer. */
type Route = readonly [RegExp, keyof Permissions | 'none', (match: RegExpExecArray, url: URL) => Answer];

interface Kept {
  readonly takes: 'issues' | 'pull-requests';
  readonly answer: () => Answer;
}

const PAGE_LIMIT = 100;

/**
 * A stand-in for the part of GitHub's REST API that Domicile uses, over a real git repository. It refuses requests
 * without a token or without its permission, pages as GitHub does, remembers what it was asked, and fails where `failing` says so.
 */
export class GitHubApi {
  readonly asked: string[] = [];
  /** What came with a request: headers but the token, and the body. */
  readonly received: string[] = [];
  readonly jobs: ApiJob[] = [];
  readonly tracker = new IssueTracker();
  readonly comments = new Comments();
  /** Of the repository itself. */
  runners: readonly ApiRunner[] = [];
  organisation: { readonly runners: readonly ApiRunner[]; readonly groups: readonly ApiRunnerGroup[] } | undefined;
  /** Paths to answer with a status instead, such as `['/contents/', 500]`. */
  failing: readonly (readonly [string, number])[] = [];
  /** Paths to answer with something else, as if all were well. */
  odd: readonly (readonly [string, unknown])[] = [];
  /** Paths that get no answer. */
  silent: readonly string[] = [];
  readonly #options: Required<ApiOptions>;
  readonly #server: Server;
  readonly #granted = new Map<string, Permissions>();

  constructor(options: ApiOptions) {
    this.#options = { visibility: 'private', defaultBranch: 'main', ...options };
    this.#granted.set(options.token, ALL);
    this.#server = createServer((request, response) => this.#respond(request, response));
  }

  /** A job's token: good for what the permissions say, until it is revoked. */
  tokenFor(permissions: Permissions): string {
    const token = `token-of-job-${randomUUID()}`;
    this.#granted.set(token, permissions);
    return token;
  }

  revoke(token: string): void {
    this.#granted.delete(token);
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization, ...headersSent } = request.headers;
    const sent = await text(request);
    this.received.push(`${request.url} ${JSON.stringify(headersSent)} ${sent}`);
    const { status, body, headers } = this.#answer(request, sent);
    if (this.silent.some((part) => request.url?.includes(part))) return;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(body));
  }

  #answer(request: IncomingMessage, sent: string): Answer {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    this.asked.push(`${request.method} ${url.pathname}${url.search}`);
    const failure = this.failing.find(([part]) => url.pathname.includes(part));
    if (failure) return { status: failure[1], body: { message: 'made to fail' } };
    const odd = this.odd.find(([part]) => url.pathname.endsWith(part));
    if (odd) return { status: 200, body: odd[1] };
    const granted = this.#granted.get(/^(?:token|Bearer) (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (granted === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    const kept = this.#kept(url, request.method ?? '', sent);
    if (kept) return granted[kept.takes] === 'write' ? kept.answer() : FORBIDDEN;
    if (request.method !== 'GET') return { status: 405, body: { message: 'this double reads only' } };
    return this.#routed(url, granted);
  }

  /** Issues, and comments on a pull request, which are those of the issue of its number; and what both take. */
  #kept({ pathname, searchParams: query }: URL, method: string, sent: string): Kept | undefined {
    const at = `^/repos/${this.#options.repository}/issues`;
    const [isIssue, issue] = new RegExp(`${at}(?:/(\\d+))?$`).exec(pathname) ?? [];
    if (isIssue !== undefined)
      return { takes: 'issues', answer: () => this.tracker.answer(method, issue, query, sent) };
    const [isList, pullRequest] = new RegExp(`${at}/(\\d+)/comments$`).exec(pathname) ?? [];
    if (isList !== undefined)
      return { takes: 'pull-requests', answer: () => this.comments.answerOn(Number(pullRequest), method, query, sent) };
    const [isOne, comment] = new RegExp(`${at}/comments/(\\d+)$`).exec(pathname) ?? [];
    if (isOne === undefined) return undefined;
    return { takes: 'pull-requests', answer: () => this.comments.answerOne(Number(comment), method, sent) };
  }

  #routed(url: URL, granted: Permissions): Answer {
    for (const [pattern, permission, answer] of this.#routes()) {
      const match = pattern.exec(decodeURIComponent(url.pathname));
      if (match) return permission === 'none' || granted[permission] === 'read' ? answer(match, url) : FORBIDDEN;
    }
    return { status: 404, body: { message: 'Not Found' } };
  }

  #routes(): readonly Route[] {
    const at = `^/repos/${this.#options.repository}`;
    return [
      [new RegExp(`${at}$`), 'none', () => this.#repository()],
      [new RegExp(`${at}/branches/(.+)$`), 'contents', ([, branch = '']) => this.#branch(branch)],
      [new RegExp(`${at}/git/ref/(heads/.+)$`), 'contents', ([, ref = '']) => this.#ref(ref)],
      [new RegExp(`${at}/commits/(.+)$`), 'contents', ([, ref = '']) => this.#commit(ref)],
      [
        new RegExp(`${at}/compare/(.+)\\.\\.\\.(.+)$`),
        'contents',
        ([, base = '', head = '']) => this.#compare(base, head),
      ],
      [new RegExp(`${at}/contents/(.+)$`), 'contents', ([, path = ''], url) => this.#contents(path, url)],
      [
        new RegExp(`${at}/actions/runs/(\\d+)/attempts/(\\d+)/jobs$`),
        'actions',
        ([, run, attempt], url) => this.#jobs(url, run, attempt),
      ],
      [new RegExp(`${at}/actions/runs/(\\d+)/jobs$`), 'actions', ([, run], url) => this.#jobs(url, run)],
      [new RegExp(`${at}/actions/runners$`), 'administration', (_, url) => this.#page(url, 'runners', this.runners)],
      ...this.#organisationRoutes(),
    ];
  }

  /** None where the owner is a person. */
  #organisationRoutes(): readonly Route[] {
    if (this.organisation === undefined) return [];
    const { runners, groups } = this.organisation;
    const at = `^/orgs/${this.#options.repository.split('/')[0]}/actions`;
    const visible = (url: URL) => groupsVisibleTo(groups, url.searchParams.get('visible_to_repository'));
    return [
      [new RegExp(`${at}/runners$`), 'self-hosted-runners', (_, url) => this.#page(url, 'runners', runners)],
      [
        new RegExp(`${at}/runner-groups$`),
        'self-hosted-runners',
        (_, url) => this.#page(url, 'runner_groups', visible(url)),
      ],
    ];
  }

  #repository(): Answer {
    const { repository, defaultBranch, visibility } = this.#options;
    const body = {
      id: 4711,
      full_name: repository,
      default_branch: defaultBranch,
      visibility,
      private: visibility !== 'public',
      owner: { login: repository.split('/')[0], type: this.organisation === undefined ? 'User' : 'Organization' },
    };
    return { status: 200, body };
  }

  #branch(name: string): Answer {
    const sha = this.#git('rev-parse', '--verify', `refs/heads/${name}`)?.toString().trim();
    return sha ? { status: 200, body: { name, commit: { sha } } } : notFound('Branch not found');
  }

  #ref(ref: string): Answer {
    const sha = this.#git('rev-parse', '--verify', `refs/${ref}`)?.toString().trim();
    return sha ? { status: 200, body: { ref: `refs/${ref}`, object: { type: 'commit', sha } } } : notFound();
  }

  #commit(ref: string): Answer {
    const sha = this.#git('rev-parse', '--verify', `${ref}^{commit}`)?.toString().trim();
    return sha ? { status: 200, body: { sha } } : notFound('No commit found');
  }

  #compare(base: string, head: string): Answer {
    const behind = this.#git('merge-base', '--is-ancestor', head, base) !== undefined;
    const ahead = this.#git('merge-base', '--is-ancestor', base, head) !== undefined;
    const status = behind && ahead ? 'identical' : behind ? 'behind' : ahead ? 'ahead' : 'diverged';
    return { status: 200, body: { status } };
  }

  #contents(path: string, url: URL): Answer {
    const ref = url.searchParams.get('ref') ?? this.#options.defaultBranch;
    if (this.#git('cat-file', '-t', `${ref}:${path}`)?.toString().trim() === 'tree') return this.#folder(ref, path);
    const bytes = this.#git('show', `${ref}:${path}`);
    if (!bytes) return notFound();
    // Above 1 MB GitHub tells of a file, but not what is in it.
    const inline = bytes.length > 1_000_000 ? { encoding: 'none', content: '' } : base64(bytes);
    const body = { type: 'file', size: bytes.length, path, ...inline };
    return { status: 200, body };
  }

  #folder(ref: string, path: string): Answer {
    const lines = (this.#git('ls-tree', '-z', `${ref}:${path}`) ?? '').toString().split('\0');
    const entries = lines.flatMap((line) => {
      const [, mode = '', name] = /^(\d+) [^\t]*\t([\s\S]*)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name, path: `${path}/${name}`, ...typeOfMode(mode) }];
    });
    return { status: 200, body: entries };
  }

  #jobs(url: URL, run = '', attempt?: string): Answer {
    const ofRun = this.jobs.filter((job) => String(job.run_id) === run);
    const latest = Math.max(0, ...ofRun.map((job) => job.run_attempt));
    const all = url.searchParams.get('filter') === 'all';
    const wanted = ofRun.filter((job) =>
      attempt === undefined ? all || job.run_attempt === latest : String(job.run_attempt) === attempt,
    );
    return this.#page(url, 'jobs', wanted);
  }

  #page(url: URL, key: string, items: readonly unknown[]): Answer {
    const size = Math.min(PAGE_LIMIT, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const more = page * size < items.length;
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return {
      status: 200,
      body: { total_count: items.length, [key]: items.slice((page - 1) * size, page * size) },
      headers: more ? { link: `<${next.href}>; rel="next"` } : {},
    };
  }

  #git(...args: string[]): Buffer | undefined {
    try {
      return execFileSync('git', ['-C', this.#options.git, ...args], {
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 16 * 1024 * 1024,
      });
    } catch {
      return undefined;
    }
  }
}

/** A submodule is listed as a file, and known by its address. */
function typeOfMode(mode: string): object {
  if (mode === '160000') return { type: 'file', submodule_git_url: 'https://example.org/module' };
  return { type: mode === '040000' ? 'dir' : mode === '120000' ? 'symlink' : 'file' };
}

const base64 = (bytes: Buffer) => ({ encoding: 'base64', content: bytes.toString('base64') });

const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

const notFound = (message = 'Not Found'): Answer => ({ status: 404, body: { message } });
