/**
 * Check digits, computed to be appended. On purpose nothing of this is shared with the detectors: what both had wrong
 * would go unnoticed.
 */

/** The digits times their weights; weights are used over again. */
export const weighted = (digits: string, weights: readonly number[]): number =>
  [...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0), 0);

export function luhnDigit(digits: string): number {
  const doubled = [...digits].reverse().map((digit, at) => (at % 2 === 0 ? 2 * Number(digit) : Number(digit)));
  const sum = doubled.reduce((total, each) => total + (each > 9 ? each - 9 : each), 0);
  return (10 - (sum % 10)) % 10;
}

export const withLuhn = (digits: string): string => `${digits}${luhnDigit(digits)}`;

/** GS1: every other digit from the right counts three times. */
export function withGs1(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** What remains of a decimal number of any length. */
export const remainder = (digits: string, by: number): number => Number(BigInt(digits) % BigInt(by));

/** Letters as ISO 7064 has them: A is 10. */
export const asDigits = (text: string): string =>
  [...text].map((each) => (/[A-Z]/.test(each) ? each.charCodeAt(0) - 55 : each)).join('');

/** ISO 7064 mod 97-10: the two digits to put behind. */
export const check97 = (text: string): string => String(98 - remainder(`${asDigits(text)}00`, 97)).padStart(2, '0');

/** ISO 7064 mod 11,10. */
export function hybrid1110(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

/** Verhoeff, by the group of the pentagon rather than by tables. */
export function verhoeffDigit(digits: string): number {
  const times = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
    return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
  };
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const turned = (digit: number, by: number): number => (by === 0 ? digit : turned(turn[digit] ?? 0, by - 1));
  const inverse = (element: number): number => (element > 0 && element < 5 ? 5 - element : element);
  const sum = [...digits].reverse().reduce((total, digit, at) => times(total, turned(Number(digit), (at + 1) % 8)), 0);
  return inverse(sum);
}

/** Draws until a number has a check digit. */
export function drawn(draw: () => string | undefined): string {
  for (;;) {
    const value = draw();
    if (value !== undefined) return value;
  }
}
