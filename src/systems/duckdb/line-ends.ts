import { Transform } from 'node:stream';

const [CR, LF] = [0x0d, 0x0a];

interface Signs {
  readonly delimiter: string;
  readonly quote: string;
  readonly escapedBy: string;
}

/** Ends every line of a CSV in UTF-8 with LF, whether it ended with LF, CR or CR LF. Line ends inside quotes stay. */
export function alikeLineEnds(signs: Signs): Transform {
  const ends = new LineEnds(signs);
  return new Transform({ transform: (chunk: Buffer, _, done) => done(null, ends.mended(chunk)) });
}

/** Bytes come in chunks of any size: whatever was met at the end of one counts for the next. */
class LineEnds {
  readonly #delimiter: Buffer;
  readonly #quote: number;
  /** Not a number where quotes are escaped by themselves. */
  readonly #escape: number;
  #quoted = false;
  /** The next byte inside quotes stands for itself. */
  #escaped = false;
  #afterCr = false;
  /** Where in this chunk a quote had just been closed: a second one there opens again, and both stand for one. */
  #closedAt = -1;
  /** The last bytes of what came before this chunk, as many as a delimiter has; a line end where nothing did. */
  #before: Buffer = Buffer.from([LF]);
  #out: Buffer = Buffer.alloc(0);
  #length = 0;

  constructor({ delimiter, quote, escapedBy }: Signs) {
    this.#delimiter = Buffer.from(delimiter);
    this.#quote = quote.charCodeAt(0);
    this.#escape = escapedBy === quote ? Number.NaN : escapedBy.charCodeAt(0);
  }

  mended(chunk: Buffer): Buffer {
    this.#out = Buffer.allocUnsafe(chunk.length);
    this.#length = 0;
    for (let at = 0; at < chunk.length; ) at = this.#quoted ? this.#inQuotes(chunk, at) : this.#bare(chunk, at);
    this.#closedAt = this.#closedAt === chunk.length ? 0 : -1;
    this.#before = Buffer.from(Buffer.concat([this.#before, chunk]).subarray(-this.#delimiter.length));
    return this.#out.subarray(0, this.#length);
  }

  /** As they are, up to the quote that ends them; the place behind it. */
  #inQuotes(chunk: Buffer, from: number): number {
    let at = from;
    for (let isOpen = true; isOpen && at < chunk.length; at += 1) {
      if (this.#escaped) this.#escaped = false;
      else if (chunk[at] === this.#escape) this.#escaped = true;
      else isOpen = chunk[at] !== this.#quote;
      this.#quoted = isOpen;
    }
    this.#length += chunk.copy(this.#out, this.#length, from, at);
    if (!this.#quoted) this.#closedAt = at;
    return at;
  }

  /** Up to the next quote that opens a field; the place behind it. */
  #bare(chunk: Buffer, from: number): number {
    const out = this.#out;
    const quote = this.#quote;
    let length = this.#length;
    let afterCr = this.#afterCr;
    let at = from;
    for (; at < chunk.length && !this.#quoted; at += 1) {
      const byte = chunk[at] as number;
      if (byte === quote) this.#quoted = this.#opens(chunk, at);
      if (byte !== LF || !afterCr) {
        out[length] = byte === CR ? LF : byte;
        length += 1;
      }
      afterCr = byte === CR;
    }
    this.#length = length;
    this.#afterCr = afterCr;
    return at;
  }

  /** A quote means something at the beginning of a field alone. */
  #opens(chunk: Buffer, at: number): boolean {
    if (this.#closedAt === at) return Number.isNaN(this.#escape);
    const last = at > 0 ? chunk[at - 1] : this.#before.at(-1);
    return last === LF || last === CR || (last === this.#delimiter.at(-1) && this.#endsWithDelimiter(chunk, at));
  }

  #endsWithDelimiter(chunk: Buffer, at: number): boolean {
    const width = this.#delimiter.length;
    if (width === 1) return true;
    const before = at < width ? Buffer.concat([this.#before, chunk.subarray(0, at)]) : chunk.subarray(at - width, at);
    return before.subarray(-width).equals(this.#delimiter);
  }
}
