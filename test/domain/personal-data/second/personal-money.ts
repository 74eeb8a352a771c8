import { type Random, two } from '../tables/random.ts';
import { ccc, drawn, eleven, luhn, ninetySeven } from './check.ts';
import { byFour, grouped, type Made, told } from './dirt.ts';

/**
 * Accounts and cards. The structures of IBANs are those of the SWIFT IBAN registry (release 101, as in python-stdnum's
 * iban.dat); the issuers' ranges of cards are those that Wikipedia lists under "Payment card number".
 */

const BBANS: Readonly<Record<string, (random: Random) => string>> = {
  DE: (random) => `${random.pick(['37040044', '50010517', '10050000', '70150000', '43060967'])}${random.digits(10)}`,
  NL: (random) => `${random.pick(['INGB', 'ABNA', 'RABO', 'TRIO', 'SNSB'])}0${random.digits(9)}`,
  FR: (random) =>
    `${random.pick(['20041', '30002', '30004', '10278'])}${random.digits(5)}${random.digits(11)}${random.digits(2)}`,
  BE: (random) => {
    const body = random.whole(10);
    return body + two(Number(body) % 97 || 97);
  },
  ES: (random) => ccc(`${random.pick(['2100', '0049', '0182', '2038'])}${random.digits(4)}`, random.digits(10)),
  IT: (random) =>
    `${random.letters(1)}${random.pick(['05428', '03069', '02008'])}${random.digits(5)}${random.digits(12)}`,
  AT: (random) => `${random.pick(['12000', '20111', '32000'])}${random.digits(11)}`,
  CH: (random) => `0${random.digits(4)}${random.digits(12)}`,
  GB: (random) => `${random.pick(['BARC', 'NWBK', 'HBUK', 'LOYD'])}${random.digits(14)}`,
  PL: (random) => random.digits(24),
  PT: (random) => random.digits(21),
  FI: (random) => random.digits(14),
  NO: (random) =>
    drawn(
      () => random.whole(10),
      (body) => eleven(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]),
    ),
  SE: (random) => random.digits(20),
  DK: (random) => random.digits(14),
};

function ibanOf(random: Random, country: string): string {
  const bban = BBANS[country]?.(random) ?? '';
  return `${country}${ninetySeven(`${bban}${country}`)}${bban}`;
}

const anyIban = (random: Random): string => ibanOf(random, random.pick(Object.keys(BBANS)));

const filled = (random: Random, prefix: string, length: number): string => {
  const body = prefix + random.digits(length - 1 - prefix.length);
  return body + luhn(body);
};

const visa = (random: Random): string => filled(random, `4${random.whole(5)}`, 16);
const mastercard = (random: Random): string =>
  filled(random, random.chance(0.7) ? `5${random.between(1, 5)}` : String(random.between(2221, 2720)), 16);
const amex = (random: Random): string => filled(random, random.pick(['34', '37']), 15);
const others = (random: Random): string =>
  random.pick([
    filled(random, '6011', 16),
    filled(random, String(random.between(3528, 3589)), 16),
    filled(random, '36', 14),
    filled(random, '6759', 16),
    filled(random, `62${random.digits(4)}`, 16),
  ]);

const card = (random: Random): string => random.pick([visa, visa, mastercard, mastercard, amex, others])(random);
const common = (random: Random): string => random.pick([visa, mastercard])(random);

const plain: readonly Made['draw'][] = [
  (random) => `Rechnung ${random.whole(8)} vom ${random.between(1, 28)}.0${random.between(1, 9)}.2024`,
  (random) => `MIETE WHG ${random.between(1, 40)} MONAT ${random.between(1, 12)}`,
  (random) => `Contributie lidnr ${random.whole(6)}`,
  (random) => `SVWZ+Strom Abschlag, Kd-Nr ${random.whole(10)}`,
  (random) =>
    `Refund for order 4${random.digits(3)}-${random.digits(6)}, ${random.between(5, 300)}.${random.digits(2)} EUR`,
  () => 'Virement permanent loyer',
  (random) => `EREF+${random.letters(3)}${random.digits(12)}`,
];

export const MONEY: Readonly<Record<string, Made>> = {
  'iban-named': { header: 'IBAN', rows: 2000, draw: anyIban },
  'iban-german-in-groups': { header: 'Kontonummer', draw: (random) => byFour(ibanOf(random, 'DE')) },
  'iban-behind-code': {
    header: 'code',
    draw: (random) => (random.chance(0.5) ? anyIban(random) : byFour(anyIban(random))),
  },
  'iban-dutch-small': {
    header: 'rekening',
    draw: (random) => (random.chance(0.5) ? ibanOf(random, 'NL').toLowerCase() : ibanOf(random, 'NL')),
  },
  'iban-with-dashes': {
    header: 'compte_bénéficiaire',
    rows: 60,
    draw: (random) => byFour(ibanOf(random, random.pick(['FR', 'BE'])), '-'),
  },
  'iban-with-its-word': {
    header: 'extern',
    draw: (random) => `${random.pick(['IBAN ', 'IBAN: ', ''])}${byFour(anyIban(random))}`,
  },
  'iban-in-purposes': {
    header: 'Verwendungszweck',
    draw: told(
      0.4,
      ['Umbuchung auf % wie besprochen', 'IBAN+% BIC+', 'Rücklastschrift von %', 'Erstattung bitte an %.'],
      plain,
      (random) => (random.chance(0.5) ? anyIban(random) : byFour(anyIban(random))),
    ),
  },
  'iban-in-notes': {
    header: 'memo',
    draw: told(0.34, ['overmaken naar %', 'new account % as of May', 'changer RIB: %'], plain, anyIban),
  },

  'card-named': { header: 'card_number', draw: card },
  'card-in-groups': { header: 'numéro de carte', draw: (random) => byFour(common(random)) },
  'card-with-dashes': { header: 'ref', draw: (random) => byFour(common(random), '-') },
  'card-behind-order': { header: 'order_ref', rows: 2000, draw: common },
  'card-amex-in-groups': { header: 'col7', draw: (random) => grouped(amex(random), [4, 6, 5], ' ') },
  'card-in-any-way': {
    header: 'Kreditkarte',
    rows: 60,
    draw: (random) => random.pick([card(random), byFour(common(random)), byFour(common(random), '-')]),
  },
  'card-in-tickets': {
    header: 'ticket_text',
    draw: told(
      0.4,
      [
        'Customer gave card % over the phone',
        'charge % twice, please refund',
        'Karte % gesperrt',
        'betaald met %, bedrag klopt niet',
      ],
      plain,
      (random) => (random.chance(0.5) ? common(random) : byFour(common(random))),
    ),
  },
  'card-in-logs': {
    header: 'payload',
    draw: told(
      0.5,
      ['{"pan":"%","exp":"11/27"}', 'auth pan=% amount=1200', 'card %, approved'],
      [
        (random) => `{"status":"${random.pick(['ok', 'declined'])}","id":"${random.hex(24)}"}`,
        (random) => `auth retry ${random.between(1, 5)} after ${random.between(100, 900)} ms`,
        (random) => `settled batch ${random.whole(8)}`,
      ],
      card,
    ),
  },
};
