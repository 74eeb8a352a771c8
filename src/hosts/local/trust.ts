import { error, refused } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Host, Texts } from '../../ports.ts';
import { deciding } from '../deciding.ts';
import { once } from '../once.ts';
import { DEFAULT_REF } from './ref-name.ts';
import { gitTexts } from './texts.ts';
import { type ResolvedRef, refIfThere, resolvedRef, type TrustedRef } from './trusted-ref.ts';

/** Whose texts decide in a local repository, and whether another branch than the default one may. */
export interface LocalTrust {
  readonly texts: Texts;
  readonly follow: Host['follow'];
  /** From here on it stands which. */
  settle(): void;
}

/**
 * A person may name any ref. What a service is told to trust may come from a proposal: where it is known which branch
 * is the remote's default, another ref decides only as one of its branches that the default branch's policy lists.
 */
export function localTrust(root: string, trustedRef: TrustedRef): LocalTrust {
  const named = once(() => resolvedRef(root, trustedRef));
  const judge = once(async () => (trustedRef.unattended ? otherDefault(root, await named()) : undefined));
  const { texts, choose, settle } = deciding(gitTexts(root, async () => (await judge()) ?? named()));
  return {
    texts,
    settle,
    follow: async (branches) => {
      if ((await judge()) === undefined) return choose(undefined);
      const { name, source } = await named();
      if (branches.some((branch) => name === `refs/remotes/origin/${branch}`)) return choose(gitTexts(root, named));
      throw refused(error('host/untrusted-ref', { ref: id(source.ref), expected: ids(branches) }));
    },
  };
}

/** The default branch of the remote, where it is known and another than the ref that is named. */
async function otherDefault(root: string, named: ResolvedRef): Promise<ResolvedRef | undefined> {
  const byDefault = await refIfThere(root, DEFAULT_REF, true);
  return byDefault?.name === named.name ? undefined : byDefault;
}
