import { figures, withGs1 } from '../second/check.ts';
import type { Made } from '../second/dirt.ts';
import type { Random } from '../tables/random.ts';
import { col, form, moment, rising, word } from './made.ts';

/** Where power is drawn: eleven figures, with weights of one and two. */
const marketLocation = (random: Random): string => {
  const body = random.whole(10);
  const sum = figures(body).reduce((total, figure, at) => total + figure * (1 + (at % 2)), 0);
  return body + String((10 - (sum % 10)) % 10);
};

/** The two letters behind a Spanish point of supply. */
const cups = (random: Random): string => {
  const body = `0021${random.digits(12)}`;
  const left = Number(BigInt(body) % 529n);
  const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
  return `ES${body}${letters[Math.floor(left / 23)]}${letters[left % 23]}`;
};

const dayBatch = (random: Random): string => {
  const { yy, mm, dd } = moment(random);
  return `${dd}${mm}${yy}-${random.digits(4)}`;
};

const lower =
  (length: number) =>
  (random: Random): string =>
    random.whole(length);

export const PLANTS: Readonly<Record<string, Made>> = {
  'places of the power market': col('malo_id', marketLocation),
  'meters of germany': col('melo_id', (random) => `DE000562${random.digits(5)}${random.digits(20)}`),
  'meters of the netherlands': col('ean_aansluiting', (random) => withGs1(`871687${random.digits(11)}`)),
  'meters of spain': col('cups', cups),
  'meters of france': col('pdl', form('##############')),
  'cars by vin': col(
    'vin',
    (random) => `WVWZZZ1K${random.of('0123456789ABCDEFGHJKLMNPRSTUVWXYZ', 3)}${random.digits(6)}`,
  ),
  'batches of a day': col('charge', dayBatch),
  'batches without a name': col('ref', (random) => {
    const { year, mm, dd } = moment(random);
    return `${year}${mm}${dd}-${random.digits(4)}`;
  }),
  'parts like 123-45-6789': col('part_no', form('8##-##-####', '9##-##-####', '4##-##-####')),
  'parts of bosch': col('teilenummer', form('0 2## ### ###', '0 4## ### ###', '1 987 4## ###')),
  'machines by serial of nine': col('serial_no', lower(9)),
  'proofs against water': col('ip_rating', word('IP54', 'IP65', 'IP67', 'IP20', 'IP69K')),

  'addresses of houses': col('adresseerbaar_object', (random) => `0${random.between(301, 999)}01${random.digits(10)}`),

  'random of 8': col('record_id', lower(8)),
  'random of 9': col('object_id', lower(9), 2000),
  'random of 9 without a name': col('id2', lower(9)),
  'random of 10': col('value', lower(10)),
  'random of 10 for visits': col('visit_id', lower(10), 2000),
  'random of 11': col('code', lower(11)),
  'random of 11 for jobs': col('job_id', lower(11), 2000),
  'random of 12': col('field_3', lower(12)),
  'random of 13': col('measurement_id', lower(13), 2000),
  'random of 14': col('col7', lower(14)),
  'random of 15': col('ref', lower(15)),
  'random of 16': col('trace_no', lower(16), 2000),
  'random of 17': col('hash_bucket', lower(17)),
  'random of 18': col('value', lower(18)),
  'rising of 8': col('lfd_nr', rising(20_240_001, 1)),
  'rising of 9': col('row_id', rising(204_118_000, 1), 2000),
  'rising of 9 without a name': col('code', rising(123_450_000, 3)),
  'rising of 10': col('fid', rising(2_101_850_000, 13)),
  'rising of 11': col('ticket_no', rising(12_018_500_000, 1), 2000),
  'rising of 12': col('id2', rising(340_118_250_000, 19)),
  'rising of 13': col('sequence', rising(8_501_015_000_000, 101)),
  'rising of 15': col('doc_id', rising(185_057_800_608_000, 1009)),
  'rising of 16': col('id', rising(4_511_000_000_000_000, 1), 2000),
  'rising of 18': col('lsn', rising(110_101_198_000_000_000, 4001)),
};
