import { Transform, type TransformCallback } from 'node:stream';
import type { Encoding } from '../../domain/data/form.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of an encoding to UTF-8, as they come. The engine's own decoders refuse files that are sound. */
export function decoder(encoding: Encoding): Transform {
  switch (encoding) {
    case 'latin-1':
      return byteWise((text) => text);
    case 'windows-1252':
      return byteWise((text) => text.replaceAll(/[\u0080-\u009f]/g, windowsSign));
    default:
      return unicode(encoding);
  }
}

/** Every byte is a character. */
const byteWise = (meant: (text: string) => string): Transform =>
  new Transform({ transform: (chunk: Buffer, _, done) => done(null, Buffer.from(meant(chunk.toString('latin1')))) });

/** What windows-1252 has at 80 to 9F hexadecimal; five of them it leaves as they are (WHATWG Encoding). */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windowsSign = (character: string): string => WINDOWS_SIGNS[character.charCodeAt(0) - 0x80] ?? character;

/** A byte order mark is left out, and what is no text of the encoding ends the reading. */
function unicode(encoding: Encoding): Transform {
  let text: InstanceType<typeof TextDecoder> | undefined;
  const decoded = (chunk: Buffer, done: TransformCallback, stream: boolean): void => {
    try {
      text ??= new TextDecoder(orderOf(encoding, chunk), { fatal: true });
      done(null, Buffer.from(text.decode(chunk, { stream })));
    } catch (thrown) {
      done(thrown instanceof Unreadable ? thrown : new Unreadable(`it is not ${encoding}`));
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _, done) => decoded(chunk, done, true),
    flush: (done) => (text === undefined ? done() : decoded(Buffer.alloc(0), done, false)),
  });
}

/** Which byte of two comes first. */
function orderOf(encoding: Encoding, head: Buffer): Encoding {
  if (encoding !== 'utf-16') return encoding;
  const mark = head.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  throw new Unreadable('no byte order mark: say utf-16le or utf-16be');
}
