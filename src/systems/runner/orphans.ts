import { Refusal } from '../../domain/outcome/finding.ts';
import { endFamily } from '../../machine/ending.ts';
import { familyOf } from '../../machine/process-family.ts';
import { startOf } from '../../machine/process-table.ts';
import { markerOf } from '../../machine/run-program.ts';
import { machineTrees } from '../../machine/trees.ts';
import type { Phase } from '../../ports.ts';
import type { Entry, Journal } from './journal.ts';
import { isLast } from './phases.ts';

const SWEPT_WITHIN_MS = 1000;
/** Logs of trainings stay on the site for so long. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/** Ends a training that another process of ours started, by what that one wrote down. */
export async function endOrphan(journal: Journal, ref: string, graceMs: number): Promise<Phase> {
  const entry = await readable(journal, ref);
  if (entry === undefined || entry === DAMAGED) {
    await endFamily(familyOfName(ref), graceMs);
    return 'lost';
  }
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
    const entry = await readable(journal, ref);
    if (entry === DAMAGED) await endFamily(familyOfName(ref), SWEPT_WITHIN_MS);
    else if (entry && !isLast(entry.phase)) {
      if (!(await isWatched(entry))) await abandon(journal, ref, entry);
      continue;
    }
    if (ageMs > KEEP_MS) await machineTrees.remove(journal.folder(ref));
  }
}

async function abandon(journal: Journal, ref: string, entry: Entry): Promise<void> {
  await endFamily(familyIn(entry), SWEPT_WITHIN_MS);
  await journal.write(ref, { ...entry, phase: 'lost' });
}

const DAMAGED = 'damaged';

/** Undefined where nothing was written down yet, and so nothing was started. */
async function readable(journal: Journal, ref: string): Promise<Entry | typeof DAMAGED | undefined> {
  try {
    return await journal.read(ref);
  } catch (thrown) {
    if (thrown instanceof Refusal) return DAMAGED;
    throw thrown;
  }
}

/** Of a training of which only the name is known. Whoever shed that is not found. */
const familyOfName = (ref: string) => familyOf({ leader: -1, started: undefined, marker: markerOf(ref) });

const isWatched = async ({ watcher }: Entry): Promise<boolean> => (await startOf(watcher.pid)) === watcher.started;

/** Without a leader, what is left of it is found by the marker: it was written down before anything was started. */
const familyIn = ({ leader, started, marker }: Entry) => familyOf({ leader: leader ?? -1, started, marker });
