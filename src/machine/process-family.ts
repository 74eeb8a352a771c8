import { tolerating } from './errno.ts';
import { inParallel } from './pool.ts';
import { hasInEnvironment, listProcesses, type ProcessEntry } from './process-table.ts';

const READERS = 8;

/** How a program's processes are known again, from another process of ours too. */
export interface FamilyMark {
  readonly leader: number;
  /** Undefined where the leader was gone before it was seen. */
  readonly started: string | undefined;
  /** `NAME=value` in the environment of the program and of whatever it starts. */
  readonly marker: string;
}

/** A program and all it started, wherever they went. */
export interface Family {
  /** Learns who was born; cheap enough to be called all the time. */
  watch(): Promise<readonly ProcessEntry[]>;
  /** Who is alive, by descent, session, group and marker. */
  alive(): Promise<readonly ProcessEntry[]>;
  signal(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/**
 * A process leaves its group and session at will, and its parent's death makes it a child of init. What it cannot
 * shed by that is the environment it was started with; what sheds that too is remembered from the times it was seen
 * below a known parent. A process that does all of it between two looks is not found: docs/safety.md says so.
 */
export function familyOf({ leader, started, marker }: FamilyMark): Family {
  const known = new Map([[leader, started ?? 'gone']]);
  const find = async (alsoByMarker: boolean): Promise<readonly ProcessEntry[]> => {
    const all = (await listProcesses()).filter(({ pid }) => pid !== process.pid);
    forgetReused(known, all);
    const marked = alsoByMarker ? await markedAmong(all, known, marker) : [];
    for (const { pid, started: since } of marked) known.set(pid, since);
    return relatives(known, all);
  };
  return {
    watch: () => find(false),
    alive: () => find(true),
    signal: async (signal) => {
      for (const { pid, group } of await find(true)) {
        // The whole group at once leaves no time to fork; groups of ours are never of the family.
        if (known.has(group)) await kill(-group, signal);
        await kill(pid, signal);
      }
    },
  };
}

function relatives(known: Map<number, string>, all: readonly ProcessEntry[]): readonly ProcessEntry[] {
  const isRelative = ({ pid, parent, group, session }: ProcessEntry) =>
    known.has(pid) || known.has(parent) || known.has(group) || known.has(session);
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const entry of all) if (isRelative(entry)) known.set(entry.pid, entry.started);
  }
  return all.filter(({ pid }) => known.has(pid));
}

/** The number of a dead process may come back as that of a stranger. */
function forgetReused(known: Map<number, string>, all: readonly ProcessEntry[]): void {
  for (const { pid, started } of all) if (known.has(pid) && known.get(pid) !== started) known.delete(pid);
}

async function markedAmong(all: readonly ProcessEntry[], known: ReadonlyMap<number, string>, marker: string) {
  const strangers = all.filter(({ pid }) => !known.has(pid));
  const marked = await inParallel(strangers, READERS, ({ pid }) => hasInEnvironment(pid, marker));
  return strangers.filter((_, index) => marked[index]);
}

/** A group where the number is negative. Who is gone already, or is another user's, stays as he is. */
export async function kill(pid: number, signal: NodeJS.Signals): Promise<void> {
  await tolerating(['ESRCH', 'EPERM'], (async () => process.kill(pid, signal))());
}
