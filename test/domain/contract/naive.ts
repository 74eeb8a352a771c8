import type { Column, RowTest } from '../../../src/domain/contract/check.ts';
import type { BoundKind, Listed } from '../../../src/domain/contract/contract.ts';
import type { Decimal } from '../../../src/domain/contract/literal.ts';
import { jsonCounts } from './naive-json.ts';
import { type Meaning, meaningIn, meaningOf } from './naive-reading.ts';

export type Cell = string | null;
export type Row = Readonly<Record<string, Cell>>;

/** What the aggregate statement should give, row by row and value by value, with nothing but JavaScript. */
export function naiveCount(test: RowTest, rows: readonly Row[]): number {
  if (test.kind === 'all') return rows.length;
  if (test.kind === 'sql') throw new Error('SQL of a user');
  if (test.kind === 'repeated') return repeated(test.columns, rows);
  return rows.filter((row) => counts(test, row[test.column.name] ?? null)).length;
}

function repeated(columns: readonly Column[], rows: readonly Row[]): number {
  const whole = rows.filter((row) => columns.every(({ name }) => row[name] !== null));
  const keys = whole.map((row) => JSON.stringify(columns.map((column) => keyOf(column, row[column.name] ?? ''))));
  return keys.length - new Set(keys).size;
}

export function keyOf({ reading }: Column, text: string): string {
  const meaning = meaningOf(reading, text);
  return meaning === undefined ? `text ${text}` : `${typeof meaning} ${meaning}`;
}

function counts(test: Exclude<RowTest, { kind: 'all' | 'repeated' | 'sql' }>, text: Cell): boolean {
  if (test.kind === 'null') return text === null;
  if (test.kind === 'json') return jsonCounts(test.of, text, counts);
  if (test.kind === 'missing') return text === null ? test.orNull : listed(test.missing, test.column, text);
  if (text === null) return false;
  const value = meaningOf(test.column.reading, text);
  switch (test.kind) {
    case 'not-of-type':
      return value === undefined;
    case 'outside':
      return value !== undefined && isOutside(test, value);
    case 'not-in-range':
      return typeof value === 'bigint' && (value < test.low || value > test.high);
    case 'not-single-precision':
      return value !== undefined && !Number.isFinite(Math.fround(Number(value)));
    case 'shorter':
      return [...text].length < test.characters;
    case 'longer':
      return [...text].length > test.characters;
    case 'unlike':
      return !new RegExp(test.pattern.source, 'u').test(text);
    case 'no-multiple':
      return value !== undefined && !isMultiple(text, test.step);
    case 'invalid':
      return isInvalid(test, text);
  }
}

const isOutside = ({ column, bound, value: limit }: Extract<RowTest, { kind: 'outside' }>, value: Meaning): boolean =>
  !keeps(bound, value, meaningIn(column.reading, limit) ?? '');

function isInvalid({ column, valid, pattern }: Extract<RowTest, { kind: 'invalid' }>, text: string): boolean {
  if (valid !== undefined && !listed(valid, column, text)) return true;
  return pattern !== undefined && !new RegExp(pattern.source, 'u').test(text);
}

function keeps(bound: BoundKind, value: Meaning, limit: Meaning): boolean {
  if (bound === 'minimum') return value >= limit;
  if (bound === 'maximum') return value <= limit;
  return bound === 'exclusiveMinimum' ? value > limit : value < limit;
}

function listed({ values, texts }: Listed, { reading }: Column, text: string): boolean {
  const meaning = meaningOf(reading, text);
  return texts.includes(text) || (meaning !== undefined && values.some((each) => meaningIn(reading, each) === meaning));
}

/** In whole numbers: both as digits over the same power of ten. */
function isMultiple(text: string, { digits, scale }: Decimal): boolean {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const places = fraction.length - Number(exponent);
  const shared = BigInt(Math.max(scale, places));
  const scaled = (number: bigint, from: number): bigint => number * 10n ** (shared - BigInt(from));
  const value = scaled(BigInt(`${sign.replace('+', '')}${whole}${fraction}`), places);
  return value % scaled(digits, scale) === 0n;
}
