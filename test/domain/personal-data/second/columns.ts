import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Random } from '../tables/random.ts';
import type { LabelledColumn } from '../tables/tables.ts';
import { dirty, type Made, shareOfDirt } from './dirt.ts';
import { BANKS } from './near-banks.ts';
import { CLINICS } from './near-clinics.ts';
import { COMPANIES } from './near-companies.ts';
import { FREIGHT } from './near-freight.ts';
import { PLANTS } from './near-plants.ts';
import { PUBLIC } from './near-public.ts';
import { SHOPS } from './near-shops.ts';
import { SOFTWARE } from './near-software.ts';
import { EUROPE } from './personal-europe.ts';
import { MACHINES } from './personal-machines.ts';
import { MONEY } from './personal-money.ts';
import { REACH } from './personal-reach.ts';
import { WORLD } from './personal-world.ts';

type SecondColumn = Omit<LabelledColumn, 'half'>;

const ROWS = 400;

const labels: Readonly<Record<string, string | null>> = JSON.parse(
  readFileSync(new URL('labels.json', import.meta.url), 'utf8'),
);

/** Themes of columns; no id may come twice. */
const THEMES: readonly Readonly<Record<string, Made>>[] = [
  REACH,
  MONEY,
  MACHINES,
  EUROPE,
  WORLD,
  SHOPS,
  BANKS,
  COMPANIES,
  FREIGHT,
  CLINICS,
  SOFTWARE,
  PLANTS,
  PUBLIC,
];

export const idsOfLabels = (): readonly string[] => Object.keys(labels);

/**
 * A second set of columns, made by somebody who had not seen the detector, its documentation or the columns it was
 * made with. A label is what an honest privacy officer would say: a number that means nothing without a state's
 * register still is its kind; names of companies, things, devices and places are none. Where one may doubt: private
 * addresses, addresses with a port and the number of a fax are their kinds; networks (CIDR), masks, versions, SIM cards
 * and handsets, EUI-64, ids of messages, git@ clones, published cards for tests, ORCID, NPI and numbers of customers or
 * cases are null, and so are RSIN and NIPC, which are told from BSN and NIF by their headers or leading figures alone.
 */
export function secondColumns(): readonly SecondColumn[] {
  return THEMES.flatMap((theme) => Object.entries(theme)).map(([id, { header, rows, draw }]) => {
    const label = labels[id];
    if (label === undefined) throw new Error(`${id} has no label`);
    const random = new Random(`second set, ${id}`);
    const share = shareOfDirt(random);
    const values = Array.from({ length: rows ?? ROWS }, (_, row) => dirty(random, draw(random, row), share));
    return { id, header, label, values };
  });
}

export const digestOfSecond = (columns: readonly SecondColumn[]): string =>
  createHash('sha256').update(JSON.stringify(columns)).digest('hex');
