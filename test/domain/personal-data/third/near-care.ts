import { elevenTwo, figures, luhn, verhoeff, weighed } from '../second/check.ts';
import { grouped, type Made } from '../second/dirt.ts';
import { dayOf } from '../second/people.ts';
import type { Random } from '../tables/random.ts';
import { col, form, moment, pad, real, rising, said } from './made.ts';

/** SNOMED CT: of the international release and of national extensions, all with a check by Verhoeff. */
const concept = (random: Random): string => {
  const body = random.chance(0.7)
    ? `${random.whole(random.between(5, 6))}00`
    : `${random.whole(random.between(4, 6))}1000${random.pick(['146', '167', '122'])}10`;
  return body + verhoeff(body);
};

const loinc = (random: Random): string => {
  const body = random.whole(random.between(4, 5));
  return `${body}-${luhn(body)}`;
};

const cas = (random: Random): string => {
  const body = random.whole(random.between(4, 7));
  const sum = figures(body)
    .reverse()
    .reduce((total, figure, at) => total + figure * (at + 1), 0);
  return `${body.slice(0, -2)}-${body.slice(-2)}-${sum % 10}`;
};

const npi = (random: Random): string => {
  const body = `1${random.digits(8)}`;
  return body + luhn(`80840${body}`);
};

const orcid = (random: Random): string => {
  const body = `0000000${random.pick(['1', '2', '3'])}${random.digits(7)}`;
  return grouped(body + elevenTwo(body), [4, 4, 4, 4], '-');
};

/** The letter counts as two figures; weights of one and two; cross sums. */
const insured = (random: Random): string => {
  const letter = random.letters(1);
  const body = random.digits(8);
  const sum = figures(pad(letter.charCodeAt(0) - 64, 2) + body)
    .map((figure, at) => figure * (1 + (at % 2)))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return `${letter}${body}${sum % 10}`;
};

const doctor = (random: Random): string => {
  const body = random.whole(6);
  const check = (10 - (weighed(body, [4, 9, 4, 9, 4, 9]) % 10)) % 10;
  return `${body}${check}${random.pick(['01', '03', '10', '34', '51'])}`;
};

const udi = (random: Random): string => {
  const { yy, mm, dd } = moment(random);
  return `(01)04${random.digits(12)}(17)${yy}${mm}${dd}(10)${random.letters(2)}${random.digits(4)}`;
};

const stamp = (random: Random): string => {
  const { year, mm, dd, hour, minute, second } = moment(random);
  return `${year}${mm}${dd}${hour}${minute}${second}`;
};

export const CARE: Readonly<Record<string, Made>> = {
  'lab tests of loinc': col('loinc', loinc),
  'concepts of snomed': col('sctid', concept, 2000),
  'concepts without a name': col('code', concept),
  'medicines of the fda': col('ndc', form('#####-###-##', '0####-####-##')),
  'cases of a hospital': col('fallnummer', rising(4_007_120_000, 11)),
  'tubes of a laboratory': col('tube_barcode', (random) => `${moment(random).yy}${random.digits(10)}`),
  'samples of a day': col('sample_id', (random) => {
    const { yy, mm, dd } = moment(random);
    return `${yy}${mm}${dd}-${random.digits(4)}`;
  }),
  'studies of dicom': col(
    'study_uid',
    (random) => `1.2.840.113619.2.${random.below(400)}.${random.whole(7)}.${random.whole(9)}`,
  ),
  'moments of hl7': col('obr_7', stamp),
  'days of birth in figures': col('dob', (random) => {
    const { year, mm, dd } = dayOf(random, 1932, 2022);
    return year + mm + dd;
  }),
  'training in resuscitation': col('cpr_training_date', (random) => {
    const { year, mm, dd } = moment(random);
    return `${dd}-${mm}-${year}`;
  }),
  'trusts of the nhs': col('nhs_trust_code', form('R^#', 'RJ#', 'RW^')),
  'payments of medicare': col('medicare_paid_amt', (random) => real(random, 0, 48_000, 2)),
  'doctors by npi': col('npi', npi),
  'doctors by lanr': col('LANR', doctor),
  'insured by kvnr': col('kvnr', insured),
  'researchers by orcid': col('orcid', orcid),
  'devices by udi': col('udi', udi),
  'chemicals by cas': col('cas_no', cas),
  'places in a genome': col('locus', (random) => {
    const start = random.between(10_000_000, 90_000_000);
    return `chr${random.between(1, 22)}:${start}-${start + random.between(50, 9000)}`;
  }),
  'papers by pubmed': col('pmid', (random) => random.whole(8)),
  'spectra near the red': col('nir', (random) => real(random, 780, 2500, 2)),
  'sines of angles': col('sin', (random) => real(random, -1, 1, 6)),
  'tin in alloys': col('tin', (random) => real(random, 0, 12, 3)),
  'angles of cameras': col('pan', (random) => real(random, -180, 180, 1)),
  'findings as text': col(
    'befund',
    said(
      0.5,
      ['Auftrag %, Hb 1#.# g/dl', 'Probe % hämolytisch', 'Vergleich mit % vom 1#.0#.24'],
      ['unauffällig', 'CRP ##.# mg/l', 'Größe ## x ## mm'],
      form('24-0#####', '40071#####'),
    ),
  ),
};
