import { type Random, two } from '../tables/random.ts';
import { byEleven, drawn, elevenTwo, figures, luhn, verhoeff, withGs1 } from './check.ts';
import { byFour, grouped, type Made } from './dirt.ts';
import { dayOf } from './people.ts';

/**
 * What hospitals and laboratories hold and what names no patient by one of the kinds: ICD-10-GM and OPS of BfArM, ATC
 * of the WHO, LOINC, SNOMED CT (its ids by SNOMED's technical guide: Verhoeff), NDC of the FDA, PZN of IFA, CAS numbers.
 */

const concept = (random: Random): string => {
  const body = random.chance(0.6)
    ? `${random.whole(random.between(4, 7))}00`
    : `${random.whole(random.between(1, 4))}${random.pick(['1000119', '1000087', '1000132'])}10`;
  return body + verhoeff(body);
};

const loinc = (random: Random): string => {
  const body = random.whole(random.between(4, 5));
  return `${body}-${luhn(body)}`;
};

const pzn = (random: Random): string =>
  drawn(
    () => random.digits(7),
    (body) => byEleven(body, [1, 2, 3, 4, 5, 6, 7]),
  );

const cas = (random: Random): string => {
  const body = random.whole(random.between(5, 8));
  const sum = figures(body)
    .reverse()
    .reduce((total, figure, at) => total + figure * (at + 1), 0);
  return `${body.slice(0, -2)}-${body.slice(-2)}-${sum % 10}`;
};

const npi = (random: Random): string => {
  const body = `${random.pick(['1', '2'])}${random.digits(8)}`;
  return body + luhn(`80840${body}`);
};

const orcid = (random: Random): string => {
  const body = `000${random.pick(['0000', '0001', '0002', '0003'])}${random.digits(8)}`;
  return byFour(body + elevenTwo(body), '-');
};

const BASES = 'ACGT';
const sample = (random: Random): ReturnType<typeof dayOf> => dayOf(random, 2019, 2025);

