import { setTimeout as after } from 'node:timers/promises';
import type { Family } from './process-family.ts';

const LOOK_EVERY_MS = 40;
const KILL_WITHIN_MS = 5000;
/** Longer than a process needs to start another one and to be gone. */
const LOOK_AGAIN_AFTER_MS = 25;

/** Waits until nobody of a family is alive, at most so long; true if so. */
export async function goneWithin(family: Family, milliseconds: number): Promise<boolean> {
  for (const until = performance.now() + milliseconds; ; ) {
    if (await isGone(family)) return true;
    if (performance.now() >= until) return false;
    await after(LOOK_EVERY_MS);
  }
}

/**
 * The table of processes is read one by one: who is born during that is not in it, and whose parent ended or who is
 * just becoming another program is not known as a relative. One look at which nobody was there proves nothing.
 */
async function isGone(family: Family): Promise<boolean> {
  if ((await family.alive()).length > 0) return false;
  await after(LOOK_AGAIN_AFTER_MS);
  return (await family.alive()).length === 0;
}

/** Asks a family to end, then kills it, for as long as it keeps forking; true only if nobody is left. */
export async function endFamily(family: Family, graceMs: number): Promise<boolean> {
  await family.signal('SIGTERM');
  if (await goneWithin(family, graceMs)) return true;
  for (const until = performance.now() + KILL_WITHIN_MS; performance.now() < until; ) {
    await family.signal('SIGKILL');
    if (await goneWithin(family, LOOK_EVERY_MS)) return true;
  }
  return false;
}
