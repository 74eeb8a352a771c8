import type { Value } from './literal.ts';
import { BOOLEAN, INTEGER, NUMBER, type Reading, TRUE } from './reading.ts';

/** A name in SQL. A name with a NUL would end the statement; no such column is ever let in. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The typed value of a text expression, NULL where it is not of the type. */
export function typedSql(reading: Reading, text: string): string {
  switch (reading.as) {
    case 'text':
      return text;
    case 'integer':
      return when(text, INTEGER, `TRY_CAST(split_part(${text}, '.', 1) AS HUGEINT)`);
    case 'number':
      return when(text, NUMBER, finite(`TRY_CAST(${text} AS DOUBLE)`));
    case 'boolean':
      return when(text, BOOLEAN, like(text, TRUE));
    case 'moment': {
      const { format } = reading;
      const plain = format.iso ? `regexp_replace(replace(${text}, 'T', ' '), 'Z$', '+00:00')` : text;
      const forms = format.strptime.map(literal).join(', ');
      return when(text, format.regex, `CAST(try_strptime(${plain}, [${forms}]) AS TIMESTAMP)`);
    }
  }
}

const like = (text: string, regex: string): string => `regexp_full_match(${text}, ${literal(regex)})`;

const when = (text: string, regex: string, then: string): string => `CASE WHEN ${like(text, regex)} THEN ${then} END`;

/** Zero has one sign, so that the two don't count as different values. */
const finite = (double: string): string => `CASE WHEN isfinite(${double}) THEN ${double} + 0.0 END`;

/** A contract's value as the reading's type. */
export function valueSql(reading: Reading, value: Value): string {
  switch (reading.as) {
    case 'text':
      return literal(String(value));
    case 'integer':
      return `CAST('${String(value)}' AS HUGEINT)`;
    case 'number':
      return `CAST('${String(value)}' AS DOUBLE)`;
    case 'boolean':
      return value === true ? 'TRUE' : 'FALSE';
    case 'moment':
      return `CAST(${literal(String(value))} AS TIMESTAMP)`;
  }
}
