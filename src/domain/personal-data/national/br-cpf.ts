import { weightedSum } from '../check-digits.ts';
import type { Kind } from '../kind.ts';

/** CPF: Receita Federal, Instrução Normativa RFB 1548/2015; two digits modulo 11. All digits alike is none. */
export const brCpf: Kind = {
  id: 'br-cpf',
  shape: /^(?:\d{11}|\d{3}\.\d{3}\.\d{3}-\d{2})$/,
  holds: (text) =>
    new Set(text).size > 1 &&
    checkOf(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(text[9]) &&
    checkOf(text, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(text[10]),
  within: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)/g,
};

const checkOf = (text: string, weights: readonly number[]): number => {
  const rest = weightedSum(text, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
};
