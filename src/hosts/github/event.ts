import type { Situation } from '../../domain/policy/decision.ts';

/** Whose code an event runs: reviewed, proposed by someone who may push, proposed by anyone. */
export type Standing = Situation['event'];

/** The part of an event's payload that we read; all of it may be missing. */
export interface Payload {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly id?: number } | null } };
}

export interface Event {
  readonly name: string;
  readonly ref: string;
  readonly payload: Payload;
}

/** The repository as the API says now: a payload is as old as its run, and a run can be repeated. */
export interface Repository {
  readonly id: number;
  readonly defaultBranch: string;
  readonly visibility: Situation['repositoryVisibility'];
}

/** Events whose ref decides: on the default branch they run reviewed code. */
const BY_REF: ReadonlySet<string> = new Set([
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
  'create',
]);

/**
 * The standing of an event; `by-commit` where only the commit can tell: a tag or another branch runs reviewed code
 * if the default branch holds its commit. An event that we do not know is treated as a stranger's.
 */
export function standingOf({ name, ref, payload }: Event, repository: Repository): Standing | 'by-commit' {
  // The head of a deleted fork is null.
  if (name === 'pull_request') return payload.pull_request?.head?.repo?.id === repository.id ? 'pull-request' : 'fork';
  if (name === 'merge_group') return 'trusted';
  if (!BY_REF.has(name)) return 'fork';
  return ref === `refs/heads/${repository.defaultBranch}` ? 'trusted' : 'by-commit';
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
