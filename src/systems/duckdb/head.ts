import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { WholeDialect } from './csv-dialect.ts';
import { firstLine } from './header.ts';
import { Unreadable } from './unreadable.ts';

/** A header of ten thousand columns with names of a hundred letters. */
const MAX_HEADER_BYTES = 1024 * 1024;

/** By its first two bytes; a name proves nothing. */
export async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** The first line of a text; throws Unreadable where there is none within a mebibyte, or where it is not UTF-8. */
export async function headLine(text: Readable, signs: Pick<WholeDialect, 'quote' | 'escapedBy'>): Promise<string> {
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of text) {
      head = Buffer.concat([head, chunk as Buffer]);
      const line = firstLine(head.toString('latin1'), signs);
      if (line !== undefined) return decoded(head.subarray(0, line.length));
      if (head.length > MAX_HEADER_BYTES) throw new Unreadable('its first line has no end within a mebibyte');
    }
  } finally {
    text.destroy();
  }
  if (head.length === 0) throw new Unreadable('it is empty');
  return decoded(head);
}

function decoded(bytes: Buffer): string {
  if (/^(?:fffe|feff)/.test(bytes.toString('hex')))
    throw new Unreadable('it is UTF-16, which the site file has to say');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('its first line is not UTF-8');
  }
}
