import type { Draw } from '../dialect.ts';

/**
 * In the pass that counts, the chosen rows are put aside whole, which costs next to nothing: an aggregate for each
 * column would go over all rows each time. Alone, only different rows are kept, for there may be few among very many.
 */
export function sampled(parts: readonly string[], draw: Draw): string {
  const chosen = draw.oneIn === 1 ? 'TRUE' : `mark % ${draw.oneIn} = 0`;
  const names = ['mark', ...draw.columns.map(({ name }) => name)];
  const told = toldOf(draw);
  if (parts.length === 0) {
    return `, drawn AS (SELECT DISTINCT ${names.join(', ')} FROM typed WHERE ${chosen}), ${told} SELECT * FROM told`;
  }
  const aside = `list(struct_pack(${names.map((name) => `${name} := ${name}`).join(', ')})) FILTER (WHERE ${chosen})`;
  return [
    `, counted AS MATERIALIZED (SELECT ${[...parts, `${aside} AS aside`].join(', ')} FROM typed)`,
    `, drawn AS (SELECT unnest(aside, max_depth := 2) FROM counted), ${told}`,
    ' SELECT counted.* EXCLUDE (aside), told.* FROM counted, told',
  ].join('');
}

/** All columns are grouped as one: an aggregate of distinct values for each takes megabytes, however few rows there are. */
function toldOf({ columns, most }: Draw): string {
  const cells = columns.map(({ text }, at) => `struct_pack(nth := ${at}, cell := left(${text}, 500))`);
  const lists = columns.map((_, at) => `lists[${at}] AS d${at}`);
  return [
    `cells AS (SELECT unnest([${cells.join(', ')}], max_depth := 2) FROM drawn)`,
    'different AS (SELECT DISTINCT nth, cell FROM cells WHERE cell IS NOT NULL)',
    `firsts AS (SELECT nth, to_json(arg_min(cell, hash(cell), ${most}))::VARCHAR AS texts FROM different GROUP BY nth)`,
    'listed AS (SELECT map(list(nth), list(texts)) AS lists FROM firsts)',
    `told AS (SELECT ${lists.join(', ')}, (SELECT count(DISTINCT mark) FROM drawn) AS marks FROM listed)`,
  ].join(', ');
}
