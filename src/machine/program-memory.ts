import { readFile } from 'node:fs/promises';
import type { Family } from './process-family.ts';
import type { ProcessEntry } from './process-table.ts';

const BYTES_PER_KB = 1024;

/** What a program and all it started hold of the memory. */
export interface ProgramMemory {
  /** Looks at those that are alive now. */
  look(alive: readonly ProcessEntry[]): Promise<void>;
  /** The most that was seen, this moment included; undefined where the system does not say. */
  peakBytes(): Promise<number | undefined>;
}

/**
 * Of each process the kernel keeps the most that it ever held (`VmHWM`, proc(5)): so a peak between two looks is seen,
 * too. The sum over those alive is no less than what they held together.
 */
export function memoryOf(family: Pick<Family, 'alive'>): ProgramMemory {
  let peak: number | undefined;
  const look = async (alive: readonly ProcessEntry[]) => {
    const held = await Promise.all(alive.map(({ pid }) => highWaterMark(pid)));
    const known = held.filter((each) => each !== undefined);
    if (known.length > 0)
      peak = Math.max(
        peak ?? 0,
        known.reduce((sum, each) => sum + each, 0),
      );
  };
  return {
    look,
    peakBytes: async () => {
      await look(await family.alive());
      return peak;
    },
  };
}

/** Undefined where the process has ended, or the system has no such file. */
async function highWaterMark(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * BYTES_PER_KB;
}
