import { join } from 'node:path';
import { testedDigests } from '../../domain/gate/model.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { storeOf } from '../store-of.ts';
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
  on: Pick<Admission, 'policy' | 'site'>,
  ports: Ports,
  work: (staged: Staged) => Promise<T>,
): Promise<T> {
  const scratch = await ports.trees.scratch(on.site.stateRoot, 'deploy');
  try {
    const tree = join(scratch, 'model');
    const [tested, ...others] = testedDigests(artifact.artifact, shown);
    // Nothing was tested, or nobody can say what: the gate is closed whatever lies in the store.
    if (tested === undefined || others.length > 0) return await work({ tree, digest: undefined, findings: [] });
    return await work({ tree, ...(await fetchInto(tree, tested, artifact, on, ports)) });
  } finally {
    await ports.trees.remove(scratch);
  }
}

async function fetchInto(
  tree: string,
  tested: Digest,
  { store: storeId }: Artifact,
  on: Pick<Admission, 'policy' | 'site'>,
  ports: Ports,
): Promise<Pick<Staged, 'digest' | 'findings'>> {
  const store = await storeOf(storeId, on, ports);
  try {
    await store.fetch(tested, tree);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.kind === 'refusal') return { digest: undefined, findings: thrown.findings };
    throw thrown;
  }
  // Hashed again by ourselves: what a store says is not what lies here.
  return { digest: await ports.trees.digest(tree), findings: [] };
}
