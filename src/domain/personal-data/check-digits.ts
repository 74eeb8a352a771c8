/** Sums and remainders of the public standards for check digits. Digits only, unless said. */

export const digitsOf = (text: string): readonly number[] => Array.from(text, Number);

/** Each digit times the weight at its place. */
export const weightedSum = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);

/** ISO/IEC 7812-1, annex B: every other digit from the right is doubled, and the digits of all that are summed. */
export function isLuhn(text: string): boolean {
  const sum = digitsOf(text).reduceRight((total, digit, at) => {
    const value = (text.length - at) % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO/IEC 7064, MOD 97-10: the remainder of a number of any length, with letters as A = 10 to Z = 35. */
export function mod97(text: string): number {
  return [...text].reduce((rest, each) => {
    const value = Number.parseInt(each, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

/** ISO/IEC 7064, MOD 11,10: the last digit checks the others. */
export function isMod11And10(text: string): boolean {
  const product = digitsOf(text.slice(0, -1)).reduce((before, digit) => {
    const sum = (before + digit) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10 === Number(text.at(-1));
}

/** J. Verhoeff, Error detecting decimal codes (1969): products in the group of the pentagon's ten symmetries. */
export function isVerhoeff(text: string): boolean {
  const product = digitsOf(text).reduceRight((before, digit, at) => {
    const place = (text.length - 1 - at) % 8;
    return productOf(before, permuted(digit, place));
  }, 0);
  return product === 0;
}

const ONCE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permuted(digit: number, times: number): number {
  let value = digit;
  for (let time = 0; time < times; time += 1) value = ONCE[value] ?? 0;
  return value;
}

/** 0 to 4 turn the pentagon, 5 to 9 mirror it. */
function productOf(a: number, b: number): number {
  const turned = a < 5 ? (a + b) % 5 : (a - b + 10) % 5;
  return a < 5 === b < 5 ? turned : turned + 5;
}
