const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Milliseconds since 1970 of an ISO 8601 UTC time with milliseconds; NaN for any other text. */
export function instant(text: string): number {
  const parts = INSTANT.exec(text);
  if (parts === null) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return (((daysBefore(year, month) + day - 1) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + millisecond;
}

export const isInstant = (text: string): boolean => !Number.isNaN(instant(text));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysOf = (year: number, month: number): number =>
  (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

/** Days from 1970-01-01 to the first of that month, in the Gregorian calendar. */
function daysBefore(year: number, month: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const EPOCH_DAYS = 719_162;
  const inYear = MONTH_DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return past * 365 + leapDays - EPOCH_DAYS + inYear + (month > 2 && isLeap(year) ? 1 : 0);
}
