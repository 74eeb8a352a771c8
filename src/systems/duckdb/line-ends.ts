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

class LineEnds {
  readonly #delimiter: Buffer;
  readonly #quote: number;
  readonly #escape: number;
  /** How much of a delimiter has just been read; all of it where a field may begin with a quote. */
  #matched: number;
  #quoted = false;
  /** After an escape inside quotes: the next byte stands for itself. */
  #escaped = false;
  #afterCr = false;

  constructor({ delimiter, quote, escapedBy }: Signs) {
    this.#delimiter = Buffer.from(delimiter);
    this.#quote = quote.charCodeAt(0);
    this.#escape = escapedBy === quote ? Number.NaN : escapedBy.charCodeAt(0);
    this.#matched = this.#delimiter.length;
  }

  mended(chunk: Buffer): Buffer {
    const out = Buffer.allocUnsafe(chunk.length);
    let length = 0;
    for (const byte of chunk) {
      const isSecondHalf = this.#afterCr && byte === LF;
      this.#afterCr = !this.#quoted && byte === CR;
      if (isSecondHalf) continue;
      out[length] = this.#afterCr ? LF : byte;
      length += 1;
      if (this.#quoted) this.#inQuotes(byte);
      else this.#bare(byte);
    }
    return out.subarray(0, length);
  }

  #inQuotes(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === this.#escape) this.#escaped = true;
    else if (byte === this.#quote) this.#leave();
  }

  /** A second quote right behind opens again: so two of them are read as the one that they stand for. */
  #leave(): void {
    this.#quoted = false;
    this.#matched = Number.isNaN(this.#escape) ? this.#delimiter.length : 0;
  }

  #bare(byte: number): void {
    if (byte === this.#quote && this.#matched === this.#delimiter.length) {
      this.#quoted = true;
      return;
    }
    if (byte === LF || byte === CR) this.#matched = this.#delimiter.length;
    else this.#match(byte);
  }

  #match(byte: number): void {
    const at = this.#matched === this.#delimiter.length ? 0 : this.#matched;
    this.#matched = byte === this.#delimiter[at] ? at + 1 : byte === this.#delimiter[0] ? 1 : 0;
  }
}
