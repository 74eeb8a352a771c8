import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirty, type Made, shareOfDirt } from '../second/dirt.ts';
import { Random } from '../tables/random.ts';
import type { LabelledColumn } from '../tables/tables.ts';
import { ACCOUNTS } from './accounts.ts';
import { NORTH } from './citizens-north.ts';
import { SOUTH } from './citizens-south.ts';
import { WORLD } from './citizens-world.ts';
import { CONTACTS } from './contacts.ts';
import { DEVICES } from './devices.ts';
import { CARE } from './near-care.ts';
import { FINANCE } from './near-finance.ts';
import { FIRMS } from './near-firms.ts';
import { PLANTS } from './near-plants.ts';
import { SOFTWARE } from './near-software.ts';
import { TRADE } from './near-trade.ts';

type ThirdColumn = Omit<LabelledColumn, 'half'>;

const ROWS = 400;

const labels: Readonly<Record<string, string | null>> = JSON.parse(
  readFileSync(new URL('labels.json', import.meta.url), 'utf8'),
);

/** Themes of columns; no id may come twice. */
const THEMES: readonly Readonly<Record<string, Made>>[] = [
  ACCOUNTS,
  CONTACTS,
  DEVICES,
  NORTH,
  SOUTH,
  WORLD,
  TRADE,
  FINANCE,
  FIRMS,
  CARE,
  SOFTWARE,
  PLANTS,
];

export const idsOfLabels = (): readonly string[] => Object.keys(labels);

/**
 * A third set of columns, by somebody who had seen neither the detector nor what it was made with. A label is what an
 * honest privacy officer would say. Where one may doubt: a French number without its key under a header that names it,
 * addresses of the inner net behind one of the public net, and figures that pass a state's check under a header that
 * says nothing are their kinds. Masked, cut and published cards, hashes of addresses, days of birth, the numbers of the
 * insured, of doctors and of researchers, SIM cards and handsets, points where power is drawn, ids of messages, users of
 * services in strings of connection, and all numbers of legal persons are null, those with the check of a citizen's
 * number, too: their headers or leading figures tell them.
 */
export function thirdColumns(): readonly ThirdColumn[] {
  return THEMES.flatMap((theme) => Object.entries(theme)).map(([id, { header, rows, draw }]) => {
    const label = labels[id];
    if (label === undefined) throw new Error(`${id} has no label`);
    const random = new Random(`third set, ${id}`);
    const share = shareOfDirt(random);
    const values = Array.from({ length: rows ?? ROWS }, (_, row) => dirty(random, draw(random, row), share));
    return { id, header, label, values };
  });
}

export const digestOfThird = (columns: readonly ThirdColumn[]): string =>
  createHash('sha256').update(JSON.stringify(columns)).digest('hex');
