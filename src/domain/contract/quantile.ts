import { namesOver, type Stored, typedSql } from './aggregates.ts';
import type { Measure } from './check.ts';
import type { Dialect } from './dialect.ts';

type Quantile = Extract<Measure, { kind: 'quantile' }>;

/** How many values a column has. */
export function valuesSql({ column }: Quantile, stored: Stored, dialect: Dialect): string {
  const names = namesOver(stored.columns, dialect, '');
  return `${typedSql([column], stored, names)} SELECT count(${names.value(column)}) AS n FROM typed`;
}

/** The values around a quantile of so many, for an engine that sorts on the disk what it has no memory for. */
export function aroundSql({ column, at }: Quantile, stored: Stored, dialect: Dialect, n: number): string {
  const names = namesOver(stored.columns, dialect, '');
  const value = names.value(column);
  const sorted = `SELECT ${dialect.double(value)} AS v FROM typed WHERE ${value} IS NOT NULL ORDER BY v`;
  return `${typedSql([column], stored, names)} ${sorted} LIMIT 2 OFFSET ${Math.floor(at * (n - 1))}`;
}

/** Hyndman and Fan's type 7, as in one pass: between the two by the share that its place lies behind the first. */
export function quantileOf({ at }: Quantile, n: number, [low, high = low]: readonly number[]): number | undefined {
  if (low === undefined || high === undefined) return undefined;
  const place = at * (n - 1);
  const share = place - Math.floor(place);
  return low * (1 - share) + high * share;
}
