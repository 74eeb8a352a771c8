import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { writing } from './trouble.ts';

/** A program cannot fill a site's disk with its log. */
export const MAX_LOG_BYTES = 1024 * 1024 * 1024;

export interface ProgramLog {
  /** Takes all of a stream, no faster than the disk; ends with it. */
  drain(stream: Readable): Promise<void>;
  close(): Promise<{ readonly full: boolean }>;
}

/** The full output, as it came, in a file that only its owner reads. */
export async function openProgramLog(path: string, maxBytes = MAX_LOG_BYTES): Promise<ProgramLog> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  const file = await writing(open(path, flags, 0o600));
  let left = maxBytes;
  let full = false;
  const write = async (chunk: Uint8Array) => {
    const taken = chunk.subarray(0, left);
    left -= taken.length;
    full ||= taken.length < chunk.length;
    // A full disk must not hold the program: what it prints then is drained and dropped, and said so.
    if (taken.length > 0) await file.appendFile(taken).catch(() => (full = true));
  };
  return {
    async drain(stream) {
      try {
        for await (const chunk of stream) await write(chunk as Uint8Array);
      } catch {
        // A stream that is cut off ends here; who cut it off says so.
      }
    },
    async close() {
      await file.close();
      return { full };
    },
  };
}
