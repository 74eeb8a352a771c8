import { endFamily } from '../../machine/ending.ts';
import { familyOf } from '../../machine/process-family.ts';
import { startOf } from '../../machine/process-table.ts';
import { machineTrees } from '../../machine/trees.ts';
import type { Phase } from '../../ports.ts';
import type { Entry, Journal } from './journal.ts';
import { isLast } from './phases.ts';

const SWEPT_WITHIN_MS = 1000;
/** Logs of trainings stay on the site for so long. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/** Ends a training that another process of ours started, by what that one wrote down. */
export async function endOrphan(journal: Journal, ref: string, graceMs: number): Promise<Phase> {
  const entry = await journal.read(ref);
  if (entry === undefined) return 'lost';
  if (isLast(entry.phase)) return entry.phase;
  const ended = await endFamily(familyIn(entry), graceMs);
  const phase: Phase = ended ? 'cancelled' : 'lost';
  // Its watcher, if it still lives, sees the program end and writes that down itself.
  if (!(await isWatched(entry))) await journal.write(ref, { ...entry, phase });
  return phase;
}

/** Ends what lives on although its watcher died without a word, and forgets what is old. */
export async function sweep(journal: Journal): Promise<void> {
  for (const { ref, ageMs } of await journal.list()) {
    const entry = await journal.read(ref);
    const orphaned = entry !== undefined && !isLast(entry.phase) && !(await isWatched(entry));
    if (orphaned) await abandon(journal, ref, entry);
    else if (ageMs > KEEP_MS && (entry === undefined || isLast(entry.phase))) {
      await machineTrees.remove(journal.folder(ref));
    }
  }
}

async function abandon(journal: Journal, ref: string, entry: Entry): Promise<void> {
  await endFamily(familyIn(entry), SWEPT_WITHIN_MS);
  await journal.write(ref, { ...entry, phase: 'lost' });
}

const isWatched = async ({ watcher }: Entry): Promise<boolean> => (await startOf(watcher.pid)) === watcher.started;

/** Without a leader, what is left of it is found by the marker: it was written down before anything was started. */
const familyIn = ({ leader, started, marker }: Entry) => familyOf({ leader: leader ?? -1, started, marker });
