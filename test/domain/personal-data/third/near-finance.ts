import { luhn, ninetySeven, weighed } from '../second/check.ts';
import { grouped, type Made } from '../second/dirt.ts';
import type { Random } from '../tables/random.ts';
import { col, form, moment, pad, rising, said, word } from './made.ts';

const isin = (random: Random): string => {
  const body = `${random.pick(['DE', 'US', 'FR', 'NL', 'LU', 'IE'])}000${random.of('0123456789ABCDEFGH', 6)}`;
  return body + luhn([...body].map((sign) => String(Number.parseInt(sign, 36))).join(''));
};

const lei = (random: Random): string => {
  const body = `${random.pick(['529900', '724500', '969500'])}${random.of('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 12)}`;
  return body + ninetySeven(body);
};

const routing = (random: Random): string => {
  const body = `${random.pick(['02', '03', '11', '12', '26', '32'])}${random.digits(6)}`;
  return body + String((10 - (weighed(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10);
};

/** The identifier of a creditor: its business code is left out of the check. */
const creditor = (random: Random): string => {
  const own = `000${random.digits(8)}`;
  return `DE${ninetySeven(`${own}DE`)}ZZZ${own}`;
};

const reference = (random: Random): string => {
  const body = random.of('0123456789', random.between(9, 18));
  return `RF${ninetySeven(`${body}RF`)}${body}`;
};

const cusip = (random: Random): string => {
  const body = random.digits(3) + random.of('0123456789ABCDEFGH', 3) + random.digits(2);
  const sum = [...body].reduce((total, sign, at) => {
    const value = Number.parseInt(sign, 36) * (at % 2 === 1 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};

/** Belgian structured communication: ten figures and the rest by 97. */
const structured = (random: Random): string => {
  const body = random.digits(10);
  const all = body + pad(Number(body) % 97 || 97, 2);
  return `+++${grouped(all, [3, 4, 5], '/')}+++`;
};

/** Cards that schemes and acquirers have published for tests. */
const PUBLISHED = [
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '3530111333300000',
  '30569309025904',
];

export const FINANCE: Readonly<Record<string, Made>> = {
  'securities by isin': col('isin', isin, 2000),
  'securities by cusip': col('cusip', cusip),
  'parties by lei': col('lei', lei),
  'banks by routing number': col('aba_routing', routing),
  'creditors of sepa': col('glaeubiger_id', creditor),
  'references of creditors': col('payment_reference', reference),
  'references of belgium': col('gestructureerde_mededeling', structured),
  'cards for tests': col('test_pan', word(...PUBLISHED)),
  'kinds of card': col('card_type', word('VISA', 'MASTERCARD', 'AMEX', 'girocard', 'Maestro', 'V PAY')),
  'heads of cards': col('card_bin', (random) => `4${random.digits(random.pick([5, 7]))}`),
  'ends of cards': col('card_last4', (random) => random.digits(4)),
  'masked cards': col('card_masked', form('4#####******####', '5### ##** **** ####', '**** **** **** ####')),
  'end of cards in time': col('card_expiry', (random) => `${moment(random).mm}/${random.between(25, 31)}`),
  'retrieval references': col(
    'rrn',
    (random) => `${random.between(1, 9)}${pad(random.between(1, 365), 3)}${random.digits(8)}`,
  ),
  'merchants of fifteen': col('merchant_id', (random) => `4556${random.digits(11)}`),
  'transactions of sixteen': col('txn_id', rising(7_301_442_900_118_000, 9973), 2000),
  'transactions by chance': col('value', (random) => random.pick(['1', '7', '8', '9']) + random.digits(15)),
  'countries of ibans': col('iban_country', word('DE', 'NL', 'FR', 'BE', 'ES', 'AT', 'IT')),
  'whether an iban is right': col('iban_valid', word('true', 'false', 'unchecked')),
  'bookings as text': col(
    'booking_text',
    said(0.5, ['Invoice ref % paid', 'see % of 1#/0#'], ['Fee Q#', 'Interest #.## %', 'Transfer 20######'], reference),
  ),
  'whether an ssn was seen': col('ssn_checked', word('yes', 'no', 'pending', '2024-03-01')),
};
