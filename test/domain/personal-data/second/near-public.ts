import { type Random, two } from '../tables/random.ts';
import { withLuhn } from './check.ts';
import { grouped, type Made } from './dirt.ts';
import { dayOf } from './people.ts';

/** What the public hand holds of things and places, and plain numbers of the lengths that numbers of people have. */

const tender = (random: Random): string =>
  `${random.between(2018, 2025)}/S ${String(random.between(1, 250)).padStart(3, '0')}-${random.whole(6)}`;

export const PUBLIC: Readonly<Record<string, Made>> = {
  'codes-of-the-post': {
    header: 'PLZ',
    draw: (random) =>
      random.pick([
        random.digits(5),
        `${random.whole(4)} ${random.letters(2)}`,
        `SW${random.between(1, 20)} ${random.between(1, 9)}${random.letters(2)}`,
        `${random.digits(5)}-${random.digits(4)}`,
        `D-${random.digits(5)}`,
      ]),
  },
  'codes-of-the-post-of-nine': { header: 'zip_plus4', draw: (random) => random.whole(9) },
  'municipalities-of-twelve': { header: 'ARS', draw: (random) => `${two(random.between(1, 16))}${random.digits(10)}` },
  'tracts-of-eleven': { header: 'geoid', draw: (random) => `${two(random.between(1, 56))}${random.digits(9)}` },
  'parcels-of-land': { header: 'apn', draw: (random) => `${random.digits(3)}-${random.digits(3)}-${random.digits(3)}` },
  'parcels-of-land-german': {
    header: 'Flurstück',
    draw: (random) =>
      `${random.digits(6)}-${random.digits(3)}-${String(random.between(1, 900)).padStart(5, '0')}/${random.digits(3)}`,
  },
  'buildings-of-sixteen': {
    header: 'bag_id',
    draw: (random) => `${random.pick(['0363', '0599', '0344', '0518'])}010000${random.digits(6)}`,
  },
  'properties-of-twelve': {
    header: 'uprn',
    draw: (random) => `${random.pick(['1000', '2000', '9005'])}${random.digits(8)}`,
  },
  'files-of-courts': {
    header: 'Aktenzeichen',
    draw: (random) =>
      `${random.between(1, 40)} ${random.pick(['C', 'O', 'F', 'Js'])} ${random.between(1, 9999)}/${random.between(10, 25)}`,
  },
  'files-by-day': {
    header: 'dossier',
    draw: (random) => {
      const day = dayOf(random, 1995, 2025);
      return `${day.yy}.${day.mm}.${day.dd}-${random.digits(3)}.${random.digits(2)}`;
    },
  },
  'days-as-numbers': {
    header: 'stichtag',
    rows: 2000,
    draw: (random) => {
      const day = dayOf(random, 1990, 2025);
      return `${day.year}${day.mm}${day.dd}`;
    },
  },
  'days-in-words': {
    header: 'datum',
    draw: (random) => {
      const day = dayOf(random, 1990, 2025);
      return random.pick([
        `${day.dd}-${day.mm}-${day.year}`,
        `${day.dd}.${day.mm}.${day.yy}`,
        `${Number(day.dd)}. Mai ${day.year}`,
        `${day.year}/${day.mm}/${day.dd}`,
      ]);
    },
  },
  'sections-of-four': {
    header: 'abschnitt',
    draw: (random) =>
      `${random.between(1, 12)}.${random.between(1, 20)}.${random.between(1, 15)}.${random.between(1, 9)}`,
  },
  'sections-of-a-law': {
    header: 'rechtsgrundlage',
    draw: (random) => `§ ${random.between(1, 300)} Abs. ${random.between(1, 9)} Nr. ${random.between(1, 12)}`,
  },
  tenders: { header: 'avis', draw: tender },
  'goods-of-cpv': { header: 'cpv', draw: (random) => `${random.whole(8)}-${random.digits(1)}` },
  'numbers-of-eight': { header: 'vorgang', draw: (random) => random.whole(8) },
  'numbers-of-nine': { header: 'Kundennr', rows: 2000, draw: (random) => random.whole(9) },
  'numbers-of-nine-behind-code': { header: 'code', draw: (random) => random.digits(9) },
  'numbers-of-ten': { header: 'lot', draw: (random) => random.whole(10) },
  'numbers-of-ten-behind-col7': { header: 'col7', draw: (random) => random.digits(10) },
  'numbers-of-eleven': { header: 'klant_ref', draw: (random) => random.whole(11) },
  'numbers-of-eleven-behind-ref': { header: 'ref', rows: 2000, draw: (random) => random.digits(11) },
  'numbers-of-twelve': { header: 'transactie', draw: (random) => random.whole(12) },
  'numbers-of-thirteen': { header: 'ref', draw: (random) => random.whole(13) },
  'numbers-of-fourteen': { header: 'jeton', draw: (random) => random.whole(14) },
  'numbers-of-fifteen': { header: 'extern', draw: (random) => random.whole(15) },
  'numbers-of-sixteen': { header: 'transaction', draw: (random) => random.whole(16) },
  'numbers-of-sixteen-that-begin-with-four': { header: 'batch_ref', draw: (random) => `4${random.digits(15)}` },
  'numbers-of-eighteen': { header: 'sequence', draw: (random) => random.whole(18) },
  'numbers-of-nine-by-luhn': { header: 'asset_tag', draw: (random) => withLuhn(random.whole(8)) },
  'numbers-that-rise-of-eleven': { header: 'lfd_nr', draw: (_random, row) => String(30_000_000_000 + row * 7) },
  'numbers-that-rise-of-ten': {
    header: 'ticket',
    draw: (random, row) => String(4_500_118_000 + row * 3 + random.below(3)),
  },
  'eight-and-a-letter': {
    header: 'exemplaire',
    draw: (random) => `${random.digits(8)}${random.of('ABCDEFGHJKLMNPQRSTVWXYZ', 1)}`,
  },
  'seals-of-sixteen-signs': {
    header: 'sigillo',
    draw: (random) =>
      `${random.letters(6)}${random.digits(2)}${random.letters(1)}${random.digits(2)}${random.letters(1)}${random.digits(3)}${random.letters(1)}`,
  },
  'account-like-text': {
    header: 'polis',
    draw: (random) =>
      `${random.pick(['NL', 'DE', 'BE'])}${random.digits(2)} ${random.letters(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(2)}`,
  },
  'answers-to-checks': { header: 'iban_valid', draw: (random) => random.pick(['true', 'false', 'J', 'N', '1', '0']) },
  'counts-per-thousand': { header: 'quote', draw: (random) => `${random.between(0, 999)}.${random.between(0, 99)} ‰` },
  'ids-of-grants': { header: 'verwendungszweck_code', draw: (random) => grouped(random.whole(11), [2, 3, 3, 3], ' ') },
  'pitches-of-markets': {
    header: 'emplacement',
    draw: (random) => `${random.pick(['A', 'B', 'C'])}@${random.between(1, 300)}`,
  },
};
