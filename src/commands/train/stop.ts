import type { Phase, TrainBackend } from '../../ports.ts';

/** What is left of a grace that ended a while ago. */
const GRACE_SECONDS = 2;

/** Ends what a job left running that was killed: for `post`. Undefined where nothing was started under the key. */
export async function stopTraining(backend: TrainBackend, key: string): Promise<Phase | undefined> {
  const ref = await backend.find(key);
  return ref === undefined ? undefined : backend.cancel(ref, GRACE_SECONDS);
}
