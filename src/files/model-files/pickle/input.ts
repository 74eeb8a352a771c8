import { type Bytes, latin1, safe64, viewOf } from '../bytes.ts';
import { must, Unfit } from '../unfit.ts';

const MAX_LINE = 64 * 1024;
const WINDOW = 64 * 1024;

/**
 * The bytes of a pickle, read in order. Where frames are told they are kept as Python's own reader keeps them: nothing
 * reaches over the end of one, and none begins within another. C's reader does not look; what both accept means one thing.
 */
export class Input {
  readonly #bytes: Bytes;
  #frameEnd: number | undefined;
  #window: Uint8Array = new Uint8Array();
  #windowAt = 0;
  at: number;

  constructor(bytes: Bytes, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at === this.#bytes.size;
  }

  get isInFrame(): boolean {
    return this.#frameEnd !== undefined && this.at < this.#frameEnd;
  }

  startFrame(length: number): void {
    must(!this.isInFrame && length > 0 && this.at + length <= this.#bytes.size, 'pickle-malformed', this.at);
    this.#frameEnd = this.at + length;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  take(length: number): Uint8Array {
    this.#mustStayInFrame(length);
    const from = this.at - this.#windowAt;
    const isHeld = from >= 0 && from + length <= this.#window.length;
    const taken = isHeld ? this.#window.subarray(from, from + length) : this.#load(length);
    this.at += length;
    return taken;
  }

  /** Passes over bytes that are data, without reading them. */
  skip(length: number): void {
    this.#mustStayInFrame(length);
    must(Number.isSafeInteger(length) && length >= 0 && length <= this.#bytes.size - this.at, 'truncated', this.at);
    this.at += length;
  }

  /** Up to and without the next line feed, which must be there. */
  line(): string {
    const start = this.at;
    const characters: number[] = [];
    for (let each = this.byte(); each !== 0x0a; each = this.byte()) {
      must(characters.length < MAX_LINE, 'pickle-malformed', start);
      characters.push(each);
    }
    return latin1(Uint8Array.from(characters));
  }

  uint16 = (): number => viewOf(this.take(2)).getUint16(0, true);
  int32 = (): number => viewOf(this.take(4)).getInt32(0, true);
  uint32 = (): number => viewOf(this.take(4)).getUint32(0, true);
  uint64 = (): number => safe64(this.take(8), this.at);

  #load(length: number): Uint8Array {
    must(length <= this.#bytes.size - this.at, 'truncated', this.at);
    if (length > WINDOW) return this.#bytes.read(this.at, length);
    this.#window = this.#bytes.read(this.at, Math.min(WINDOW, this.#bytes.size - this.at));
    this.#windowAt = this.at;
    return this.#window.subarray(0, length);
  }

  #mustStayInFrame(length: number): void {
    if (this.isInFrame && this.at + length > (this.#frameEnd ?? 0)) throw new Unfit('pickle-malformed', this.at);
  }
}
