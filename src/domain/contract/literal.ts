/** A value in a contract: a whole number, a number, a truth value, or text (moments too, in their ISO form). */
export type Value = bigint | number | boolean | string;

/** A decimal number, exactly: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** DuckDB's decimals have 38 digits; this leaves 29 before the point. */
const MAX_SCALE = 9;

/** `0.05`, `5`, `5e-2`; undefined if it is no positive decimal number or has more than nine decimals. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^\+?(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,2}))?$/.exec(text);
  const [, whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (!match || whole + fraction === '') return undefined;
  const decimal = lowestTerms(BigInt(whole + fraction), fraction.length - Number(exponent));
  return decimal.digits > 0n && decimal.scale <= MAX_SCALE ? decimal : undefined;
}

function lowestTerms(digits: bigint, scale: number): Decimal {
  if (scale < 0) return { digits: digits * 10n ** BigInt(-scale), scale: 0 };
  if (scale > 0 && digits % 10n === 0n && digits > 0n) return lowestTerms(digits / 10n, scale - 1);
  return { digits, scale };
}

export const decimalText = ({ digits, scale }: Decimal): string => {
  const padded = digits.toString().padStart(scale + 1, '0');
  return scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
};
