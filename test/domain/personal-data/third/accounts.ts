import { ccc, down, drawn, eleven, modulo97, ninetySeven, withLuhn } from '../second/check.ts';
import { byFour, either, grouped, type Made } from '../second/dirt.ts';
import { nameOf } from '../second/people.ts';
import type { Random } from '../tables/random.ts';
import { col, pad, real, said } from './made.ts';

/** Sixteen figures of Visa, Mastercard (both ranges) and Discover. */
const sixteen = (random: Random): string => {
  const head = random.pick(['4', '4', '4', String(random.between(51, 55)), String(random.between(2221, 2720)), '6011']);
  return withLuhn(head + random.digits(15 - head.length));
};

const amex = (random: Random): string => withLuhn(random.pick(['34', '37']) + random.digits(12));

const jcb = (random: Random): string => withLuhn(String(random.between(3528, 3589)) + random.digits(11));

const card = either(sixteen, sixteen, sixteen, amex, jcb);

const cardInFours = (random: Random): string => byFour(sixteen(random));

const iban = (country: string, bban: string): string => country + ninetySeven(bban + country) + bban;

const german = (random: Random): string =>
  iban('DE', random.pick(['10050000', '37040044', '50010517', '70150000', '12030000']) + random.digits(10));

const dutch = (random: Random): string => {
  const account = drawn(
    () => `0${random.digits(8)}`,
    (body) => eleven(body, down(10, 2)),
  );
  return iban('NL', random.pick(['INGB', 'RABO', 'ABNA', 'TRIO', 'BUNQ']) + account);
};

const belgian = (random: Random): string => {
  const body = random.whole(10);
  return iban('BE', body + pad(Number(body) % 97 || 97, 2));
};

const french = (random: Random): string => {
  const body = random.pick(['30004', '20041', '10278', '18206']) + random.digits(16);
  return iban('FR', body + pad(97 - modulo97(`${body}00`), 2));
};

const spanish = (random: Random): string =>
  iban('ES', ccc(random.pick(['2100', '0049', '0182']) + random.digits(4), random.digits(10)));

const british = (random: Random): string =>
  iban('GB', random.pick(['BARC', 'LOYD', 'MIDL', 'NWBK']) + random.digits(14));

const austrian = (random: Random): string => iban('AT', random.pick(['12000', '20111', '32000']) + random.digits(11));

const swiss = (random: Random): string => iban('CH', random.pick(['00762', '09000', '00700']) + random.digits(12));

const irish = (random: Random): string => iban('IE', random.pick(['AIBK', 'BOFI']) + random.digits(14));

const european = either(german, dutch, belgian, french, spanish, british, austrian, swiss, irish);

export const ACCOUNTS: Readonly<Record<string, Made>> = {
  'payment-card/kartennummer': col('kartennummer', cardInFours),
  'payment-card/pan': col('pan', card, 2000),
  'payment-card/numero-carte': col('numero_carte_bancaire', (random) => grouped(sixteen(random), [4, 4, 4, 4], '-')),
  'payment-card/creditcard-nl': col('creditcardnr', either(sixteen, cardInFours)),
  'payment-card/value': col('value', sixteen),
  'payment-card/field-3': col('field_3', cardInFours, 100),
  'payment-card/amex': col('ref', (random) => grouped(amex(random), [4, 6, 5], ' ')),
  'payment-card/call': col(
    'call_notes',
    said(
      0.45,
      [
        'caller read out card % , told him not to',
        'paid over phone with % exp 0#/2#',
        'card % declined twice, try again Monday',
      ],
      ['no answer, left voicemail', 'wants refund of ## EUR', 'order ####### arrived broken, replacement sent'],
      either(sixteen, cardInFours),
    ),
  ),
  'payment-card/payload': col('payload', (random) =>
    JSON.stringify({
      amount: real(random, 3, 400, 2),
      currency: 'EUR',
      source: { number: card(random, 0), cvc: '***' },
    }),
  ),

  'iban/iban': col('iban', european),
  'iban/kontoverbindung': col('kontoverbindung', (random) => byFour(german(random))),
  'iban/rekeningnummer': col('rekeningnummer', dutch, 2000),
  'iban/compte': col('compte_bancaire', (random) => byFour(french(random))),
  'iban/cuenta': col(
    'cuenta_de_abono',
    either(spanish, (random) => byFour(spanish(random))),
  ),
  'iban/col7': col('col7', european),
  'iban/id2': col('id2', (random) => byFour(belgian(random)), 100),
  'iban/code': col('code', (random) => dutch(random).toLowerCase()),
  'iban/zweck': col(
    'verwendungszweck',
    said(
      0.4,
      ['Erstattung an % vom 1#.0#.2024', 'SEPA RUECKLASTSCHRIFT % GEB. 3,00', 'Miete Whg. ## Konto %'],
      ['Rechnung 2024-####', 'Lastschrift Strom Kd.Nr. ########', 'Gehalt', 'Danke!'],
      german,
    ),
  ),
  'iban/xml': col(
    'raw',
    (random) =>
      `<CdtrAcct><Id><IBAN>${european(random, 0)}</IBAN></Id></CdtrAcct><Amt>${real(random, 5, 900, 2)}</Amt>`,
  ),
  'iban/json': col('betaalgegevens', (random) =>
    JSON.stringify({ tenaamstelling: nameOf(random), rekening: dutch(random) }),
  ),
};
