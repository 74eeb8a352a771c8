import { MAX_ZONE_HOURS, type MomentField, type MomentFormat } from '../moment.ts';
import { literal } from '../sql.ts';
import { areOf } from './re2-to-are.ts';

/** The day that a text without one is put on; any would do. */
const DEFAULTS: Readonly<Record<'year' | 'month' | 'day', number>> = { year: 1900, month: 1, day: 1 };

/**
 * A moment as a timestamp in UTC, NULL where there is none. The fields are taken by the groups of the format's regular
 * expression, and looked at before a timestamp is made of them, since that raises an error on a day that does not exist.
 */
export function momentSql(format: MomentFormat, text: string): string {
  const groups = `regexp_match(${text}, ${literal(`^(?:${areOf(format.regex, 'told')})$`)})`;
  const fields = [
    ...(['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((field) => numberSql(format, field)),
    `CAST(rpad(COALESCE(${groupOf(format, 'fraction')}, ''), 6, '0') AS integer) AS microseconds`,
    `${zonePart(format, 2)} AS zone_hours`,
    `${zonePart(format, 4)} AS zone_minutes`,
    `CASE WHEN left(${groupOf(format, 'zone')}, 1) = '-' THEN -1 ELSE 1 END AS zone_sign`,
  ];
  const taken = `SELECT ${fields.join(', ')} FROM (SELECT ${groups} AS g OFFSET 0) AS matched WHERE g IS NOT NULL OFFSET 0`;
  return `(SELECT CASE WHEN ${EXISTS} THEN ${TIMESTAMP} END FROM (${taken}) AS fields)`;
}

/** The text of a group; NULL where the format has no such field, or the text leaves it out. */
function groupOf({ fields }: MomentFormat, field: MomentField): string {
  const at = fields.indexOf(field);
  return at < 0 ? 'CAST(NULL AS text)' : `g[${at + 1}]`;
}

function numberSql(format: MomentFormat, field: Exclude<MomentField, 'fraction' | 'zone'>): string {
  const otherwise = field in DEFAULTS ? DEFAULTS[field as keyof typeof DEFAULTS] : 0;
  return `COALESCE(CAST(${groupOf(format, field)} AS integer), ${otherwise}) AS ${field}s`;
}

/** Two digits of `+HH:MM` or `+HHMM`; none of `Z`, and of no zone at all. */
const zonePart = (format: MomentFormat, from: number): string =>
  `COALESCE(CAST(NULLIF(substr(replace(${groupOf(format, 'zone')}, ':', ''), ${from}, 2), '') AS integer), 0)`;

const LEAP = '(years % 4 = 0 AND years % 100 <> 0 OR years % 400 = 0)';
const DAYS = `CASE WHEN months = 2 THEN CASE WHEN ${LEAP} THEN 29 ELSE 28 END WHEN months IN (4, 6, 9, 11) THEN 30 ELSE 31 END`;

const EXISTS = [
  `months BETWEEN 1 AND 12 AND days BETWEEN 1 AND ${DAYS}`,
  'hours < 24 AND minutes < 60 AND seconds < 60',
  `zone_hours <= ${MAX_ZONE_HOURS} AND zone_minutes < 60`,
].join(' AND ');

/** PostgreSQL calls the year 0 of ISO 8601 the first before Christ, and that -1. */
const YEAR = 'CASE WHEN years = 0 THEN -1 ELSE years END';

const TIMESTAMP = [
  `make_timestamp(${YEAR}, months, days, hours, minutes, seconds)`,
  "+ microseconds * interval '1 microsecond'",
  '- make_interval(mins => zone_sign * (zone_hours * 60 + zone_minutes))',
].join(' ');

/** A moment of a contract, as `parseMoment` gives it. */
export function momentConstant(moment: string): string {
  const [, year = '', rest = ''] = /^(-?\d+)(-.*)$/.exec(moment) ?? [];
  const isBefore = Number(year) <= 0;
  const written = isBefore ? `${String(1 - Number(year)).padStart(4, '0')}${rest} BC` : moment;
  return `CAST(${literal(written)} AS timestamp)`;
}
