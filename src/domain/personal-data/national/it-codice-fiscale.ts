import type { Kind } from '../kind.ts';

/** Values of characters at odd places, by their order: digits as letters of the same order. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const order = (character: string): number => {
  const code = Number.parseInt(character, 36);
  return code > 9 ? code - 10 : code;
};

/**
 * Codice fiscale: DM 23 dicembre 1976, n. 13813; Agenzia delle Entrate. The months have the letters ABCDEHLMPRST; where two
 * people share a code, LMNPQRSTUV stand for digits.
 */
export const itCodiceFiscale: Kind = {
  id: 'it-codice-fiscale',
  shape: /^[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[ABCDEHLMPRST][0-7L-NP-T][\dL-NP-V] ?[A-Z][\dL-NP-V]{3} ?[A-Z]$/i,
  holds: (text) => {
    const head = [...text.slice(0, 15)].map(order);
    const sum = head.reduce((total, value, at) => total + (at % 2 === 0 ? (ODD[value] ?? 0) : value), 0);
    return sum % 26 === order(text.at(-1) ?? '');
  },
  within: /\b[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/g,
};
