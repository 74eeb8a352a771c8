import { byEleven, down, drawn, weighed, withGs1, withLuhn } from '../second/check.ts';
import { grouped, type Made } from '../second/dirt.ts';
import type { Random } from '../tables/random.ts';
import { col, form, moment, pad, rising, said, word } from './made.ts';

const isbn13 = (random: Random): string =>
  withGs1(`978${random.pick(['3', '2', '0', '1', '90', '84', '88'])}${random.digits(9)}`.slice(0, 12));

const isbn10 = (random: Random): string => {
  const body = random.digits(9);
  const left = weighed(body, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  return body + (left === 10 ? 'X' : String(left));
};

const issn = (random: Random): string => {
  const body = random.digits(7);
  const left = (11 - (weighed(body, down(8, 2)) % 11)) % 11;
  return `${body.slice(0, 4)}-${body.slice(4)}${left === 10 ? 'X' : left}`;
};

const s10 = (random: Random): string => {
  const body = random.digits(8);
  const left = 11 - (weighed(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = left === 10 ? 0 : left === 11 ? 5 : left;
  return `${random.pick(['RR', 'CP', 'LX', 'UF'])}${body}${check}${random.pick(['DE', 'NL', 'CN', 'GB'])}`;
};

const airWaybill = (random: Random): string => {
  const body = random.digits(7);
  return `${random.pick(['020', '074', '057', '172'])}-${body}${Number(body) % 7}`;
};

const pzn = (random: Random): string =>
  drawn(
    () => random.digits(7),
    (body) => byEleven(body, [1, 2, 3, 4, 5, 6, 7]),
  );

/** Twelve figures, the last by Luhn, as the UIC has it. */
const wagon = (random: Random): string => {
  const number = withLuhn(
    `${random.pick(['31', '33', '37', '83'])}${random.pick(['80', '84', '85'])}${random.digits(7)}`,
  );
  return `${grouped(number.slice(0, 11), [2, 2, 4, 3], ' ')}-${number.slice(11)}`;
};

const ean = (random: Random): string =>
  withGs1(
    random.pick(['400', '401', '87', '54', '30', '84', '80', '59', '73', '50']).padEnd(4, '1') + random.digits(8),
  );

export const TRADE: Readonly<Record<string, Made>> = {
  'order no': col('order_no', rising(4_500_018_000, 7)),
  'invoice in figures': col('factuurnummer', (_, row) => `2024${pad(row + 1207, 5)}`),
  'isbn of thirteen': col('isbn13', isbn13, 2000),
  'isbn of ten': col('ISBN-10', isbn10),
  'issn of a library': col('issn', issn),
  'ean in a shop': col('ean', ean),
  'ean without a name': col('ref', ean),
  'gtin of cases': col('gtin_case', (random) => withGs1(`1400${random.digits(9)}`)),
  'sscc of pallets': col('NVE', (random) => withGs1(`34012345${random.digits(9)}`)),
  'sscc with its identifier': col('sscc', (random) => `(00) ${withGs1(`1871234${random.digits(10)}`)}`),
  'gln of branches': col('gln_filiaal', (random) => withGs1(`8712345${random.digits(5)}`), 100),
  'loyalty card': col('loyalty_card_no', (random) => withGs1(`2610${random.digits(8)}`)),
  'parcel of twelve': col('tracking_number', (random) => random.whole(12)),
  'parcel of the post': col('Sendungsnummer', (random) => `00340434${random.digits(12)}`),
  'parcel abroad': col('envoi_recommande', s10),
  'air waybill': col('awb', airWaybill),
  'mmsi of ships': col('mmsi', (random) => `${random.pick(['211', '244', '227', '538'])}${random.digits(6)}`),
  'railway wagons': col('wagennummer', wagon),
  'medicines of a pharmacy': col('PZN', pzn),
  'article of three threes': col('article_no', form('###.###.##')),
  'article of nine': col('referencia_articulo', form('### ### ###')),
  'handsets by name': col('phone_model', form('Galaxy S##', 'iPhone 1#', 'Pixel # Pro', 'Moto G## 5G')),
  'paper by weight': col('gsm', word('80', '90', '100', '120', '160', '250', '300 g/m²')),
  'when mails went out': col('email_sent_at', (random) => {
    const { year, mm, dd, hour, minute } = moment(random);
    return `${year}-${mm}-${dd} ${hour}:${minute}`;
  }),
  'what mails say': col('email_template', form('order_shipped_v#', 'cart-reminder.v#.#', 'newsletter@2024-w##')),
  'domains of mails': col(
    'email_domain',
    word('gmail.com', 'web.de', 'orange.fr', 'ziggo.nl', 'libero.it', 'outlook.com'),
  ),
  'pictures of goods': col('image', form('shoe_#####@2x.png', 'kleid-####@3x.webp', 'teaser_##.final.v#.jpg')),
  'notes of pickers': col(
    'picker_note',
    said(
      0.5,
      ['box % damaged', 'short by ##, see %', 'repacked to %'],
      ['ok', 'shelf ##-## empty', 'count ### pcs'],
      ean,
    ),
  ),
  'orders as json': col('order_json', (random, row) =>
    JSON.stringify({ order: 70_012_000 + row, items: [{ gtin: ean(random), qty: random.between(1, 9) }] }),
  ),
};
