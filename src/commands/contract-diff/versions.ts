import type { DataContract } from '../../domain/contract/contract.ts';
import { type Finding, finding, note, Refusal, warning } from '../../domain/outcome/finding.ts';
import { id, path as toPath } from '../../domain/outcome/labelled.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { readContract } from '../../files/odcs.ts';
import type { Host, Text } from '../../ports.ts';
import { inProject } from '../project.ts';

/** Two texts of one contract. */
export interface Versions {
  readonly path: string;
  readonly before: Text | undefined;
  readonly after: Text | undefined;
  /** Whether somebody still wants it: the policy at hand, or whoever called. */
  readonly isWanted: boolean;
}

/** A contract of which both versions could be read, or why there is nothing to compare. */
export type Compared =
  | { readonly path: string; readonly before: DataContract; readonly after: DataContract }
  | { readonly path: string; readonly alone: Finding };

/** The contracts that partitions name, each by its path in the repository. */
export const contractsOf = (policies: readonly Policy[]): readonly string[] => [
  ...new Set(
    policies.flatMap(({ datasets, path }) =>
      [...datasets.values()].flatMap(({ partitions }) =>
        [...partitions.values()].flatMap(({ contract }) => (contract === undefined ? [] : [inProject(path, contract)])),
      ),
    ),
  ),
];

/** The proposed text has to be readable; a trusted one that is not is no reason to keep it. */
export async function compared({ path, before, after, isWanted }: Versions, host: Host): Promise<Compared> {
  if (!after) return { path, alone: finding(isWanted ? 'error' : 'note', 'evolution/gone', { file: toPath(path) }) };
  const proposed = readContract(after);
  if (!before) {
    const { ref } = await host.trusted.source();
    return { path, alone: note('evolution/new', { file: toPath(path), ref: id(ref) }, proposed.versionAt) };
  }
  const trusted = readable(before);
  if (!trusted)
    return { path, alone: warning('evolution/trusted-unreadable', { file: toPath(path) }, proposed.versionAt) };
  return { path, before: trusted, after: proposed };
}

function readable(text: Text): DataContract | undefined {
  try {
    return readContract(text);
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}
