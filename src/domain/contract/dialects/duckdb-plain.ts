import { isPlainDate, isTimestamp, type MomentFormat, type ZoneDemand } from '../moment.ts';

/** A branch of a CASE. */
export interface Branch {
  readonly when: string;
  readonly value: string;
}

/*
 * Most texts are written just as the engine itself writes their value. Then the value is what the text says, and that is
 * told several times faster than by a pattern.
 */

export function plainInteger(text: string): Branch {
  const value = `TRY_CAST(${text} AS BIGINT)`;
  return { when: `${writtenAs(value)} = ${text}`, value: `CAST(${value} AS HUGEINT)` };
}

/** Dates in their default form, and timestamps without a zone or in UTC; undefined for other forms. */
export function plainMoment(format: MomentFormat, text: string): Branch | undefined {
  if (isPlainDate(format)) {
    const value = `TRY_CAST(${text} AS DATE)`;
    return {
      when: `${writtenAs(value)} = ${text} AND ${hasFourDigitYear(value)}`,
      value: `CAST(${value} AS TIMESTAMP)`,
    };
  }
  if (!isTimestamp(format)) return undefined;
  const value = `TRY_CAST(${text} AS TIMESTAMP)`;
  const written = `${writtenAs(value)} = replace(${withoutZ(format.zone, text)}, 'T', ' ')`;
  return { when: `${written} AND ${hasFourDigitYear(value)}`, value: value };
}

/** NULL where a zone is demanded and there is no Z. */
function withoutZ(zone: ZoneDemand, text: string): string {
  if (zone === 'forbidden') return text;
  const local = `CASE WHEN suffix(${text}, 'Z') THEN left(${text}, -1)`;
  return zone === 'demanded' ? `${local} END` : `${local} ELSE ${text} END`;
}

const writtenAs = (value: string): string => `CAST(${value} AS VARCHAR)`;

/** The engine knows years of more digits, those before our era, and infinity. */
export const hasFourDigitYear = (moment: string): string =>
  `${moment} BETWEEN '0001-01-01' AND '9999-12-31 23:59:59.999999'`;
