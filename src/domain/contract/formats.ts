import { own } from '../own.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** What a format of strings asserts: a pattern, and where RE2 can't count a length. */
export interface StringFormat {
  readonly pattern?: Pattern;
  readonly maxLength?: number;
}

const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;

/** RFC 4291, section 2.2: eight groups, `::` for the zeros, IPv4 at the end. */
function ipv6(): string {
  const group = '[0-9A-Fa-f]{1,4}';
  const last = `(?:${group}:${group}|${IPV4})`;
  const short = [5, 4, 3, 2, 1].map((after, before) => {
    const head = before === 0 ? '' : `(?:(?:${group}:){0,${before - 1}}${group})?`;
    return `${head}::(?:${group}:){${after}}${last}`;
  });
  return [
    `(?:${group}:){6}${last}`,
    ...short,
    `(?:(?:${group}:){0,4}${group})?::${last}`,
    `(?:(?:${group}:){0,5}${group})?::${group}`,
    `(?:(?:${group}:){0,6}${group})?::`,
  ].join('|');
}

/** RFC 3986. */
const ESCAPED = '%[0-9A-Fa-f]{2}';
const PCHAR = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${ESCAPED})`;
const HOST = `(?:\\[(?:${ipv6()})\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|${ESCAPED})*)`;
const AUTHORITY = `//(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|${ESCAPED})*@)?${HOST}(?::[0-9]*)?`;
const REST = `(?:\\?(?:${PCHAR}|[/?])*)?(?:#(?:${PCHAR}|[/?])*)?`;
const PATH = `(?:${AUTHORITY}(?:/${PCHAR}*)*|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|${PCHAR}+(?:/${PCHAR}*)*|)`;
const URI = `[A-Za-z][A-Za-z0-9+.-]*:${PATH}${REST}`;
/** Without a scheme no colon may stand in the first segment. */
const FIRST = `(?:[A-Za-z0-9._~!$&'()*+,;=@-]|${ESCAPED})`;
const RELATIVE = `(?:${AUTHORITY}(?:/${PCHAR}*)*|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|${FIRST}+(?:/${PCHAR}*)*|)${REST}`;

/** RFC 3339, on the days that there are. */
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DATE = [
  '[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])',
  `${LEAP_YEAR}-02-29`,
].join('|');
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const FRACTION = '(?:\\.[0-9]+)?';
/** A leap second is told in UTC alone: in other zones it falls on other minutes. */
const TIME = `(?:${CLOCK}:[0-5][0-9]${FRACTION}(?:[Zz]|[+-]${CLOCK})|23:59:60${FRACTION}[Zz])`;
/** RFC 3339, appendix A. */
const SECONDS = '[0-9]+S';
const MINUTES = `[0-9]+M(?:${SECONDS})?`;
const HOURS = `[0-9]+H(?:${MINUTES})?`;
const DURATION_TIME = `T(?:${HOURS}|${MINUTES}|${SECONDS})`;
const MONTHS = '[0-9]+M(?:[0-9]+D)?';
const DURATION = `P(?:(?:[0-9]+D|${MONTHS}|[0-9]+Y(?:${MONTHS})?)(?:${DURATION_TIME})?|${DURATION_TIME}|[0-9]+W)`;

/** RFC 1123: labels of up to 63 letters, digits and dashes. */
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const HOSTNAME = `${LABEL}(?:\\.${LABEL})*`;
/** RFC 6901. */
const POINTER = '(?:/(?:[^~/]|~[01])*)*';

const PATTERNS: Readonly<Record<string, string>> = {
  uuid: '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
  email: "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+",
  hostname: HOSTNAME,
  ipv4: IPV4,
  ipv6: ipv6(),
  uri: URI,
  'uri-reference': `${URI}|${RELATIVE}`,
  byte: '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
  date: DATE,
  time: TIME,
  'date-time': `(?:${DATE})[Tt]${TIME}`,
  duration: DURATION,
  'json-pointer': POINTER,
  'relative-json-pointer': `(?:0|[1-9][0-9]*)(?:#|${POINTER})`,
};

/** They say what a text is for, and let any be one. */
const WORDS_ONLY = ['password', 'binary'];

export const STRING_FORMATS: readonly string[] = [...Object.keys(PATTERNS), ...WORDS_ONLY];

const MAX_HOSTNAME = 253;

/** What a format asserts; undefined for one that is not known, or that no pattern can tell. */
export function stringFormat(name: string): StringFormat | undefined {
  if (WORDS_ONLY.includes(name)) return {};
  const source = own(PATTERNS, name);
  if (source === undefined) return undefined;
  const pattern = readPattern(`^(?:${source})$`, Number.POSITIVE_INFINITY);
  if (!('re2' in pattern)) throw new Error(`no pattern for ${name}`);
  return name === 'hostname' ? { pattern, maxLength: MAX_HOSTNAME } : { pattern };
}
