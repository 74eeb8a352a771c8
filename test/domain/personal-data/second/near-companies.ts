import { type Random, two } from '../tables/random.ts';
import { byEleven, down, drawn, eleven, elevenTen, figures, luhn, modulo97, weighed, withLuhn } from './check.ts';
import { grouped, type Made } from './dirt.ts';

/** Numbers of companies, by the rules that python-stdnum and the states' own pages give. All are labelled null. */

const siren = (random: Random): string => withLuhn(random.pick(['3', '4', '5', '8', '9']) + random.digits(7));
const siret = (random: Random): string => withLuhn(`${siren(random)}00${two(random.between(1, 60))}`);

const dutchCompany = (random: Random): string =>
  drawn(
    () => `8${random.digits(7)}`,
    (body) => byEleven(body, down(9, 2)),
  );

const nip = (random: Random): string =>
  drawn(
    () => random.whole(9),
    (body) => byEleven(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]),
  );
const regon = (random: Random): string => {
  const body = random.digits(8);
  return body + String((weighed(body, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10);
};

const cif = (random: Random): string => {
  const body = random.digits(7);
  return `${random.pick(['A', 'B'])}${body}${luhn(body)}`;
};

const nipc = (random: Random): string => {
  const body = `5${random.digits(7)}`;
  return body + (eleven(body, down(9, 2)) ?? '0');
};

const cvr = (random: Random): string =>
  drawn(
    () => random.whole(7),
    (body) => eleven(body, [2, 7, 6, 5, 4, 3, 2]),
  );
const finnish = (random: Random): string =>
  drawn(
    () => random.whole(7),
    (body) => eleven(body, [7, 9, 10, 5, 8, 4, 2]),
  );
const belgian = (random: Random): string => {
  const body = `0${random.pick(['4', '5', '6', '7'])}${random.digits(6)}`;
  return body + two(97 - modulo97(body));
};
const norwegian = (random: Random): string =>
  drawn(
    () => `${random.pick(['8', '9'])}${random.digits(7)}`,
    (body) => eleven(body, [3, 2, 7, 6, 5, 4, 3, 2]),
  );
const swedish = (random: Random): string =>
  withLuhn(`${random.pick(['55', '55', '76', '21'])}${random.between(2, 9)}${random.digits(1)}${random.digits(5)}`);

const abn = (random: Random): string => {
  const body = random.digits(9);
  const sum = weighed(body, [3, 5, 7, 9, 11, 13, 15, 17, 19]);
  return `${11 + ((((-sum - 1) % 89) + 89) % 89)}${body}`;
};
const acn = (random: Random): string => {
  const body = `${random.pick(['0', '1', '6'])}${random.digits(7)}`;
  return body + String((10 - (weighed(body, down(8, 1)) % 10)) % 10);
};

const cnpj = (random: Random): string => {
  const body = `${random.digits(8)}0001`;
  const first = body + (eleven(body, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) ?? '0');
  return first + (eleven(first, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) ?? '0');
};

const turkish = (random: Random): string => {
  const body = random.whole(9);
  const sum = figures(body).reduce((total, figure, at) => {
    const moved = (figure + 9 - at) % 10;
    return total + (moved === 0 ? 0 : (moved * 2 ** (9 - at)) % 9 || 9);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};

const korean = (random: Random): string => {
  const body = `${random.between(101, 899)}${two(random.between(81, 88))}${random.digits(4)}`;
  const sum = weighed(body, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(body[8]) * 5) / 10);
  return body + String((10 - (sum % 10)) % 10);
};

/** GB 32100-2015. */
const SOCIAL = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const chinese = (random: Random): string => {
  const body = `91${random.pick(['110101', '310115', '440300'])}MA${random.of(SOCIAL, 7)}`;
  const sum = [...body].reduce((total, sign, at) => total + SOCIAL.indexOf(sign) * (3 ** at % 31), 0);
  return body + SOCIAL[(31 - (sum % 31)) % 31];
};

const gstin = (random: Random): string => {
  const body = `${two(random.between(1, 37))}${random.letters(3)}C${random.letters(1)}${random.between(1, 9)}${random.digits(3)}${random.letters(1)}1Z`;
  const sum = [...body].reduce((total, sign, at) => {
    const value = Number.parseInt(sign, 36) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(value / 36) + (value % 36);
  }, 0);
  return body + ((36 - (sum % 36)) % 36).toString(36).toUpperCase();
};

const austrian = (random: Random): string => {
  const body = random.digits(7);
  return `ATU${body}${(Number(luhn(`${body}0`)) + 6) % 10}`;
};

const french = (random: Random): string => {
  const own = siren(random);
  return `FR${two((12 + 3 * (Number(own) % 97)) % 97)}${own}`;
};
const german = (random: Random): string => {
  const body = random.whole(8);
  return `DE${body}${elevenTen(body)}`;
};
const italian = (random: Random): string =>
  withLuhn(`0${random.digits(6)}${String(random.between(1, 100)).padStart(3, '0')}`);

const vat = (random: Random): string =>
  random.pick([
    german,
    french,
    austrian,
    () => `NL${dutchCompany(random)}B${two(random.between(1, 9))}`,
    () => `BE${belgian(random)}`,
    () => `IT${italian(random)}`,
    () => `ES${cif(random)}`,
    () => `PL${nip(random)}`,
    () => `PT${nipc(random)}`,
    () => `SE${swedish(random)}01`,
    () => `DK${cvr(random)}`,
    () => `FI${finnish(random)}`,
  ])(random);

export const COMPANIES: Readonly<Record<string, Made>> = {
  'vat-of-many-countries': { header: 'USt-IdNr. (Firma)', rows: 2000, draw: vat },
  'vat-behind-extern': { header: 'extern', draw: vat },
  siren: {
    header: 'siren',
    draw: (random) => (random.chance(0.5) ? siren(random) : grouped(siren(random), [3, 3, 3], ' ')),
  },
  siret: {
    header: 'SIRET',
    draw: (random) => (random.chance(0.6) ? siret(random) : grouped(siret(random), [3, 3, 3, 5], ' ')),
  },
  'partita-iva': { header: 'partita_iva', draw: italian },
  rsin: { header: 'RSIN', draw: dutchCompany },
  kvk: { header: 'kvk_nummer', rows: 60, draw: (random) => random.whole(8) },
  'belgian-enterprises': { header: 'ondernemingsnummer', draw: (random) => grouped(belgian(random), [4, 3, 3], '.') },
  cif: { header: 'CIF', draw: cif },
  nipc: { header: 'NIPC empresa', draw: nipc },
  nip: {
    header: 'NIP',
    draw: (random) => (random.chance(0.5) ? grouped(nip(random), [3, 3, 2, 2], '-') : nip(random)),
  },
  regon: { header: 'REGON', draw: regon },
  'swedish-companies': { header: 'organisationsnummer', draw: (random) => grouped(swedish(random), [6, 4], '-') },
  'norwegian-companies': { header: 'orgnr', draw: norwegian },
  'finnish-companies': { header: 'y_tunnus', draw: (random) => grouped(finnish(random), [7, 1], '-') },
  'danish-companies': { header: 'CVR', draw: cvr },
  'turkish-companies': { header: 'vergi_no', draw: turkish },
  'australian-business': { header: 'abn', draw: (random) => grouped(abn(random), [2, 3, 3, 3], ' ') },
  'australian-business-behind-ref': { header: 'ref', draw: abn },
  'australian-companies': { header: 'acn', draw: (random) => grouped(acn(random), [3, 3, 3], ' ') },
  'brazilian-companies': {
    header: 'cnpj',
    draw: (random) => {
      const whole = cnpj(random);
      return random.chance(0.5)
        ? whole
        : `${grouped(whole.slice(0, 8), [2, 3, 3], '.')}/${whole.slice(8, 12)}-${whole.slice(12)}`;
    },
  },
  'canadian-business': { header: 'business_number', draw: (random) => `${withLuhn(random.whole(8))}RT0001` },
  'american-employers': {
    header: 'EIN',
    draw: (random) =>
      `${two(random.pick([random.between(10, 16), random.between(20, 27), random.between(30, 48), random.between(80, 88)]))}-${random.digits(7)}`,
  },
  'korean-companies': { header: '사업자등록번호', draw: (random) => grouped(korean(random), [3, 2, 5], '-') },
  'chinese-companies': { header: '统一社会信用代码', draw: chinese },
  'indian-companies': { header: 'GSTIN', draw: gstin },
};
