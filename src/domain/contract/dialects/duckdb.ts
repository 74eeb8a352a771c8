import type { Dialect, Steps } from '../dialect.ts';
import { LARGEST_DECIMAL, LARGEST_WHOLE } from '../exact-sum.ts';
import { type Decimal, decimalText } from '../literal.ts';
import { MAX_ZONE_HOURS, type MomentFormat } from '../moment.ts';
import { BOOLEAN, INTEGER, NUMBER, type Reading, TRUE } from '../reading.ts';
import { literal } from '../sql.ts';
import { constantIn } from './constant.ts';
import { duckDbJson, typedJson } from './duckdb-json.ts';
import { type Branch, caseOf, PLAIN_INTEGER, plainMoment, plainOr } from './duckdb-plain.ts';
import { sampled } from './duckdb-sample.ts';
import { finite, storedValue } from './duckdb-stored.ts';

export const duckDbDialect: Dialect = {
  typed,
  inSteps,
  stored: storedValue,
  compact: ({ as }, value) => (as === 'integer' ? `TRY_CAST(${value} AS BIGINT)` : undefined),
  constant: constantIn({
    integer: 'HUGEINT',
    double: 'DOUBLE',
    moment: (text) => `CAST(${literal(text)} AS TIMESTAMP)`,
  }),
  // Several times faster than count(*) with a filter; over no rows it is a sum of none.
  countIf: (condition) => `COALESCE(count_if(${condition}), 0)`,
  textOf: (value) => `CAST(${value} AS VARCHAR)`,
  matches: (text, { re2 }) => `regexp_matches(${text}, ${literal(re2)})`,
  isSinglePrecision: (value) => `isfinite(TRY_CAST(${value} AS FLOAT))`,
  isMultiple,
  decimal,
  double: (value) => `CAST(${value} AS DOUBLE)`,
  secondsBetween: (earlier, later) => `epoch(${later}) - epoch(${earlier})`,
  mark: (columns) => `hash(${columns.join(', ')})`,
  sampled,
  json: duckDbJson,
  once: (select) => select,
};

function typed(reading: Reading, text: string): string {
  const steps = inSteps(reading, text);
  if (steps) return steps.value(steps.first, text);
  switch (reading.as) {
    case 'boolean':
      return caseOf(like(text, BOOLEAN, isLike(text, TRUE)));
    case 'json':
      return typedJson(text, reading.of);
    case 'moment':
      return caseOf(likeMoment(reading.format)(text));
    default:
      return text;
  }
}

function inSteps(reading: Reading, text: string): Steps | undefined {
  if (reading.as === 'integer') {
    return plainOr(PLAIN_INTEGER, text, (of) => like(of, INTEGER, `TRY_CAST(${of} AS HUGEINT)`));
  }
  if (reading.as === 'number') {
    return { first: `TRY_CAST(${text} AS DOUBLE)`, value: (double, of) => caseOf(like(of, NUMBER, finite(double))) };
  }
  const plain = reading.as === 'moment' ? plainMoment(reading.format) : undefined;
  return reading.as === 'moment' && plain ? plainOr(plain, text, likeMoment(reading.format)) : undefined;
}

const likeMoment =
  (format: MomentFormat) =>
  (text: string): Branch =>
    like(text, format.regex, momentSql(format, text));

function momentSql({ iso, zone, strptime }: MomentFormat, text: string): string {
  const forms = strptime.map(literal).join(', ');
  const parsed = (plain: string): string => `CAST(try_strptime(${plain}, [${forms}]) AS TIMESTAMP)`;
  const plain = (of: string): string => (iso ? `replace(${of}, 'T', ' ')` : of);
  if (zone === 'forbidden') return parsed(plain(text));
  // strptime's own %z takes 30 February for 1 March, so the zone is read apart.
  const local = parsed(plain(`regexp_replace(${text}, '(Z|[+-][0-9:]+)$', '')`));
  const part = (group: number): string => `regexp_extract(${text}, '([+-])([0-9]{2})(?::?([0-9]{2}))?$', ${group})`;
  const [hours, minutes] = [2, 3].map((group) => `COALESCE(TRY_CAST(${part(group)} AS INTEGER), 0)`);
  const sign = `CASE WHEN ${part(1)} = '-' THEN -1 ELSE 1 END`;
  const shifted = `${local} - to_minutes(${sign} * (${hours} * 60 + ${minutes}))`;
  return `CASE WHEN ${hours} <= ${MAX_ZONE_HOURS} AND ${minutes} < 60 THEN ${shifted} END`;
}

/** A value of the texts that are whole what a pattern says. */
const like = (text: string, regex: string, value: string): Branch => ({ when: isLike(text, regex), value });

const isLike = (text: string, regex: string): string => `regexp_full_match(${text}, ${literal(regex)})`;

/**
 * In decimals, since no double is a tenth. A number with more decimals than the step is rounded on the way in, which
 * the comparison with its double brings to light; one too large for 38 digits is no multiple that we can show.
 */
function isMultiple(reading: Reading, text: string, value: string, step: Decimal): string {
  const decimal = `TRY_CAST(${text} AS DECIMAL(38, ${step.scale}))`;
  const exact = reading.as === 'integer' ? '' : `CAST(${decimal} AS DOUBLE) = ${value} AND `;
  return `${exact}${decimal} % CAST('${decimalText(step)}' AS DECIMAL(38, ${step.scale})) = 0`;
}

function decimal(reading: Reading, text: string, value: string): string {
  if (reading.as === 'integer') {
    return `CASE WHEN ${value} BETWEEN -${LARGEST_WHOLE} AND ${LARGEST_WHOLE} THEN CAST(${value} AS DECIMAL(38, 9)) END`;
  }
  const read = `TRY_CAST(${text} AS DECIMAL(38, 9))`;
  return `CASE WHEN ${value} = 0 THEN 0 WHEN abs(${value}) < ${LARGEST_DECIMAL} AND CAST(${read} AS DOUBLE) = ${value} THEN ${read} END`;
}
