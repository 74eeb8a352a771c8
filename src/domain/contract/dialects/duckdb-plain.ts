import type { Steps } from '../dialect.ts';
import { isPlainDate, isTimestamp, type MomentFormat, type ZoneDemand } from '../moment.ts';

/** A branch of a CASE. */
export interface Branch {
  readonly when: string;
  readonly value: string;
}

/** What a cast of the engine's makes of a text, and when that is what the text says. */
export interface Plain {
  readonly cast: string;
  branches(value: string, text: string): readonly Branch[];
}

/*
 * Most texts are written just as the engine itself writes their value. Then the value is what the text says, and that is
 * told several times faster than by a pattern.
 */

export const PLAIN_INTEGER: Plain = {
  cast: 'BIGINT',
  branches: (value, text) => [{ when: `${writtenAs(value)} = ${text}`, value: `CAST(${value} AS HUGEINT)` }],
};

/** Dates in their default form, and timestamps without a zone or in UTC; undefined for other forms. */
export function plainMoment(format: MomentFormat): Plain | undefined {
  if (isPlainDate(format)) return { cast: 'DATE', branches: (value, text) => [moment(value, text)] };
  if (!isTimestamp(format)) return undefined;
  return {
    cast: 'TIMESTAMP',
    branches: (value, text) => [
      ...(format.zone === 'demanded' ? [] : [moment(value, text)]),
      moment(value, `replace(${withoutZ(format.zone, text)}, 'T', ' ')`),
    ],
  };
}

const moment = (value: string, text: string): Branch => ({
  when: `${writtenAs(value)} = ${text} AND ${hasFourDigitYear(value)}`,
  value: `CAST(${value} AS TIMESTAMP)`,
});

/** NULL where a zone is demanded and there is no Z. */
function withoutZ(zone: ZoneDemand, text: string): string {
  if (zone === 'forbidden') return text;
  const local = `CASE WHEN suffix(${text}, 'Z') THEN left(${text}, -1)`;
  return zone === 'demanded' ? `${local} END` : `${local} ELSE ${text} END`;
}

/** First the cast; then its value where that is plain, else the value that is made of the text in another way. */
export const plainOr = ({ cast, branches }: Plain, text: string, otherwise: (text: string) => Branch): Steps => ({
  first: `TRY_CAST(${text} AS ${cast})`,
  value: (value, of) => caseOf(...branches(value, of), otherwise(of)),
});

export const caseOf = (...branches: readonly Branch[]): string =>
  `CASE ${branches.map(({ when, value }) => `WHEN ${when} THEN ${value}`).join(' ')} END`;

const writtenAs = (value: string): string => `CAST(${value} AS VARCHAR)`;

/** The engine knows years of more digits, those before our era, and infinity. */
export const hasFourDigitYear = (moment: string): string =>
  `${moment} BETWEEN '0001-01-01' AND '9999-12-31 23:59:59.999999'`;
