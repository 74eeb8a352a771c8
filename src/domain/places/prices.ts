import { own } from '../own.ts';
import type { Tier } from './catalogue-data.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';

/** A location as a price list sees it. */
export interface Depot {
  readonly id: string;
  readonly provider?: string;
  readonly region?: string;
  /** What the policy says of leaving it, in dollars; it takes the place of the list. */
  readonly egressPerGb?: number;
}

/** In the decimal sense, as sizes are written. */
const BYTES_PER_GB = 1e9;
const MICROS_PER_DOLLAR = 1_000_000;

/** Dollars as whole micro-dollars: sums of them are the same in any order. `unknown` for what is no amount. */
export function inMicros(dollars: number): number | 'unknown' {
  const micros = Math.round(dollars * MICROS_PER_DOLLAR);
  return Number.isSafeInteger(micros) ? micros : 'unknown';
}

export const inDollars = (micros: number): number => micros / MICROS_PER_DOLLAR;

/**
 * The list price of moving so many bytes, in micro-dollars: for ranking, never a bill. Each thing that moves is priced
 * by itself, from the first tier on, without the allowance that an account has once a month. Coming in costs nothing.
 */
export function egressPrice(from: Depot | undefined, to: Depot | undefined, bytes?: number): number | 'unknown' {
  const tiers = tiersBetween(from, to);
  if (tiers === 'unknown') return 'unknown';
  if (tiers.every(({ micros }) => micros === 0)) return 0;
  if (bytes === undefined) return 'unknown';
  const price = Math.round(priceOf(bytes / BYTES_PER_GB, tiers));
  return Number.isSafeInteger(price) ? price : 'unknown';
}

function tiersBetween(from: Depot | undefined, to: Depot | undefined): readonly Tier[] | 'unknown' {
  if (from === undefined || to === undefined) return 'unknown';
  if (from.id === to.id) return FREE;
  if (from.egressPerGb !== undefined) return flat(inMicros(from.egressPerGb));
  if (from.provider === undefined || isOneRegion(from, to)) return FREE;
  const listed = own(CATALOGUE_DATA.egress, from.provider);
  if (listed === undefined) return 'unknown';
  return from.provider === to.provider ? flat(listed.betweenRegions) : listed.internet;
}

const flat = (micros: number | 'unknown'): readonly Tier[] | 'unknown' =>
  micros === 'unknown' ? 'unknown' : [{ upToGB: null, micros }];

const FREE: readonly Tier[] = [{ upToGB: null, micros: 0 }];

const isOneRegion = (from: Depot, to: Depot): boolean =>
  from.region !== undefined && from.provider === to.provider && from.region === to.region;

/** Each tier's price for the part of the amount that falls into it. */
const priceOf = (gigabytes: number, tiers: readonly Tier[]): number =>
  tiers.reduce((sum, { upToGB, micros }, index) => {
    const start = tiers[index - 1]?.upToGB ?? 0;
    const end = Math.min(gigabytes, upToGB ?? Number.POSITIVE_INFINITY);
    return sum + Math.max(0, end - start) * micros;
  }, 0);
