import type { Random } from '../tables/random.ts';
import { byEleven, down, drawn, eleven, ninetySeven, withGs1, withLuhn } from './check.ts';
import { byFour, grouped, type Made } from './dirt.ts';
import { dayOf } from './people.ts';

/** What shops hold, none of it personal. ISBN by ISO 2108, ISSN by ISO 3297, the others of GS1. */

const isbn10 = (random: Random): string =>
  drawn(
    () => `${random.pick(['0', '1', '3', '90', '84'])}${random.digits(8)}`.slice(0, 9),
    (body) => {
      const left = body.split('').reduce((sum, figure, at) => sum + Number(figure) * (10 - at), 0) % 11;
      return left === 1 ? 'X' : String((11 - left) % 11);
    },
  );

const issn = (random: Random): string => {
  const whole = drawn(
    () => random.digits(7),
    (body) => eleven(body, down(8, 2)) ?? 'X',
  );
  return `${whole.slice(0, 4)}-${whole.slice(4)}`;
};

/** Published by the networks for tests: nobody's card. */
const TEST_CARDS = [
  '4242424242424242',
  '4111111111111111',
  '5555555555554444',
  '4000056655665556',
  '378282246310005',
  '6011111111111117',
  '5105105105105100',
  '4012888888881881',
  '3530111333300000',
  '371449635398431',
  '30569309025904',
  '5200828282828210',
];

const WARES = [
  'Ladekabel',
  'Schraube M4',
  'Koffie 500g',
  'Lampe',
  'Chaise pliante',
  'Tornillo',
  'USB hub',
  'Kabelbinder',
  'Tasse',
  'Fiets',
];

