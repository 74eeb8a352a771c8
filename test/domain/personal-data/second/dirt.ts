import type { Random } from '../tables/random.ts';

/** How a column is made: a cell from chance and the number of its row. */
export interface Made {
  readonly header: string;
  /** 400 where nothing is said. */
  readonly rows?: number;
  readonly draw: (random: Random, row: number) => string;
}

const NOTHING = [
  'NULL',
  'null',
  'None',
  'NaN',
  '#N/A',
  '#REF!',
  'k.A.',
  'unbekannt',
  'onbekend',
  'inconnu',
  'desconocido',
  'n.v.t.',
  'tbd',
  'xxx',
  '.',
  '--',
  '0000',
  '00000000',
  '9999999999',
  'siehe Akte',
  'zie dossier',
  'deleted',
];

const TRAILING = [' (alt)', ' (old)', ' ?', ' - geprüft', ' *', ';', ' oud', ' / ancien', ' (2x)', ' ok', '...', ' !!'];

/** How dirty a column is: three to fifteen of a hundred of its cells. */
export const shareOfDirt = (random: Random): number => random.between(3, 15) / 100;

/** Mostly empty cells and words for nothing; then slips, what was masked, and what somebody wrote behind. */
export function dirty(random: Random, value: string, share: number): string | null {
  if (!random.chance(share)) return value;
  const way = random.below(100);
  if (way < 34) return null;
  if (way < 42) return random.pick(['', ' ', '  ']);
  if (way < 60) return random.pick(NOTHING);
  if (way < 72) return slip(random, value);
  if (way < 80) return masked(random, value);
  if (way < 88) return value + random.pick(TRAILING);
  return random.pick([` ${value}`, `${value} `, `\t${value}`, `${value}\u00a0`, `'${value}`]);
}

/** What fingers and readers of paper do to a value. */
function slip(random: Random, value: string): string {
  const at = random.below(value.length);
  const before = value.slice(0, at);
  const after = value.slice(at + 1);
  const sign = value[at] ?? '';
  const neighbour = /\d/.test(sign) ? String((Number(sign) + random.between(1, 9)) % 10) : '#';
  return random.pick([
    before + after,
    before + sign + sign + after,
    before + neighbour + after,
    value.replace('0', 'O'),
    value.replace('1', 'l'),
    value.slice(0, Math.ceil(value.length * 0.6)),
  ]);
}

const masked = (random: Random, value: string): string =>
  random.pick(['***', '*****', 'XXXX', `****${value.slice(-4)}`, `${value.slice(0, 2)}xxxxxx`]);

/** `grouped('123456789', [3, 3, 3], ' ')` is `123 456 789`; what is left over stays with the last group. */
export function grouped(text: string, sizes: readonly number[], between: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  const rest = text.slice(at);
  return parts.join(between) + rest;
}

export const byFour = (text: string, between = ' '): string => (text.match(/.{1,4}/g) ?? []).join(between);

/** One of several ways to draw, by chance. */
export const either =
  (...draws: readonly Made['draw'][]): Made['draw'] =>
  (random, row) =>
    random.pick(draws)(random, row);

/** Text in which a share holds what is drawn: a template holds `%` where it goes. */
export function told(
  share: number,
  holding: readonly string[],
  others: readonly Made['draw'][],
  draw: Made['draw'],
): Made['draw'] {
  return (random, row) =>
    random.chance(share)
      ? random.pick(holding).replace('%', () => draw(random, row))
      : random.pick(others)(random, row);
}
