import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { NEAR_MISSES } from './near-misses.ts';
import { PERSONAL } from './personal.ts';
import { Random } from './random.ts';

/** A column with what a person would say it is: a kind of personal data, or null for none. */
export interface LabelledColumn {
  readonly id: string;
  readonly header: string;
  readonly label: string | null;
  readonly half: 'seen' | 'unseen';
  /** With its empty cells: null. */
  readonly values: readonly (string | null)[];
}

const ROWS = 400;

const labels: Readonly<Record<string, string | null>> = JSON.parse(
  readFileSync(new URL('labels.json', import.meta.url), 'utf8'),
);

/**
 * The whole set, the same every time. Which half a column is in was fixed before there was a detector: the parity of
 * the first byte of the SHA-256 of its id. The detector was made with the seen half alone.
 */
export function labelledColumns(): readonly LabelledColumn[] {
  return Object.entries({ ...PERSONAL, ...NEAR_MISSES }).map(([id, { header, draw }]) => {
    const label = labels[id];
    if (label === undefined) throw new Error(`${id} has no label`);
    const random = new Random(`personal data, ${id}`);
    const values = Array.from({ length: ROWS }, () => dirty(random, draw(random)));
    return { id, header, label, half: halfOf(id), values };
  });
}

export const halfOf = (id: string): LabelledColumn['half'] =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'seen' : 'unseen';

const PLACEHOLDERS = ['n/a', 'unknown', '-', '0', 'TEST', '?', 'see file', '999'];

/** Real columns are not clean: empty cells, blanks around, words for nothing, slips of the keyboard. */
function dirty(random: Random, value: string): string | null {
  if (random.chance(0.06)) return null;
  if (random.chance(0.03)) return random.pick(PLACEHOLDERS);
  if (random.chance(0.015)) return slipped(random, value);
  if (random.chance(0.04)) return ` ${value}`;
  if (random.chance(0.04)) return `${value} `;
  return value;
}

/** Two characters that stand beside each other, swapped. */
function slipped(random: Random, value: string): string {
  const at = random.below(Math.max(1, value.length - 1));
  return `${value.slice(0, at)}${value[at + 1] ?? ''}${value[at] ?? ''}${value.slice(at + 2)}`;
}

/** What the set was when it was made: a detector is compared with these very values. */
export function digestOf(columns: readonly LabelledColumn[]): string {
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex');
}
