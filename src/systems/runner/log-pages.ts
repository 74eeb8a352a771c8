import { lstat } from 'node:fs/promises';
import { tolerating } from '../../machine/errno.ts';
import { splitLines } from '../../machine/lines.ts';
import { guardLine } from '../../machine/log-guard.ts';
import { withRegularFile } from '../../machine/regular-file.ts';

const PAGE_BYTES = 256 * 1024;
const LINE_FEED = 0x0a;

export interface LogPage {
  readonly lines: readonly string[];
  readonly cursor: number;
}

/** The next lines of a log from a cursor on, guarded. A line without its end waits for it, unless the log is complete. */
export async function readPage(path: string, cursor: number, complete: boolean): Promise<LogPage> {
  const page = await readFrom(path, cursor);
  const cut = cutOf(page, complete);
  const lines: string[] = [];
  const splitter = splitLines((line) => lines.push(guardLine(line)));
  splitter.push(page.subarray(0, cut));
  splitter.end();
  return { lines, cursor: cursor + cut };
}

function cutOf(page: Buffer, complete: boolean): number {
  const lastEnd = page.lastIndexOf(LINE_FEED) + 1;
  if (page.length === PAGE_BYTES) return lastEnd || page.length;
  return complete ? page.length : lastEnd;
}

async function readFrom(path: string, cursor: number): Promise<Buffer> {
  if ((await tolerating(['ENOENT'], lstat(path))) === undefined) return Buffer.alloc(0);
  return withRegularFile(path, async (handle) => {
    const buffer = Buffer.alloc(PAGE_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, PAGE_BYTES, cursor);
    return buffer.subarray(0, bytesRead);
  });
}
