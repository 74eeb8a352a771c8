import { isRefName } from '../../domain/policy/branch-name.ts';

/**
 * What a trusted ref may be called. Git itself tries one namespace after the other for a short name, tags and local
 * branches before those of a remote; who may push a tag `origin/main` would then decide. Here a name has one meaning.
 */
export const DEFAULT_REF = 'origin/HEAD';

export interface Naming {
  /** The names of the repository's remotes. */
  readonly remotes: readonly string[];
  /** A service runs us: what is checked out, and its local branches, may be what a stranger proposes. */
  readonly unattended: boolean;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The full name of the one ref, or the commit, that a name stands for; undefined where it may decide nothing. */
export function trustedName(name: string, naming: Naming): string | undefined {
  if (!isRefName(name)) return undefined;
  if (COMMIT.test(name)) return name;
  const full = fullName(name, naming.remotes);
  return naming.unattended && isLocal(full) ? undefined : full;
}

function fullName(name: string, remotes: readonly string[]): string {
  if (name === 'HEAD' || name.startsWith('refs/')) return name;
  const [first = '', ...rest] = name.split('/');
  return rest.length > 0 && remotes.includes(first) ? `refs/remotes/${name}` : `refs/heads/${name}`;
}

const isLocal = (full: string): boolean => full === 'HEAD' || full.startsWith('refs/heads/');