export const CLINICS: Readonly<Record<string, Made>> = {
  'diagnoses-icd': {
    header: 'Diagnose',
    draw: (random) =>
      `${random.of('ACEFGIJKMNRSTZ', 1)}${random.digits(2)}.${random.digits(1)}${random.pick(['', '', 'G', 'V', '0'])}`,
  },
  'drugs-atc': {
    header: 'atc',
    draw: (random) =>
      `${random.of('ABCDGHJLMNPRSV', 1)}${two(random.between(1, 16))}${random.letters(2)}${two(random.between(1, 60))}`,
  },
  'tests-loinc': { header: 'loinc', draw: loinc },
  'concepts-snomed': { header: 'snomed_code', draw: concept },
  'concepts-behind-code': { header: 'code', draw: concept },
  'drugs-ndc': {
    header: 'ndc',
    draw: (random) =>
      random.pick([
        `${random.digits(5)}-${random.digits(4)}-${random.digits(2)}`,
        `${random.digits(5)}-${random.digits(3)}-${random.digits(2)}`,
        `${random.digits(4)}-${random.digits(4)}-${random.digits(2)}`,
      ]),
  },
  'drugs-ndc-bare': { header: 'product_ndc11', draw: (random) => `0${random.digits(10)}` },
  'drugs-pzn': { header: 'PZN', draw: (random) => (random.chance(0.3) ? `PZN-${pzn(random)}` : pzn(random)) },
  'variants-hgvs': {
    header: 'variante',
    draw: (random) =>
      random.pick([
        `NM_${random.digits(6)}.${random.between(1, 9)}:c.${random.between(20, 4000)}${random.of(BASES, 1)}>${random.of(BASES, 1)}`,
        `NP_${random.digits(6)}.2:p.Val${random.between(10, 900)}Glu`,
        `chr${random.between(1, 22)}:g.${random.whole(8)}del`,
      ]),
  },
  'procedures-ops': {
    header: 'OPS',
    draw: (random) => `${random.pick(['1', '3', '5', '8', '9'])}-${random.digits(3)}.${random.of('0123456789abc', 2)}`,
  },
  'places-in-genomes': {
    header: 'locus',
    draw: (random) => {
      const from = random.between(1_000_000, 150_000_000);
      return `chr${random.between(1, 22)}:${from}-${from + random.between(1, 900)}`;
    },
  },
  'reads-of-dna': { header: 'sequence', draw: (random) => random.of(BASES, random.between(18, 60)) },
  substances: { header: 'CAS', draw: cas },
  'providers-npi': { header: 'npi', draw: npi },
  'providers-dutch': {
    header: 'AGB-code',
    rows: 60,
    draw: (random) => `${random.pick(['01', '03', '06'])}${random.digits(6)}`,
  },
  'researchers-orcid': { header: 'orcid', draw: orcid },
  'samples-by-day': {
    header: 'Probennummer',
    rows: 2000,
    draw: (random) => {
      const day = sample(random);
      return `${day.yy}${day.mm}${day.dd}${random.digits(4)}`;
    },
  },
  'samples-by-day-of-eleven': {
    header: 'monsternummer',
    draw: (random) => {
      const day = sample(random);
      return `${day.dd}${day.mm}${day.yy}${random.digits(5)}`;
    },
  },
  'samples-by-day-with-dash': {
    header: 'n° échantillon',
    draw: (random) => {
      const day = sample(random);
      return `${day.dd}${day.mm}${day.yy}-${random.digits(3)}${random.of('ABCDEFHJKLMN', 1)}`;
    },
  },
  'cases-of-ten': { header: 'Fallnummer', draw: (random) => `0${random.whole(9)}` },
  'images-by-uid': {
    header: 'StudyInstanceUID',
    draw: (random) => {
      const day = sample(random);
      return `1.2.840.${random.whole(6)}.3.${random.between(1, 9)}.${day.year}${day.mm}${day.dd}.${random.whole(8)}`;
    },
  },
  'devices-udi': {
    header: 'udi',
    draw: (random) =>
      `(01)${withGs1(`0${random.digits(12)}`)}(17)${random.between(25, 30)}0${random.between(1, 9)}00(10)${random.letters(1)}${random.digits(5)}`,
  },
  'donations-isbt': {
    header: 'donation',
    draw: (random) => `${random.letters(1)}${random.digits(4)} ${random.between(18, 25)} ${random.digits(6)}`,
  },
  'trials-registered': {
    header: 'trial',
    draw: (random) =>
      random.pick([`NCT0${random.digits(7)}`, `20${random.between(10, 23)}-00${random.digits(4)}-${random.digits(2)}`]),
  },
  'articles-pubmed': { header: 'pmid', draw: (random) => random.whole(8) },
  pressures: { header: 'rr_mmhg', draw: (random) => `${random.between(95, 190)}/${random.between(50, 110)}` },
  'results-with-units': {
    header: 'result',
    draw: (random) =>
      `${random.pick(['<', '', '', '>'])}${random.between(0, 300)}.${random.digits(2)} ${random.pick(['mg/dL', 'mmol/L', 'U/L'])}`,
  },
  'card-of-vaccines': {
    header: 'ssn_checked',
    draw: (random) => {
      const day = sample(random);
      return random.pick([`ja ${day.dd}.${day.mm}.${day.year}`, `${day.dd}/${day.mm}/${day.yy}`, 'nein', 'pending']);
    },
  },
  'orders-in-groups-of-ten': { header: 'lab_order', draw: (random) => grouped(random.whole(10), [3, 3, 4], ' ') },
  'wards-by-phone': {
    header: 'durchwahl',
    draw: (random) =>
      random.pick([
        `-${random.whole(4)}`,
        random.whole(4),
        `intern ${random.whole(3)}`,
        `${random.whole(2)}-${random.whole(3)}`,
      ]),
  },
};
