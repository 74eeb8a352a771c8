import { createHash } from 'node:crypto';

/** Chance that is the same every time: mulberry32, from the SHA-256 of a seed. */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = createHash('sha256').update(seed).digest().readUInt32BE(0);
  }

  /** From 0 up to, without, the limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  digits(length: number): string {
    return Array.from({ length }, () => this.below(10)).join('');
  }

  /** Digits of which the first is not zero. */
  whole(length: number): string {
    return `${this.between(1, 9)}${this.digits(length - 1)}`;
  }

  of(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
  }

  hex(length: number): string {
    return this.of('0123456789abcdef', length);
  }

  letters(length: number): string {
    return this.of('ABCDEFGHIJKLMNOPQRSTUVWXYZ', length);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  chance(share: number): boolean {
    return this.below(1_000_000) < share * 1_000_000;
  }

  /** A day of birth, as its parts in digits. */
  born(from = 1930, to = 2006): { year: string; yy: string; mm: string; dd: string } {
    const year = String(this.between(from, to));
    return { year, yy: year.slice(2), mm: two(this.between(1, 12)), dd: two(this.between(1, 28)) };
  }
}

export const two = (number: number): string => String(number).padStart(2, '0');
