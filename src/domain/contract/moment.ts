/** A way to write a date, a time or both: what texts match it, and what its groups are. */
export interface MomentFormat {
  /** As the contract has it, or `date`, `timestamp`, `time` for the default forms. */
  readonly name: string;
  /** Matches whole texts; understood by ECMAScript and RE2 alike. One group a field. */
  readonly regex: string;
  readonly fields: readonly MomentField[];
  /** The same for strptime; the first that fits counts. */
  readonly strptime: readonly string[];
  /** Whether `T` may stand for the blank of the forms of strptime. */
  readonly iso: boolean;
  /** Whether a zone may stand at the end, which the forms of strptime leave out. */
  readonly zone: ZoneDemand;
  /** Whether the clock is that of a place whose zone is not UTC: which moment it is, nobody can tell. */
  readonly local?: true;
}

/** Whether a moment may, must or must not say in which zone it is. */
export type ZoneDemand = 'optional' | 'demanded' | 'forbidden';

export type MomentField = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'zone';

export const DATE: MomentFormat = {
  name: 'date',
  regex: '(\\d{4})-(\\d{2})-(\\d{2})',
  fields: ['year', 'month', 'day'],
  strptime: ['%Y-%m-%d'],
  iso: false,
  zone: 'forbidden',
};

/** `yyyy-MM-dd`, however that was said. */
export const isPlainDate = ({ strptime, zone }: MomentFormat): boolean =>
  strptime.length === 1 && strptime[0] === DATE.strptime[0] && zone === 'forbidden';

/** ISO 8601 with a date and a time. */
export const isTimestamp = ({ iso, fields }: MomentFormat): boolean => iso && fields.includes('year');

/** The farthest zone of the world is 14 hours off. */
export const MAX_ZONE_HOURS = 14;

export const ZONE = '(Z|[+-]\\d{2}(?::\\d{2})?)';

const zoneRegex = (zone: ZoneDemand): string => ({ optional: `${ZONE}?`, demanded: ZONE, forbidden: '' })[zone];

/** ISO 8601 with or without a fraction; the zone optional, demanded or forbidden. */
export function timestampFormat(zone: ZoneDemand): MomentFormat {
  return {
    name: 'timestamp',
    regex: `(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,6}))?${zoneRegex(zone)}`,
    fields: ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'zone'],
    strptime: ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S.%f'],
    iso: true,
    zone,
  };
}

/** With a zone, times of one day are compared, at which they fall on the same moment. */
export const timeFormat = (zone: ZoneDemand): MomentFormat => ({
  name: 'time',
  regex: `(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,6}))?${zoneRegex(zone)}`,
  fields: ['hour', 'minute', 'second', 'fraction', 'zone'],
  strptime: ['%H:%M:%S', '%H:%M:%S.%f'],
  iso: false,
  zone,
});

export const TIME = timeFormat('forbidden');

/** `YYYY-MM-DD hh:mm:ss.ffffff` in UTC, of a text in this format; undefined where there is no such moment. */
export function parseMoment(format: MomentFormat, text: string): string | undefined {
  const match = new RegExp(`^${format.regex}$`).exec(text);
  if (!match) return undefined;
  const of = (field: MomentField): string | undefined => match[format.fields.indexOf(field) + 1];
  const number = (field: MomentField, otherwise: number): number =>
    Number((hasField(format, field) && of(field)) || otherwise);
  const moment = {
    year: number('year', 1900),
    month: number('month', 1),
    day: number('day', 1),
    hour: number('hour', 0),
    minute: number('minute', 0),
    second: number('second', 0),
  };
  const fraction = ((hasField(format, 'fraction') && of('fraction')) || '').padEnd(6, '0');
  const zone = (hasField(format, 'zone') && of('zone')) || 'Z';
  return isMoment(moment) ? inUtc(moment, fraction, zone) : undefined;
}

const hasField = (format: MomentFormat, field: MomentField): boolean => format.fields.includes(field);

type Moment = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

const isMoment = ({ year, month, day, hour, minute, second }: Moment): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) && hour < 24 && minute < 60 && second < 60;

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function inUtc(moment: Moment, fraction: string, zone: string): string | undefined {
  const minutes = zoneMinutes(zone);
  if (minutes === undefined) return undefined;
  const shifted = shift(moment, -minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(shifted.year).padStart(4, '0')}-${two(shifted.month)}-${two(shifted.day)}`;
  return `${day} ${two(shifted.hour)}:${two(shifted.minute)}:${two(shifted.second)}.${fraction}`;
}

function zoneMinutes(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '')].map(Number) as [number, number];
  if (hours > MAX_ZONE_HOURS || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Less than a day to either side. */
function shift(moment: Moment, minutes: number): Moment {
  const total = moment.hour * 60 + moment.minute + minutes;
  const inDay = ((total % 1440) + 1440) % 1440;
  return {
    ...nextDay(moment, Math.floor(total / 1440)),
    hour: Math.floor(inDay / 60),
    minute: inDay % 60,
    second: moment.second,
  };
}

function nextDay({ year, month, day }: Moment, days: number): { year: number; month: number; day: number } {
  if (days < 0 && day === 1) {
    const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return { year: y, month: m, day: daysOf(y, m) };
  }
  if (days > 0 && day === daysOf(year, month)) {
    return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  }
  return { year, month, day: day + days };
}
