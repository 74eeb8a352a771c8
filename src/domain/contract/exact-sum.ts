/** Up to here a trillion values have a sum of 38 digits, nine of them after the point, and a double tells them apart. */
export const LARGEST_WHOLE = 10n ** 17n;
export const LARGEST_DECIMAL = 1e15;

/** A sum of decimals, in billionths. */
export type Sum = bigint;

const DECIMALS = 9;
const ONE = 10n ** BigInt(DECIMALS);

/** `-12.5`; undefined for what is no decimal of nine decimals. */
export function sumIn(text: string): Sum | undefined {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,9}))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return BigInt(`${sign}${whole}${fraction.padEnd(DECIMALS, '0')}`);
}

/** The double next to what the sum is over so many; the same wherever it is worked out. */
export function meanBySum(sum: Sum, of: number): number {
  const over = BigInt(of) * ONE;
  return Number(sum / over) + Number(sum % over) / Number(over);
}

/** As `sumIn` reads it, in one form. */
export function sumText(sum: Sum): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(DECIMALS + 1, '0');
  const text = `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`.replace(/\.?0+$/, '');
  return sum < 0n ? `-${text}` : text;
}
