import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writing } from '../../machine/trouble.ts';
import { type TextFile, textStream } from './text-stream.ts';
import { ofFile } from './unreadable.ts';

/** U+FEFF in UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * JSON begins with no byte order mark, and readers may pass over one (RFC 8259, section 8.1). The engine takes its line
 * for no JSON, so a file that has one is copied without it.
 */
export async function withoutMarks(files: readonly TextFile[], scratch: string): Promise<readonly TextFile[]> {
  const plain: TextFile[] = [];
  for (const [at, file] of files.entries()) {
    const isMarked = await ofFile(file.path, beginsWithMark(file));
    plain.push(isMarked ? await copied(file, await placeIn(scratch, `${at}-${basename(file.path)}`)) : file);
  }
  return plain;
}

async function beginsWithMark(file: TextFile): Promise<boolean> {
  const text = textStream(file, 'utf-8');
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of text) {
      head = Buffer.concat([head, chunk as Buffer]);
      if (head.length >= MARK.length) break;
    }
  } finally {
    text.destroy();
  }
  return head.subarray(0, MARK.length).equals(MARK);
}

const placeIn = async (scratch: string, name: string): Promise<string> =>
  join(await writing(mkdtemp(join(scratch, 'unmarked-'))), name);

async function copied(file: TextFile, path: string): Promise<TextFile> {
  await writing(
    pipeline(textStream(file, 'utf-8'), withoutFirst(MARK.length), createWriteStream(path, { mode: 0o600 })),
  );
  return { path, gzip: false };
}

/** Leaves out that many bytes at the beginning, in chunks of whatever size. */
function withoutFirst(bytes: number): Transform {
  let left = bytes;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const rest = chunk.subarray(left);
      left -= chunk.length - rest.length;
      done(null, rest);
    },
  });
}
