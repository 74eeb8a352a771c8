import type { Draw } from '../dialect.ts';

/** The hash stands before each value, for the order, and is cut off again. */
export function sampled(parts: readonly string[], { columns, oneIn, most }: Draw): string {
  const chosen = oneIn === 1 ? 'TRUE' : `mark % ${oneIn} = 0`;
  const drawn = columns.map(({ name, text }, at) => {
    const hashed = `lpad(to_hex(hashtext(${text})), 8, '0') || left(${text}, 500)`;
    const all = `array_agg(DISTINCT ${hashed}) FILTER (WHERE ${chosen} AND ${name} IS NOT NULL)`;
    return `(SELECT CAST(json_agg(substr(u, 9)) AS text) FROM unnest((${all})[1:${most}]) AS drawn(u)) AS d${at}`;
  });
  const marks = `count(DISTINCT mark) FILTER (WHERE ${chosen}) AS marks`;
  return ` SELECT ${[...parts, ...drawn, marks].join(', ')} FROM typed`;
}
