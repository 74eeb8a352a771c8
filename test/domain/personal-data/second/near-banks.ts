import { type Random, two } from '../tables/random.ts';
import { ccc, down, drawn, eleven, figures, luhn, modulo97, ninetySeven, weighed, withLuhn } from './check.ts';
import { byFour, grouped, type Made } from './dirt.ts';

/**
 * What banks hold and what is not one of the kinds: ISIN by ISO 6166, LEI by ISO 17442, BIC by ISO 9362, CUSIP and
 * SEDOL as python-stdnum has them, creditors' references by ISO 11649, creditors' ids by EPC262-08.
 */

const isin = (random: Random): string => {
  const body = `${random.pick(['DE', 'US', 'FR', 'NL', 'LU', 'IE'])}${random.of('0123456789ABCDEFGH', 4)}${random.digits(5)}`;
  const spelled = [...body].map((sign) => Number.parseInt(sign, 36)).join('');
  return body + luhn(spelled);
};

const cusip = (random: Random): string => {
  const body = `${random.digits(6)}${random.of('0123456789ABC', 2)}`;
  const sum = [...body].reduce((total, sign, at) => {
    const value = Number.parseInt(sign, 36) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};

const sedol = (random: Random): string => {
  const body = `${random.pick(['0', '2', 'B', 'BD'])}${random.digits(6)}`.slice(0, 6);
  const sum = [...body].reduce(
    (total, sign, at) => total + Number.parseInt(sign, 36) * ([1, 3, 1, 7, 3, 9][at] ?? 0),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
};

const lei = (random: Random): string => {
  const body = `${random.pick(['5299', '5493', '9695', '7245'])}00${random.of('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 12)}`;
  return body + ninetySeven(body);
};

const bic = (random: Random): string =>
  `${random.letters(4)}${random.pick(['DE', 'NL', 'FR', 'ES', 'GB'])}${random.of('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 2)}${random.chance(0.5) ? 'XXX' : ''}`;

const creditorReference = (random: Random): string => {
  const body = random.digits(random.between(8, 18));
  return `RF${ninetySeven(`${body}RF`)}${body}`;
};

const creditorId = (random: Random): string => {
  const [country, length] = random.pick([
    ['DE', 11],
    ['NL', 12],
    ['AT', 11],
    ['FR', 6],
  ] as const);
  const body = random.digits(length);
  return `${country}${ninetySeven(`${body}${country}`)}ZZZ${body}`;
};

const routing = (random: Random): string => {
  const body = `${two(random.between(1, 32))}${random.digits(6)}`;
  return body + String((10 - (weighed(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
};

/** The account of before IBAN: weights nine to one. */
const oldDutch = (random: Random): string =>
  drawn(
    () => random.whole(8),
    (body) => eleven(body, down(9, 2)),
  );

const SWISS = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
const swissReference = (random: Random): string => {
  const body = `${random.whole(6)}${random.digits(20)}`;
  const carry = figures(body).reduce((carried, figure) => SWISS[(carried + figure) % 10] ?? 0, 0);
  return body + String((10 - carry) % 10);
};

const belgianNotice = (random: Random): string => {
  const body = random.whole(10);
  return body + two(modulo97(body) || 97);
};

/** The first figure is the check, from the right with weights of 2 4 8 5 10 9 7 3 6 1. */
const dutchNotice = (random: Random): string => {
  const body = random.whole(15);
  const sum = figures(body)
    .reverse()
    .reduce((total, figure, at) => total + figure * ([2, 4, 8, 5, 10, 9, 7, 3, 6, 1][at % 10] ?? 0), 0);
  const left = 11 - (sum % 11);
  return String(left < 10 ? left : 11 - left) + body;
};

const spanishAccount = (random: Random): string =>
  ccc(`${random.pick(['2100', '0049', '0182'])}${random.digits(4)}`, random.digits(10));

const clabe = (random: Random): string => {
  const body = `${random.pick(['002', '012', '014', '072'])}${random.digits(14)}`;
  const sum = figures(body).reduce((total, figure, at) => total + ((figure * ([3, 7, 1][at % 3] ?? 0)) % 10), 0);
  return body + String((10 - (sum % 10)) % 10);
};

export const BANKS: Readonly<Record<string, Made>> = {
  isin: { header: 'ISIN', draw: isin },
  cusip: { header: 'cusip', draw: cusip },
  sedol: { header: 'security', draw: sedol },
  lei: { header: 'LEI', draw: lei },
  bic: { header: 'BIC', draw: bic },
  'creditor-references': {
    header: 'Referenz',
    draw: (random) => (random.chance(0.5) ? byFour(creditorReference(random)) : creditorReference(random)),
  },
  'creditor-ids': { header: 'Gläubiger-ID', draw: creditorId },
  'routing-numbers': { header: 'aba', draw: routing },
  'routing-behind-code': { header: 'code', draw: routing },
  'sort-code-and-account': {
    header: 'uk_account',
    draw: (random) => `${grouped(random.digits(6), [2, 2, 2], '-')} ${random.digits(8)}`,
  },
  bankleitzahlen: {
    header: 'BLZ',
    rows: 60,
    draw: (random) => `${random.pick(['370', '500', '100', '701', '430'])} ${random.digits(3)} ${random.digits(2)}`,
  },
  'accounts-of-ten': { header: 'Konto', draw: (random) => random.digits(10) },
  'accounts-old-dutch': {
    header: 'rekeningnummer_oud',
    draw: (random) => (random.chance(0.6) ? grouped(oldDutch(random), [2, 2, 2, 3], '.') : oldDutch(random)),
  },
  'accounts-australian': {
    header: 'bsb_account',
    draw: (random) => `${random.pick(['062', '033', '083'])}-${random.digits(3)} ${random.whole(9)}`,
  },
  'accounts-spanish': {
    header: 'CCC',
    draw: (random) =>
      random.chance(0.5) ? spanishAccount(random) : grouped(spanishAccount(random), [4, 4, 2, 10], ' '),
  },
  clabe: { header: 'clabe', draw: clabe },
  'notices-belgian': {
    header: 'mededeling',
    draw: (random) => `+++${grouped(belgianNotice(random), [3, 4, 5], '/')}+++`,
  },
  'notices-belgian-bare': { header: 'structured_ref', draw: belgianNotice },
  'notices-dutch': { header: 'betalingskenmerk', draw: dutchNotice },
  'notices-swiss': {
    header: 'QR-Referenz',
    draw: (random) => grouped(swissReference(random), [2, 5, 5, 5, 5, 5], ' '),
  },
  'notices-norwegian': { header: 'kid', draw: (random) => withLuhn(random.whole(random.between(8, 14))) },
  'acquirer-references': { header: 'arn', draw: (random) => withLuhn(`7${random.digits(21)}`) },
  'issuer-ranges': {
    header: 'card_bin',
    draw: (random) => `${random.pick(['4', '51', '55', '37'])}${random.digits(6)}`.slice(0, 6),
  },
  'authorisations-of-twelve': {
    header: 'rrn',
    draw: (random) => `${random.between(3, 5)}${String(random.between(1, 365)).padStart(3, '0')}${random.digits(8)}`,
  },
  'rates-of-exchange': { header: 'kurs', draw: (random) => `${random.between(0, 2)}.${random.digits(4)}` },
  'end-to-end': { header: 'EndToEndId', draw: (random) => `E2E-${random.hex(8).toUpperCase()}-${random.digits(6)}` },
};
