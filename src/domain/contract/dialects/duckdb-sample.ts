import type { Draw } from '../dialect.ts';

/**
 * In the pass that counts, the chosen rows are put aside whole, which costs next to nothing: an aggregate for each
 * column would go over all rows each time. Alone, only different rows are kept, for there may be few among very many.
 */
export function sampled(parts: readonly string[], draw: Draw): string {
  const chosen = draw.oneIn === 1 ? 'TRUE' : `mark % ${draw.oneIn} = 0`;
  const names = ['mark', ...draw.columns.map(({ name }) => name)];
  const told = `told AS (SELECT ${toldOf(draw).join(', ')} FROM drawn)`;
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

const toldOf = ({ columns, most }: Draw): readonly string[] => [
  ...columns.map(
    ({ name, text }, at) => `to_json(arg_min(DISTINCT left(${text}, 500), hash(${name}), ${most}))::VARCHAR AS d${at}`,
  ),
  'count(DISTINCT mark) AS marks',
];