export const SHOPS: Readonly<Record<string, Made>> = {
  'orders-luhn-of-sixteen': {
    header: 'order_no',
    draw: (random) => withLuhn(`${random.pick(['10', '90', '91'])}${random.digits(13)}`),
  },
  'orders-luhn-of-nine': { header: 'Auftragsnummer', draw: (random) => withLuhn(random.whole(8)) },
  'invoices-by-97': {
    header: 'Rechnungsnummer',
    draw: (random) => {
      const body = random.whole(8);
      return body + ninetySeven(body);
    },
  },
  'orders-by-eleven': {
    header: 'bestelnummer',
    draw: (random) =>
      drawn(
        () => `4${random.digits(7)}`,
        (body) => eleven(body, down(9, 2)),
      ),
  },
  'invoices-by-eleven-of-ten': {
    header: 'n° facture',
    draw: (random) =>
      drawn(
        () => random.whole(9),
        (body) => byEleven(body, [7, 3, 1, 7, 3, 1, 7, 3, 1]),
      ),
  },
  'orders-that-rise': {
    header: 'orderId',
    rows: 2000,
    draw: (random, row) => String(284_113_020 + row * 37 + random.below(30)),
  },
  'orders-of-nine-with-dashes': {
    header: 'ordernr',
    draw: (random) => `${random.between(900, 999)}-00-${random.digits(4)}`,
  },
  'orders-like-a-market': {
    header: 'marketplace_order',
    draw: (random) => `${random.whole(3)}-${random.digits(7)}-${random.digits(7)}`,
  },
  'purchase-orders': { header: 'purchase_order', draw: (random) => `45${random.digits(8)}` },
  'materials-of-eighteen': { header: 'Matnr', draw: (random) => `000000000${random.whole(9)}` },
  'isbn-ten': { header: 'isbn', draw: isbn10 },
  'isbn-ten-with-dashes': { header: 'Buch', draw: (random) => grouped(isbn10(random), [1, 4, 4, 1], '-') },
  'isbn-thirteen': {
    header: 'ISBN-13',
    draw: (random) => grouped(withGs1(`978${random.pick(['0', '3', '1'])}${random.digits(8)}`), [3, 1, 4, 4, 1], '-'),
  },
  issn: { header: 'periodical', draw: issn },
  'barcodes-thirteen': {
    header: 'barcode',
    rows: 2000,
    draw: (random) => withGs1(`${random.pick(['400', '871', '327', '841', '501', '690'])}${random.digits(9)}`),
  },
  'upc-twelve': {
    header: 'upc',
    draw: (random) => withGs1(`${random.pick(['0', '6', '7', '8'])}${random.digits(10)}`),
  },
  'gtin-fourteen': {
    header: 'code',
    draw: (random) => withGs1(`1${random.pick(['400', '871', '327'])}${random.digits(9)}`),
  },
  'barcodes-eight': { header: 'EAN-8', rows: 60, draw: (random) => withGs1(random.whole(7)) },
  'gift-vouchers': { header: 'voucher', draw: (random) => byFour(withLuhn(`9${random.digits(14)}`)) },
  'loyalty-of-nineteen': { header: 'bonus_programme', draw: (random) => withLuhn(`7081${random.digits(14)}`) },
  'cards-for-tests': { header: 'test_pan', rows: 60, draw: (random) => random.pick(TEST_CARDS) },
  'kinds-of-card': {
    header: 'card_type',
    draw: (random) => random.pick(['Visa', 'Mastercard', 'AMEX', 'Visa Debit', 'Maestro', 'girocard', 'Carte Bleue']),
  },
  'ends-of-cards': { header: 'card_last4', draw: (random) => random.digits(4) },
  'wares-with-signs': {
    header: 'product',
    draw: (random) =>
      random.pick([
        `${random.pick(WARES)} #${random.between(1, 99)} @ ${random.between(1, 90)}.90`,
        `${random.pick(WARES)} 2@1`,
        `${random.pick(WARES)} (#${random.whole(4)})`,
        `5x ${random.pick(WARES)}@home`,
      ]),
  },
  'articles-with-plus': { header: 'Artikelnummer', draw: (random) => `+${random.whole(4)}-${random.digits(4)}` },
  'articles-in-groups': {
    header: 'art',
    draw: (random) => `${random.whole(3)}.${random.digits(3)}.${random.digits(2)}`,
  },
  'skus-of-ten': {
    header: 'sku',
    draw: (random) => `${random.between(200, 799)} ${random.digits(3)} ${random.digits(4)}`,
  },
  'amounts-german': {
    header: 'Betrag',
    draw: (random) =>
      `${random.chance(0.5) ? `${random.between(1, 99)}.` : ''}${random.whole(3)},${random.digits(2)}${random.chance(0.4) ? ' €' : ''}`,
  },
  'amounts-french': {
    header: 'montant_ttc',
    draw: (random) => `${random.between(1, 99)} ${random.digits(3)},${random.digits(2)} €`,
  },
  'amounts-in-cents': { header: 'email_discount_cents', draw: (random) => String(random.between(100, 9_999_999)) },
  'shares-of-price': { header: 'rabatt', draw: (random) => `${random.between(0, 60)},${random.digits(1)} %` },
  'mail-sent-at': {
    header: 'email_sent_at',
    draw: (random) => {
      const day = dayOf(random, 2022, 2025);
      return `${day.year}-${day.mm}-${day.dd} ${random.between(10, 23)}:${random.between(10, 59)}:${random.between(10, 59)}+02`;
    },
  },
  'phone-models': {
    header: 'phone_model',
    draw: (random) =>
      random.pick([
        `Galaxy S${random.between(8, 24)} SM-G${random.whole(3)}B`,
        `iPhone ${random.between(8, 16)}`,
        `Nokia ${random.whole(4)}`,
        `Pixel ${random.between(3, 9)}a`,
      ]),
  },
  'receipts-of-the-day': {
    header: 'bon',
    draw: (random) => {
      const day = dayOf(random, 2021, 2025);
      return `${day.dd}${day.mm}${day.yy}-${random.digits(4)}`;
    },
  },
};
