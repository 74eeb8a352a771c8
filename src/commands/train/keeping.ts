import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, type Finding, Refusal } from '../../domain/outcome/finding.ts';
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
    const changed = await changedSince(given, order, admission, ports);
    if (changed.length > 0)
      return { findings: changed.map((name) => error('train/data-changed', { origin: id(name) })) };
    const tree = join(scratch, 'kept');
    const digest = await backend.collect(ref, tree);
    const store = await storeOf(order.store.id, admission, ports);
    if ((await store.put(tree)) !== digest)
      return { findings: [error('store/digest-differs', { digest: id(digest) })] };
    return { digest, findings: [] };
  } catch (thrown) {
    // A no is told with all the rest; evidence of a training that failed is evidence too.
    if (thrown instanceof Refusal && thrown.kind === 'refusal') return { findings: thrown.findings };
    throw thrown;
  }
}
