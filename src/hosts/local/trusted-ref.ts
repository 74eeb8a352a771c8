import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { gitHasRemote, gitLeadsTo, gitRemotes, gitResolve } from '../../machine/git.ts';
import type { TextSource } from '../../ports.ts';
import { troubleAsFinding } from './git-trouble.ts';
import { DEFAULT_REF, trustedName } from './ref-name.ts';

export interface TrustedRef {
  /** What the user names. */
  readonly named: string | undefined;
  /** A service runs us: what is checked out may be what a stranger proposes. */
  readonly unattended: boolean;
}

export interface ResolvedRef {
  /** The full name of the branch, or the commit, that a name leads to. */
  readonly name: string;
  readonly source: TextSource;
}

/** The ref that the user names, by default the remote's default branch; throws where it leads to no commit. */
export async function resolvedRef(root: string, trustedRef: TrustedRef): Promise<ResolvedRef> {
  const refs = await refsToTry(root, trustedRef);
  const tried = refs.map((ref) => refIfThere(root, ref, trustedRef.unattended));
  // All are asked for at once; what went wrong with one counts only where none before it is there.
  for (const each of tried) each.catch(() => undefined);
  for (const each of tried) {
    const found = await each;
    if (found !== undefined) return found;
  }
  throw badInput(error('host/no-trusted-ref', { ref: id(trustedRef.named ?? DEFAULT_REF) }));
}

/** What is checked out decides only where a person sits before a repository that has no other place to be reviewed. */
async function refsToTry(root: string, { named, unattended }: TrustedRef): Promise<readonly string[]> {
  if (named !== undefined) return [named];
  return unattended || (await gitHasRemote(root)) ? [DEFAULT_REF] : [DEFAULT_REF, 'HEAD'];
}

export async function refIfThere(root: string, ref: string, unattended: boolean): Promise<ResolvedRef | undefined> {
  return troubleAsFinding(ref, async () => {
    const name = await nameOf(root, ref, unattended);
    const commit = name === undefined ? undefined : await gitResolve(root, name);
    return name === undefined || commit === undefined ? undefined : { name, source: { ref, commit, source: 'git' } };
  });
}

async function nameOf(root: string, ref: string, unattended: boolean): Promise<string | undefined> {
  const name = trustedName(ref, { remotes: await remotesFor(ref, root), unattended });
  const folder = DEFAULT_OF_REMOTE.exec(name ?? '')?.[1];
  if (name === undefined || folder === undefined) return name;
  // A branch that somebody called HEAD is fetched to this very name; the remote's default is a link to a branch.
  const branch = await gitLeadsTo(root, name);
  return branch?.startsWith(folder) ? branch : undefined;
}

/** `origin` is a remote's name even where none is set up: it is never the beginning of a local branch's. */
const remotesFor = async (ref: string, root: string): Promise<readonly string[]> =>
  /^(?:origin|refs)\/|^[^/]*$/.test(ref) ? ['origin'] : ['origin', ...(await gitRemotes(root))];

const DEFAULT_OF_REMOTE = /^(refs\/remotes\/.+\/)HEAD$/;
