import { join } from 'node:path';
import { testedDigests } from '../../domain/gate/model.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Ports, ProvenSite } from '../../ports.ts';
import type { Artifact } from './order.ts';
import type { Shown } from './question.ts';

/** The model as it lies on this machine: where, and by which digest; or why it does not. */
export interface Staged {
  readonly tree: string;
  readonly digest: Digest | undefined;
  readonly findings: readonly Finding[];
}

/** Fetches what the evidence says was tested into a folder of the site, for as long as the work takes. */
export async function withStaged<T>(
  artifact: Artifact,
  shown: Shown,
  { policy, site }: { readonly policy: Policy; readonly site: ProvenSite },
  ports: Ports,
  work: (staged: Staged) => Promise<T>,
): Promise<T> {
  const scratch = await ports.trees.scratch(site.stateRoot, 'deploy');
  try {
    const tree = join(scratch, 'model');
    const [tested, ...others] = testedDigests(artifact.artifact, shown);
    // Nothing was tested, or nobody can say what: the gate is closed whatever lies in the store.
    if (tested === undefined || others.length > 0) return await work({ tree, digest: undefined, findings: [] });
    return await work({ tree, ...(await fetchInto(tree, tested, artifact, { policy, site }, ports)) });
  } finally {
    await ports.trees.remove(scratch);
  }
}

async function fetchInto(
  tree: string,
  tested: Digest,
  { store: storeId }: Artifact,
  { policy, site }: { readonly policy: Policy; readonly site: ProvenSite },
  ports: Ports,
): Promise<Pick<Staged, 'digest' | 'findings'>> {
  const type = policy.stores.get(storeId)?.type ?? 'file';
  const store = await ports.store({ id: storeId, type, ...(type === 'file' ? { root: site.storeRoot(storeId) } : {}) });
  try {
    await store.fetch(tested, tree);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.kind === 'refusal') return { digest: undefined, findings: thrown.findings };
    throw thrown;
  }
  // Hashed again by ourselves: what a store says is not what lies here.
  return { digest: await ports.trees.digest(tree), findings: [] };
}
