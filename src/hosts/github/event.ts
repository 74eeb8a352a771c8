import type { Situation } from '../../domain/policy/decision.ts';

/** Whose code an event runs: reviewed, proposed by someone who may push, proposed by anyone. */
export type Standing = Situation['event'];

/** What the runner says of the event; of the payload nothing is sure to be there. */
export interface Event {
  readonly name: string;
  readonly ref: string;
  readonly payload: unknown;
}

/** The repository as the API says now: a payload is as old as its run, and a run can be repeated. */
export interface Repository {
  readonly id: number;
  readonly defaultBranch: string;
  readonly visibility: Situation['repositoryVisibility'];
}

/** What an event is judged against. */
export interface Judged {
  /** The id of the repository that it is an event of. */
  readonly repository: number;
  /** The branch whose texts decide. */
  readonly branch: string;
  /** The commit that runs. */
  readonly commit: string;
  /** Whether that branch holds it now. */
  readonly held: boolean;
}

/**
 * Events that run a commit of this repository as it is: reviewed where the trusted branch holds it. Of the others one
 * cannot tell: `workflow_run`, `issue_comment` and `pull_request_target` run the default branch's workflow on what a
 * stranger handed in, and an event that we do not know may do so too.
 */
const BY_COMMIT: ReadonlySet<string> = new Set([
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
  'create',
]);

export const isJudgedByCommit = ({ name }: Event): boolean => BY_COMMIT.has(name);

/** The branch that a run is on, or that its proposal would go to; undefined where it is on none. */
export function branchOf({ name, ref, payload }: Event): string | undefined {
  const base = inside(payload, 'pull_request', 'base', 'ref');
  if (name === 'pull_request') return typeof base === 'string' ? base : undefined;
  if (name === 'merge_group') return branchIn(inside(payload, 'merge_group', 'base_ref'));
  return BY_COMMIT.has(name) ? branchIn(ref) : undefined;
}

/**
 * The standing of an event. Reviewed is what the trusted branch holds, and what its merge queue is about to merge:
 * into a queue comes only what that branch would take. All else is a proposal, a stranger's in any doubt.
 */
export function standingOf(event: Event, judged: Judged): Standing {
  const { name, payload } = event;
  if (isJudgedByCommit(event) && judged.held) return 'trusted';
  if (name === 'merge_group' && isQueued(event, judged)) return 'trusted';
  const isKnown = BY_COMMIT.has(name) || name === 'merge_group' || isFromHere(event, judged);
  return isKnown && isByPerson(payload) ? 'pull-request' : 'fork';
}

const isQueued = (event: Event, { branch, commit }: Judged): boolean =>
  branchOf(event) === branch && inside(event.payload, 'merge_group', 'head_sha') === commit;

/** A pull request of a branch of this repository; the head of a deleted fork is null. */
const isFromHere = ({ name, payload }: Event, { repository }: Judged): boolean =>
  name === 'pull_request' && inside(payload, 'pull_request', 'head', 'repo', 'id') === repository;

/**
 * What a program proposes, such as a new version of a library, no person has written who may push: GitHub itself
 * gives such a run the token of a fork.
 */
function isByPerson(payload: unknown): boolean {
  const author = inside(payload, 'pull_request') === undefined ? [] : [inside(payload, 'pull_request', 'user', 'type')];
  return [inside(payload, 'sender', 'type'), ...author].every((type) => type === 'User');
}

const BRANCHES = 'refs/heads/';

const branchIn = (ref: unknown): string | undefined =>
  typeof ref === 'string' && ref.startsWith(BRANCHES) && ref !== BRANCHES ? ref.slice(BRANCHES.length) : undefined;

/** The pull request that a run is of, and its last commit; a run of the default branch on one is of none. */
export function pullRequestOf({
  name,
  payload,
}: Event): { readonly number: number; readonly head?: string } | undefined {
  const number = inside(payload, 'pull_request', 'number');
  if (name !== 'pull_request' || typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined;
  const head = inside(payload, 'pull_request', 'head', 'sha');
  return { number, ...(typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {}) };
}

/** What stands in a payload at a path, if all that leads there is there. */
function inside(payload: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isObject ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, payload);
}

/** `internal` is the whole enterprise: not the world. */
export function visibilityOf(visibility: unknown, isPrivate: unknown): Repository['visibility'] {
  if (visibility === 'public' || isPrivate === false) return 'public';
  return visibility === 'private' || visibility === 'internal' || isPrivate === true ? 'private' : 'unknown';
}

/** Where the control plane is, as far as the server's address tells: not the region of a `*.ghe.com`. */
export function controlPlaneOf(serverUrl: string): string {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  if (host === 'github.com') return host;
  if (host === '') return 'unknown';
  return host.endsWith('.ghe.com') ? 'ghe.com' : 'own-server';
}
