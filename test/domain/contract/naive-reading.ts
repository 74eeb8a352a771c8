import type { Value } from '../../../src/domain/contract/literal.ts';
import type { ZoneDemand } from '../../../src/domain/contract/moment.ts';
import type { Reading } from '../../../src/domain/contract/reading.ts';

/** What a text means, as something that is equal, and in order, as the values are; microseconds, of a moment. */
export type Meaning = bigint | number | boolean | string;

/**
 * The meaning of a text as a contract has it; undefined where it has none. Read character by character, and of nothing
 * in `src` but types: a mistake there is none here.
 */
export function meaningOf(reading: Reading, text: string): Meaning | undefined {
  switch (reading.as) {
    case 'text':
      return text;
    case 'integer':
      return wholeOf(text);
    case 'number':
      return numberOf(text);
    case 'boolean':
      return truthOf(text);
    case 'moment':
      return momentOf(lettersOf(reading.format.name), text, reading.format.zone);
    case 'json':
      return jsonOf(text, reading.of) ? text : undefined;
  }
}

/** What a contract holds as a limit or in a list, which its reader has read before; moments in their one form. */
export const meaningIn = (reading: Reading, value: Value): Meaning | undefined => {
  if (reading.as !== 'moment') return value === 0 ? 0 : value;
  const [, year = '', rest = ''] = /^(-?\d+)(-.*)$/.exec(String(value)) ?? [];
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0, micro = 0] = (rest.match(/\d+/g) ?? []).map(Number);
  return microseconds({ year: Number(year), month, day, hour, minute, second, micro });
};

const isDigit = (character: string | undefined): boolean => character !== undefined && '0123456789'.includes(character);

const digitsFrom = (text: string, from: number, most: number): string => {
  let to = from;
  while (to - from < most && isDigit(text[to])) to += 1;
  return text.slice(from, to);
};

const unsigned = (text: string): string => (text.startsWith('+') || text.startsWith('-') ? text.slice(1) : text);

function wholeOf(text: string): bigint | undefined {
  const [whole = '', fraction = '', more] = unsigned(text).split('.');
  if (more !== undefined || whole === '' || ![...whole].every(isDigit) || [...fraction].some((each) => each !== '0')) {
    return undefined;
  }
  const value = BigInt(whole) * (text.startsWith('-') ? -1n : 1n);
  const half = 1n << 127n;
  return value >= -half && value < half ? value : undefined;
}

function numberOf(text: string): number | undefined {
  const [mantissa = '', exponent, more] = unsigned(text).toLowerCase().split('e');
  const [whole = '', fraction = '', another] = mantissa.split('.');
  const digits = whole + fraction;
  const isOfDigits = digits !== '' && [...digits].every(isDigit);
  const power = exponent === undefined ? '0' : unsigned(exponent);
  if (!isOfDigits || another !== undefined || more !== undefined) return undefined;
  if (power === '' || ![...power].every(isDigit)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

function truthOf(text: string): boolean | undefined {
  const ascii = [...text].map((each) => (each >= 'A' && each <= 'Z' ? each.toLowerCase() : each)).join('');
  if (ascii === 'true' || text === '1') return true;
  return ascii === 'false' || text === '0' ? false : undefined;
}

function jsonOf(text: string, kind: 'array' | 'object'): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? kind === 'array' : kind === 'object' && typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly micro: number;
}

/** The default forms, in the letters of other formats; `~` is an optional fraction, `?` an optional zone. */
const lettersOf = (name: string): string =>
  ({ date: 'yyyy-MM-dd', time: 'HH:mm:ss~?', timestamp: 'yyyy-MM-dd_HH:mm:ss~?' })[name] ?? name;

const FIELDS: Readonly<Record<string, keyof Moment>> = {
  y: 'year',
  u: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'micro',
};

function momentOf(format: string, text: string, zone: ZoneDemand): bigint | undefined {
  const found: Record<string, number> = {};
  let shift = 0;
  let at = 0;
  for (const run of format.match(/([A-Za-z])\1*|[^A-Za-z]/g) ?? []) {
    const step = stepOf(run, text, at, zone);
    if (step === undefined) return undefined;
    if (step.field !== undefined) found[step.field] = step.value;
    shift += step.shift ?? 0;
    at += step.length;
  }
  const of = { year: 1900, month: 1, day: 1, hour: 0, minute: 0, second: 0, micro: 0, ...found };
  return at === text.length && exists(of) ? microseconds(of) - BigInt(shift) * 60_000_000n : undefined;
}

interface Step {
  readonly length: number;
  readonly field?: keyof Moment;
  readonly value: number;
  readonly shift?: number;
}

function stepOf(run: string, text: string, at: number, zone: ZoneDemand): Step | undefined {
  if (run === '~') return fractionAt(text, at);
  if (run === '?') return zoneAt(text, at, zone, true);
  if (run === 'X') return zoneAt(text, at, zone, false);
  const field = FIELDS[run[0] ?? ''];
  return field === undefined ? literalAt(run, text, at) : fieldAt(run, field, text, at);
}

function literalAt(run: string, text: string, at: number): Step | undefined {
  const fits = run === '_' ? text[at] === 'T' || text[at] === ' ' : text[at] === run;
  return fits ? { length: 1, value: 0 } : undefined;
}

function fieldAt(run: string, field: keyof Moment, text: string, at: number): Step | undefined {
  const isOneOrTwo = run.length === 1 && field !== 'micro';
  const digits = digitsFrom(text, at, isOneOrTwo ? 2 : run.length);
  if (digits.length < run.length) return undefined;
  const value = field === 'micro' ? Number(digits.padEnd(6, '0')) : Number(digits);
  return { length: digits.length, field, value };
}

function fractionAt(text: string, at: number): Step | undefined {
  if (text[at] !== '.') return { length: 0, value: 0 };
  const digits = digitsFrom(text, at + 1, 6);
  return digits === ''
    ? undefined
    : { length: 1 + digits.length, field: 'micro', value: Number(digits.padEnd(6, '0')) };
}

function zoneAt(text: string, at: number, demand: ZoneDemand, colon: boolean): Step | undefined {
  const rest = text.slice(at);
  const said = demand === 'forbidden' && rest !== '' ? undefined : minutesOf(rest, colon);
  if (rest === '' && demand !== 'demanded') return { length: 0, value: 0 };
  return said === undefined ? undefined : { length: rest.length, value: 0, shift: said };
}

/** `Z`, `+01`, `+01:30`, and `+0130` where the colon may be missing. */
function minutesOf(zone: string, colon: boolean): number | undefined {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('+') ? 1 : -1;
  const hours = digitsFrom(zone, 1, 2);
  const rest = zone.slice(3);
  const minutes = rest.startsWith(':') || colon ? rest.slice(1) : rest;
  const isWhole = rest === '' || ((rest.startsWith(':') || !colon) && digitsFrom(minutes, 0, 3) === minutes);
  if (!'+-'.includes(zone[0] ?? 'x') || hours.length !== 2 || !isWhole || ![0, 2].includes(minutes.length))
    return undefined;
  if (rest === ':' || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return sign * (Number(hours) * 60 + Number(minutes));
}

function microseconds({ year, month, day, hour, minute, second, micro }: Moment): bigint {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(hour, minute, second);
  return BigInt(at.getTime()) * 1000n + BigInt(micro);
}

function exists({ year, month, day, hour, minute, second }: Moment): boolean {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const isDay = month >= 1 && day >= 1 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60 && second < 60;
}
