import { type MomentField, type MomentFormat, ZONE } from './moment.ts';

interface Letters {
  readonly field: MomentField;
  readonly regex: string;
  readonly strptime: string;
}

const fraction = (digits: number): Letters => ({ field: 'fraction', regex: `(\\d{${digits}})`, strptime: '%f' });

/** Java writes `Z`, `+01`, `+0100` or `+01:00` by the number of letters. Contracts are not that careful; all mean the same. */
const zone: Letters = { field: 'zone', regex: ZONE.replace('(?::', '(?::?'), strptime: '' };

/** The letters of Java's DateTimeFormatter that mean the same everywhere. */
const LETTERS: Readonly<Record<string, Letters>> = {
  yyyy: { field: 'year', regex: '(\\d{4})', strptime: '%Y' },
  uuuu: { field: 'year', regex: '(\\d{4})', strptime: '%Y' },
  MM: { field: 'month', regex: '(\\d{2})', strptime: '%m' },
  M: { field: 'month', regex: '(\\d{1,2})', strptime: '%m' },
  dd: { field: 'day', regex: '(\\d{2})', strptime: '%d' },
  d: { field: 'day', regex: '(\\d{1,2})', strptime: '%d' },
  HH: { field: 'hour', regex: '(\\d{2})', strptime: '%H' },
  H: { field: 'hour', regex: '(\\d{1,2})', strptime: '%H' },
  mm: { field: 'minute', regex: '(\\d{2})', strptime: '%M' },
  m: { field: 'minute', regex: '(\\d{1,2})', strptime: '%M' },
  ss: { field: 'second', regex: '(\\d{2})', strptime: '%S' },
  s: { field: 'second', regex: '(\\d{1,2})', strptime: '%S' },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((digits) => ['S'.repeat(digits), fraction(digits)])),
  ...Object.fromEntries(['X', 'XX', 'XXX', 'x', 'xx', 'xxx', 'Z', 'ZZZZZ'].map((letters) => [letters, zone])),
};

/** The format that a pattern such as `dd.MM.yyyy` means, or the part of it that is not understood. */
export function momentFormat(pattern: string): MomentFormat | { readonly unknown: string } {
  const parts = pattern.match(/([A-Za-z])\1*|'[^']*'|[^A-Za-z']+|'/g) ?? [];
  const read = parts.map(readPart);
  const unknown = read.find((part) => 'unknown' in part);
  if (unknown && 'unknown' in unknown) return unknown;
  const known = read.filter((part) => 'regex' in part);
  const fields = known.flatMap(({ field }) => field ?? []);
  const zoneAt = known.findIndex(({ field }) => field === 'zone');
  if (fields.length === 0 || new Set(fields).size !== fields.length) return { unknown: pattern };
  if (known.some((part, at) => hasOpenEnd(part) && startsWithDigit(known[at + 1]))) return { unknown: pattern };
  if (zoneAt >= 0 && zoneAt < known.length - 1) return { unknown: 'a zone before the end' };
  return {
    name: pattern,
    regex: known.map(({ regex }) => regex).join(''),
    fields,
    strptime: [known.map(({ strptime }) => strptime).join('')],
    iso: false,
    zone: zoneAt >= 0 ? 'demanded' : 'forbidden',
  };
}

/** One digit or two, and the engine takes as many of a fraction as there are: where more follow, nobody knows where it ends. */
const hasOpenEnd = ({ field, regex }: Part): boolean => field === 'fraction' || regex === '(\\d{1,2})';

const startsWithDigit = (part: Part | undefined): boolean => part?.field !== undefined && part.field !== 'zone';

type Part = { readonly field?: MomentField; readonly regex: string; readonly strptime: string };

function readPart(part: string): Part | { readonly unknown: string } {
  // The standard itself writes yyyy-MM-ddTHH:mm:ssZ, where Java wants the T in quotes.
  if (part === 'T') return { regex: part, strptime: part };
  if (/^[A-Za-z]/.test(part)) return (Object.hasOwn(LETTERS, part) ? LETTERS[part] : undefined) ?? { unknown: part };
  if (part === "'") return { unknown: part };
  const literal = part === "''" ? "'" : part.replace(/^'(.*)'$/, '$1');
  // A literal digit would be read as part of a neighbouring field.
  if (/[\d%[\]{}#\p{Cc}]/u.test(literal)) return { unknown: part };
  return { regex: literal.replace(/[\\^$.*+?()|/-]/g, '\\$&'), strptime: literal };
}
