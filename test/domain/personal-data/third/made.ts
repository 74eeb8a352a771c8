import type { Made } from '../second/dirt.ts';
import { dayOf } from '../second/people.ts';
import type { Random } from '../tables/random.ts';

type Draw = Made['draw'];

export const col = (header: string, draw: Draw, rows = 400): Made => ({ header, draw, rows });

export const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** A number with as many decimals, from the least to below the most. */
export const real = (random: Random, least: number, most: number, decimals: number): string => {
  const scale = 10 ** decimals;
  return ((least * scale + random.below((most - least) * scale)) / scale).toFixed(decimals);
};

/** Text of which a share holds what is drawn where `%` stands; `#` is a figure by chance in every text. */
export const said =
  (share: number, holding: readonly string[], others: readonly string[], draw: Draw): Draw =>
  (random, row) => {
    const holds = random.chance(share);
    const text = random.pick(holds ? holding : others).replaceAll('#', () => String(random.below(10)));
    return holds ? text.replace('%', () => draw(random, row)) : text;
  };

/** A form: `#` is a figure, `^` a capital, `~` a hexadecimal figure. */
export const form =
  (...forms: readonly string[]): Draw =>
  (random) =>
    random.pick(forms).replace(/[#~^]/g, (sign) => {
      if (sign === '#') return String(random.below(10));
      return sign === '^' ? random.letters(1) : random.hex(1);
    });

/** A whole number that rises from row to row, by steps of chance. */
export const rising =
  (from: number, step: number): Draw =>
  (random, row) =>
    String(from + row * step + random.below(step));

/** A moment of the years 2021 to 2025. */
export const moment = (random: Random): Record<'year' | 'yy' | 'mm' | 'dd' | 'hour' | 'minute' | 'second', string> => ({
  ...dayOf(random, 2021, 2025),
  hour: pad(random.below(24), 2),
  minute: pad(random.below(60), 2),
  second: pad(random.below(60), 2),
});

export const word =
  (...words: readonly string[]): Draw =>
  (random) =>
    random.pick(words);
