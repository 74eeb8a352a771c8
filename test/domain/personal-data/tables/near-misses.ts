import { drawn, remainder, verhoeffDigit, weighted, withGs1, withLuhn } from './check-digits.ts';
import { leiOf } from './national.ts';
import { nameOf, noteWith } from './people.ts';
import type { Draw } from './personal.ts';
import { type Random, two } from './random.ts';

const serial = (r: Random, from: number, step = 1): string => String(from + step * r.below(4000));

const isbn10: Draw = (r) => {
  const head = `${r.pick(['0', '1', '3', '90'])}${r.digits(9)}`.slice(0, 9);
  const rest = (11 - (weighted(head, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return `${head}${rest === 10 ? 'X' : rest}`;
};

const isbn13: Draw = (r) => withGs1(`978${r.digits(9)}`);

const day = (r: Random) => `${r.between(2015, 2026)}-${two(r.between(1, 12))}-${two(r.between(1, 28))}`;
const clock = (r: Random) => `${two(r.below(24))}:${two(r.below(60))}:${two(r.below(60))}`;

const postal: Draw = (r) => {
  const head = r.digits(8);
  const rest = 11 - (weighted(head, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return `${r.pick(['RR', 'CP', 'LX'])}${head}${rest === 10 ? 0 : rest === 11 ? 5 : rest}NL`;
};

const orgNumber: Draw = (r) =>
  drawn(() => {
    const head = `${r.pick(['8', '9'])}${r.digits(7)}`;
    const rest = (11 - (weighted(head, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return rest === 10 ? undefined : `${head}${rest}`;
  });

const cnpj: Draw = (r) => {
  const check = (text: string, weights: readonly number[]) => {
    const rest = weighted(text, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const head = `${r.digits(8)}0001`;
  const first = `${head}${check(head, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])}`;
  return `${first}${check(first, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])}`;
};

const abn: Draw = (r) => {
  const head = r.digits(9);
  const lead = 99 - (weighted(`0${head}`, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19].slice(0, 10)) % 89);
  return `${lead}${head}`;
};

const isin: Draw = (r) => {
  const head = `${r.pick(['US', 'DE', 'NL', 'FR'])}${r.digits(9)}`;
  const spelled = [...head].map((each) => (/\d/.test(each) ? each : each.charCodeAt(0) - 55)).join('');
  return `${head}${withLuhn(spelled).at(-1)}`;
};

const version = (r: Random) => `${r.between(1, 12)}.${r.below(30)}.${r.below(20)}.${r.below(60)}`;

const cas: Draw = (r) => {
  const [long, short] = [r.whole(r.between(4, 6)), r.digits(2)];
  const sum = [...`${long}${short}`].reverse().reduce((total, each, at) => total + Number(each) * (at + 1), 0);
  return `${long}-${short}-${sum % 10}`;
};

/** Columns that look like personal data and are none. */
export const NEAR_MISSES: Readonly<Record<string, { readonly header: string; readonly draw: Draw }>> = {
  'order-numbers': { header: 'order_no', draw: (r) => serial(r, 4_500_012_000) },
  'order-numbers-of-eleven': { header: 'order', draw: (r) => serial(r, 90_010_112_000, 7) },
  'order-numbers-of-sixteen': { header: 'reference', draw: (r) => r.whole(16) },
  'order-numbers-by-four': { header: 'order_ref', draw: (r) => `4${r.digits(15)}` },
  'order-numbers-in-notes': { header: 'remark', draw: (r) => noteWith(r, `order 4${r.digits(15)} of ${day(r)}`) },
  'epoch-seconds': { header: 'created', draw: (r) => String(1_600_000_000 + r.below(150_000_000)) },
  'epoch-milliseconds': { header: 'ts', draw: (r) => String(1_600_000_000_000 + r.below(150_000_000_000)) },
  'epoch-microseconds': { header: 'event_time', draw: (r) => `${1_600_000_000 + r.below(150_000_000)}${r.digits(6)}` },
  'isbn-10': { header: 'book', draw: isbn10 },
  'isbn-13': { header: 'isbn', draw: isbn13 },
  'isbn-13-with-dashes': {
    header: 'title_no',
    draw: (r) => isbn13(r).replace(/^(...)(.)(....)(....)(.)$/, '$1-$2-$3-$4-$5'),
  },
  'ean-13': { header: 'article', draw: (r) => withGs1(`${r.pick(['400', '871', '541', '760'])}${r.digits(9)}`) },
  'ean-8': { header: 'gtin8', draw: (r) => withGs1(r.whole(7)) },
  'upc-12': { header: 'upc', draw: (r) => withGs1(`${r.pick(['0', '6', '7', '8'])}${r.digits(10)}`) },
  'gtin-14': { header: 'case_code', draw: (r) => withGs1(`${r.between(1, 8)}${r.digits(12)}`) },
  'sscc-18': { header: 'pallet', draw: (r) => withGs1(`3${r.digits(16)}`) },
  'tracking-ups': { header: 'tracking', draw: (r) => `1Z${r.of('0123456789ABCDEFGH', 6)}${r.digits(10)}` },
  'tracking-usps': { header: 'parcel', draw: (r) => withGs1(`9400${r.digits(17)}`) },
  'tracking-fedex': { header: 'shipment', draw: (r) => r.whole(12) },
  'tracking-dhl': { header: 'sendung', draw: (r) => r.whole(10) },
  'tracking-post': { header: 'item', draw: postal },
  'invoice-numbers': {
    header: 'invoice',
    draw: (r) => `INV-${r.between(2019, 2026)}-${String(r.below(90_000)).padStart(6, '0')}`,
  },
  'md5-hashes': { header: 'checksum', draw: (r) => r.hex(32) },
  'hash-prefixes': { header: 'commit', draw: (r) => r.hex(12) },
  'sha1-with-colons': { header: 'fingerprint', draw: (r) => Array.from({ length: 20 }, () => r.hex(2)).join(':') },
  uuids: { header: 'uuid', draw: (r) => `${r.hex(8)}-${r.hex(4)}-4${r.hex(3)}-a${r.hex(3)}-${r.hex(12)}` },
  'versions-of-four': { header: 'version', draw: version },
  'versions-of-windows': { header: 'build', draw: (r) => `10.0.${r.between(10_000, 22_631)}.${r.below(4000)}` },
  'object-identifiers': { header: 'oid', draw: (r) => `1.3.6.${r.between(1, 4)}.${r.between(1, 90)}.${r.below(40)}` },
  'sections-of-four': {
    header: 'clause',
    draw: (r) => `${r.between(1, 19)}.${r.between(1, 19)}.${r.between(1, 19)}.${r.between(1, 19)}`,
  },
  'decimal-measures': { header: 'volume', draw: (r) => `${r.below(300)}.${r.digits(4)}` },
  coordinates: { header: 'lat', draw: (r) => `${r.between(47, 54)}.${r.digits(7)}` },
  'signed-numbers': { header: 'delta', draw: (r) => `${r.pick(['+', '+', '-'])}${r.whole(r.between(7, 12))}` },
  amounts: { header: 'amount', draw: (r) => `${r.whole(r.between(1, 4))}.${r.digits(2)}` },
  'part-numbers-3-2-4': { header: 'part', draw: (r) => `${r.digits(3)}-${r.digits(2)}-${r.digits(4)}` },
  'part-numbers-like-phones': { header: 'model', draw: (r) => `0${r.whole(2)}-${r.digits(3)} ${r.digits(4)}` },
  'random-of-nine': { header: 'nr', draw: (r) => r.whole(9) },
  'sequence-of-nine': { header: 'id', draw: (r) => serial(r, 100_200_000) },
  'random-of-ten-in-groups': { header: 'ref', draw: (r) => `${r.whole(3)} ${r.digits(3)} ${r.digits(4)}` },
  'random-of-eleven': { header: 'key', draw: (r) => r.whole(11) },
  'random-of-thirteen': { header: 'row_key', draw: (r) => r.whole(13) },
  'random-of-fifteen': { header: 'trace', draw: (r) => `${r.pick(['1', '2'])}${r.digits(14)}` },
  'random-of-eighteen': { header: 'snowflake', draw: (r) => r.whole(18) },
  'loyalty-cards': { header: 'loyalty', draw: (r) => withLuhn(`9826${r.digits(11)}`) },
  'dates-as-numbers': { header: 'day', draw: (r) => day(r).replaceAll('-', '') },
  'moments-as-numbers': { header: 'stamp', draw: (r) => `${day(r)}${clock(r)}`.replaceAll(/[-:]/g, '') },
  'moments-with-zones': { header: 'at', draw: (r) => `${day(r)}T${clock(r)}Z` },
  'batches-by-day': {
    header: 'batch',
    draw: (r) => `${two(r.between(1, 28))}${two(r.between(1, 12))}2${r.below(7)}-${r.digits(4)}`,
  },
  'runs-by-day': {
    header: 'run',
    draw: (r) => `${r.between(15, 26)}${two(r.between(1, 12))}${two(r.between(1, 28))}${r.digits(5)}`,
  },
  lei: { header: 'entity', draw: leiOf },
  isin: { header: 'security', draw: isin },
  bic: {
    header: 'bic',
    draw: (r) => `${r.letters(4)}${r.pick(['NL', 'DE', 'FR'])}${r.pick(['2A', '33', 'PP'])}${r.pick(['', 'XXX'])}`,
  },
  'vat-numbers': { header: 'vat', draw: (r) => `NL${r.digits(9)}B0${r.between(1, 3)}` },
  siren: { header: 'entreprise', draw: (r) => withLuhn(`${r.pick(['3', '4', '5', '7', '8', '8'])}${r.digits(7)}`) },
  siret: {
    header: 'etablissement',
    draw: (r) => withLuhn(`${r.pick(['3', '4', '5', '7', '8'])}${r.digits(8)}${r.digits(4)}`),
  },
  'organisations-se': {
    header: 'orgnr',
    draw: (r) => withLuhn(`55${r.between(6, 9)}${r.digits(6)}`).replace(/(.{6})/, '$1-'),
  },
  'organisations-no': { header: 'enhet', draw: orgNumber },
  'organisations-br': { header: 'empresa', draw: cnpj },
  'organisations-au': { header: 'supplier', draw: abn },
  imei: { header: 'handset', draw: (r) => withLuhn(`${r.pick(['35', '35', '86', '01'])}${r.digits(12)}`) },
  iccid: { header: 'sim', draw: (r) => withLuhn(`8931${r.digits(14)}`) },
  vin: { header: 'chassis', draw: (r) => `WVW${r.of('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 8)}${r.digits(6)}` },
  'zip-plus-four': { header: 'zip', draw: (r) => `${r.digits(5)}-${r.digits(4)}` },
  'employer-numbers': { header: 'ein', draw: (r) => `${r.between(10, 95)}-${r.digits(7)}` },
  'diagnosis-codes': { header: 'icd', draw: (r) => `${r.letters(1)}${r.digits(2)}.${r.digits(r.between(1, 2))}` },
  'snomed-concepts': { header: 'concept', draw: (r) => snomed(r) },
  'licences-of-sixteen': {
    header: 'licence',
    draw: (r) =>
      `${r.letters(6)}${r.digits(2)}${r.letters(1)}${r.digits(2)}${r.letters(1)}${r.digits(3)}${r.letters(1)}`,
  },
  'tickets-with-letters': { header: 'ticket', draw: (r) => `${r.digits(8)}${r.letters(1)}` },
  'cas-numbers': { header: 'substance', draw: cas },
  handles: { header: 'handle', draw: (r) => `@${nameOf(r).replace(' ', '_')}${r.below(900)}` },
  'package-versions': {
    header: 'package',
    draw: (r) => `${r.pick(['lodash', 'jest', 'yaml'])}@${r.below(20)}.${r.below(40)}.${r.below(90)}`,
  },
  'image-files': { header: 'asset', draw: (r) => `icon-${r.below(4000)}@2x.png` },
  'git-addresses': { header: 'remote', draw: (r) => `git@host.example.com:team/repo-${r.below(4000)}.git` },
  'host-names': { header: 'node', draw: (r) => `node-${r.below(4000)}.${r.pick(['rack1', 'rack2'])}.example.org` },
  'notes-with-one-address': { header: 'footer', draw: (r) => noteWith(r, 'questions to info@example.org') },
  'notes-with-versions': { header: 'changelog', draw: (r) => noteWith(r, `upgraded to ${version(r)} on ${day(r)}`) },
  'check-failing-accounts': { header: 'token', draw: (r) => `DE${two(r.between(2, 98))}${r.digits(18)}` },
  mod97: { header: 'payment_reference', draw: structured },
};

/** The Belgian structured reference of a payment: ten digits and their remainder by 97. */
function structured(r: Random): string {
  const head = r.digits(10);
  const all = `${head}${two(remainder(head, 97) || 97)}`;
  return `+++${all.slice(0, 3)}/${all.slice(3, 7)}/${all.slice(7)}+++`;
}

function snomed(r: Random): string {
  const head = `${r.whole(r.pick([6, 7, 9, 9]))}00`;
  return `${head}${verhoeffDigit(head)}`;
}
