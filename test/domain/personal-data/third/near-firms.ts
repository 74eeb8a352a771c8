import { byEleven, down, drawn, eleven, elevenTen, figures, luhn, weighed, withLuhn } from '../second/check.ts';
import { grouped, type Made } from '../second/dirt.ts';
import type { Random } from '../tables/random.ts';
import { col, form, pad } from './made.ts';

/** Numbers of companies and what they pay taxes with, each with the check of its register. */
const siren = (random: Random): string => withLuhn(random.pick(['3', '4', '5', '8', '9']) + random.digits(7));

const siret = (random: Random): string => withLuhn(`${siren(random)}000${random.below(10)}`);

const partitaIva = (random: Random): string => withLuhn(`0${random.digits(6)}0${random.between(10, 99)}`);

const cif = (random: Random): string => {
  const letter = random.pick(['A', 'B', 'E', 'H', 'G', 'Q']);
  const body = `${random.pick(['28', '08', '46', '41'])}${random.digits(5)}`;
  const check = Number(luhn(body));
  return letter + body + (letter === 'G' || letter === 'Q' ? 'JABCDEFGHI'[check] : check);
};

const abn = (random: Random): string => {
  const body = random.whole(9);
  return `${11 + 88 - (weighed(body, [3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89)}${body}`;
};

const cnpj = (random: Random): string => {
  const body = `${random.digits(8)}0001`;
  const first = body + (eleven(body, [5, ...down(4, 2), ...down(9, 2)]) ?? '0');
  const all = first + (eleven(first, [...down(6, 2), ...down(9, 2)]) ?? '0');
  return `${grouped(all.slice(0, 8), [2, 3, 3], '.')}/${all.slice(8, 12)}-${all.slice(12)}`;
};

const nip = (random: Random): string =>
  drawn(
    () => random.whole(9),
    (body) => byEleven(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]),
  );

const regon = (random: Random): string => {
  const body = random.digits(8);
  return body + String((weighed(body, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10);
};

const norwegian = (random: Random): string =>
  drawn(
    () => random.pick(['8', '9']) + random.digits(7),
    (body) => eleven(body, [3, 2, 7, 6, 5, 4, 3, 2]),
  );

const danish = (random: Random): string =>
  drawn(
    () => random.whole(7),
    (body) => eleven(body, [2, 7, 6, 5, 4, 3, 2]),
  );

const finnish = (random: Random): string => {
  const number = drawn(
    () => random.pick(['0', '1', '2', '3']) + random.digits(6),
    (body) => eleven(body, [7, 9, 10, 5, 8, 4, 2]),
  );
  return `${number.slice(0, 7)}-${number.slice(7)}`;
};

const swedish = (random: Random): string =>
  grouped(withLuhn(`${random.pick(['556', '559', '769'])}${random.between(2, 9)}${random.digits(5)}`), [6, 4], '-');

const swiss = (random: Random): string => {
  const number = drawn(
    () => `1${random.digits(7)}`,
    (body) => eleven(body, [5, 4, 3, 2, 7, 6, 5, 4]),
  );
  return `CHE-${grouped(number, [3, 3, 3], '.')}`;
};

const belgian = (random: Random): string => {
  const body = `0${random.between(4, 8)}${random.digits(6)}`;
  return grouped(body + pad(97 - (Number(body) % 97), 2), [4, 3, 3], '.');
};

/** Of legal persons, which begin with 8; the last figure counts minus one, as in the numbers of citizens. */
const rsin = (random: Random): string =>
  drawn(
    () => `8${random.digits(7)}`,
    (body) => byEleven(body, down(9, 2)),
  );

const nipc = (random: Random): string => {
  const body = `5${random.digits(7)}`;
  return body + (eleven(body, down(9, 2)) ?? '0');
};

const british = (random: Random): string => {
  const body = random.whole(7);
  return `GB ${grouped(body + pad(97 - (weighed(body, down(8, 2)) % 97), 2), [3, 4, 2], ' ')}`;
};

const chinese = (random: Random): string => {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const body = `91${random.pick(['110105', '310115', '440300'])}${random.of(signs, 9)}`;
  const sum = [...body].reduce((total, sign, at) => total + signs.indexOf(sign) * (weights[at] ?? 0), 0);
  return body + signs[(31 - (sum % 31)) % 31];
};

const korean = (random: Random): string => {
  const body = `${random.between(101, 699)}8${random.between(1, 8)}${random.digits(4)}`;
  const carried = Math.floor(((figures(body)[8] ?? 0) * 5) / 10);
  const sum = weighed(body, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + carried;
  return grouped(body + String((10 - (sum % 10)) % 10), [3, 2, 5], '-');
};

const frenchVat = (random: Random): string => {
  const number = siren(random);
  return `FR${pad((12 + 3 * (Number(number) % 97)) % 97, 2)}${number}`;
};

const germanVat = (random: Random): string => {
  const body = random.whole(8);
  return `DE${body}${elevenTen(body)}`;
};

const employer = form('12-#######', '36-#######', '94-#######', '84-#######');

export const FIRMS: Readonly<Record<string, Made>> = {
  'siren of firms': col('siren', (random) => grouped(siren(random), [3, 3, 3], ' ')),
  'siret of firms': col('SIRET', siret, 2000),
  'siret without a name': col('ref', (random) => grouped(siret(random), [3, 3, 3, 5], ' ')),
  'partita iva': col('partita_iva', partitaIva),
  'cif of firms': col('cif_empresa', cif),
  'abn of firms': col('abn', (random) => grouped(abn(random), [2, 3, 3, 3], ' ')),
  'cnpj of firms': col('cnpj', cnpj),
  'cnpj without a name': col('value', cnpj, 100),
  'nip of firms': col('nip_firmy', (random) => grouped(nip(random), [3, 3, 2, 2], '-')),
  'regon of firms': col('regon', regon),
  'norwegian firms': col('organisasjonsnummer', (random) => grouped(norwegian(random), [3, 3, 3], ' ')),
  'danish firms': col('cvr_nr', danish),
  'finnish firms': col('y_tunnus', finnish),
  'swedish firms': col('organisationsnummer', swedish),
  'swiss firms': col('UID', swiss),
  'belgian firms': col('ondernemingsnummer', belgian),
  'dutch firms by rsin': col('rsin', rsin),
  'dutch firms by kvk': col('kvk_nummer', (random) => random.pick(['1', '2', '3', '5', '6', '7']) + random.digits(7)),
  'dutch firms by vat': col('btw_nummer', (random) => `NL${rsin(random)}B0${random.between(1, 3)}`),
  'portuguese firms': col('nipc_empresa', nipc),
  'british firms by vat': col('vat_reg_no', british),
  'chinese firms': col('统一社会信用代码', chinese),
  'korean firms': col('사업자등록번호', korean),
  'french firms by vat': col('tva_intracommunautaire', frenchVat),
  'german firms by vat': col('ust_idnr', germanVat),
  'american employers': col('employer_ein', employer),
};
