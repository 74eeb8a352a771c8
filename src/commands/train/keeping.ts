import { basename, join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, type Finding, note, Refusal } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { storeOf } from '../store-of.ts';
import { changedSince, type Given } from './given.ts';
import type { Order } from './order.ts';
import type { Trained } from './running.ts';

export interface Kept {
  /** The model in its store; undefined where there is none, and the findings say why. */
  readonly digest?: Digest;
  readonly findings: readonly Finding[];
}

/** Puts the model into its store, once it is sure what it was made from. */
export async function keepModel(
  { backend, ref }: Trained,
  order: Order,
  given: readonly Given[],
  scratch: string,
  admission: Admission,
  ports: Ports,
): Promise<Kept> {
  try {
    const changed = await changedSince(given, admission);
    if (changed.length > 0)
      return { findings: changed.map((name) => error('train/data-changed', { origin: id(name) })) };
    const tree = join(scratch, 'kept');
    const digest = await backend.collect(ref, tree);
    return await putOrSpare(tree, digest, order, admission, ports);
  } catch (thrown) {
    // A no is told with all the rest; evidence of a training that failed is evidence too.
    if (thrown instanceof Refusal && thrown.kind === 'refusal') return { findings: thrown.findings };
    throw thrown;
  }
}

/** Before the training: hours of work shall not end at a folder that nobody made. */
export async function mustBeReady(order: Order, admission: Admission, ports: Ports): Promise<void> {
  const store = await storeOf(order.store.id, admission, ports);
  await store.ready();
}

/** Where the store does not take the model, it is spared in the state folder of the site. */
async function putOrSpare(
  tree: string,
  digest: Digest,
  order: Order,
  admission: Admission,
  ports: Ports,
): Promise<Kept> {
  try {
    const store = await storeOf(order.store.id, admission, ports);
    if ((await store.put(tree)) === digest) return { digest, findings: [] };
    return { findings: [error('store/digest-differs', { digest: id(digest) })] };
  } catch (thrown) {
    const folder = await ports.trees.folder(admission.site.stateRoot, 'unstored');
    await ports.trees.stage(tree, join(folder, 'model'), digest);
    if (!(thrown instanceof Refusal)) throw thrown;
    const spared = { store: id(order.store.id), digest: id(digest), folder: id(basename(folder)) };
    return { findings: [...thrown.findings, note('train/model-spared', spared)] };
  }
}
