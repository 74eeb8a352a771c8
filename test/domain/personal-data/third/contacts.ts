import type { Made } from '../second/dirt.ts';
import { capital, email, FIRST, LAST, nameOf } from '../second/people.ts';
import type { Random } from '../tables/random.ts';
import { col, form, pad, said } from './made.ts';

const germanMobile = (random: Random): string =>
  `${random.pick(['151', '157', '160', '170', '171', '172', '175', '176', '179'])}`;

/** As Germans write them: with a blank, a slash, brackets, or the country. */
const german = (random: Random): string => {
  const own = random.whole(random.between(7, 8));
  const town = random.pick(['30', '40', '69', '89', '221', '711', '911']);
  return random.pick([
    `0${germanMobile(random)} ${own}`,
    `0${germanMobile(random)}/${own}`,
    `+49 ${germanMobile(random)} ${own}`,
    `0049${germanMobile(random)}${own}`,
    `0${town}/${own.slice(0, 7)}`,
    `(0${town}) ${own.slice(0, 4)} ${own.slice(4)}`,
    `+49 (0) ${town} ${own.slice(0, 6)}-${random.below(100)}`,
  ]);
};

const frenchGroups = (random: Random): string[] => Array.from({ length: 4 }, () => random.digits(2));

const french = (random: Random): string => {
  const head = random.pick(['1', '2', '4', '6', '6', '7']);
  const groups = frenchGroups(random);
  return random.pick([
    `0${head} ${groups.join(' ')}`,
    `0${head}.${groups.join('.')}`,
    `0${head}${groups.join('')}`,
    `+33 ${head} ${groups.join(' ')}`,
  ]);
};

const dutchMobile = (random: Random): string =>
  random.pick(['06-', '06 ', '06', '+31 6 ', '+316', '0031 6 ']) +
  random.pick(['1', '2', '3', '4', '5']) +
  random.digits(7);

const spanish = (random: Random): string => {
  const own = random.pick(['6', '6', '7', '91', '93']) + random.digits(8);
  const nine = own.slice(0, 9);
  return random.pick([`${nine.slice(0, 3)} ${nine.slice(3, 6)} ${nine.slice(6)}`, `+34 ${nine}`, `+34${nine}`]);
};

const american = (random: Random): string => {
  const area = random.pick(['206', '212', '303', '312', '404', '415', '503', '617', '713', '808']);
  const exchange = `${random.between(2, 9)}${random.pick(['2', '3', '4', '5', '6', '7'])}${random.between(2, 9)}`;
  const line = random.digits(4);
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `+1 ${area} ${exchange} ${line}`,
  ]);
};

const british = (random: Random): string =>
  random.pick([
    `07${random.pick(['4', '5', '7', '8', '9'])}${random.digits(2)} ${random.digits(6)}`,
    `020 7${random.digits(3)} ${random.digits(4)}`,
    `+44 7${random.pick(['4', '5', '7', '8', '9'])}${random.digits(2)} ${random.digits(6)}`,
  ]);

/** E.164 of mobiles in many countries. */
const international = form(
  '+4917########',
  '+336########',
  '+316########',
  '+346########',
  '+4479########',
  '+39347#######',
  '+4860#######',
  '+9198########',
  '+55119########',
  '+90532#######',
);

const turkish = form('0532 ### ## ##', '0 (542) ### ## ##', '0505#######', '+90 533 ### ## ##');

const polish = form('60# ### ###', '+48 50# ### ###', '(22) 6## ## ##', '51#######');

/** With letters that are not of ASCII, quoted names, and the tags and dots that providers allow. */
const rareEmail = (random: Random): string => {
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  return random.pick([
    `${first}.müller@${random.pick(['web.de', 'gmx.net'])}`,
    `${first}.${last}@studenten.hs-${random.pick(['aalen', 'fulda', 'worms'])}.de`,
    `${last}-${first[0]}@post.${random.pick(['dk', 'ee', 'cz'])}`,
    `${first}.o'${last}@eircom.ie`,
    `${first}_${last}${random.below(99)}@mail.co.jp`,
    email(random),
  ]);
};

const emails = (random: Random): string =>
  Array.from({ length: random.between(1, 3) }, () => email(random)).join(random.pick(['; ', ',', ', ']));

export const CONTACTS: Readonly<Record<string, Made>> = {
  'email/e-mail': col('E-Mail-Adresse', email),
  'email/courriel': col('courriel', rareEmail),
  'email/correo': col('correo_electronico', (random) => email(random).toUpperCase(), 2000),
  'email/mailadres': col('mailadres_ouder', email, 100),
  'email/value': col('value', email),
  'email/col7': col('col7', rareEmail),
  'email/field-3': col('field_3', (random) => `${nameOf(random)} <${email(random)}>`),
  'email/cc': col('cc', emails),
  'email/login': col('login', (random) => (random.chance(0.8) ? email(random) : `u${random.digits(5)}`)),
  'email/ticket': col(
    'ticket_text',
    said(
      0.35,
      ['Please send the invoice to % instead', 'cannot log in as %, reset does nothing', 'Réponse à % svp, merci'],
      ['Screen stays black after update 4.#.##', 'Wo finde ich die Rechnung ######?', 'Works again, thanks @all'],
      email,
    ),
  ),
  'email/json': col('meta', (random, row) =>
    JSON.stringify({ id: 9000 + row, user: { mail: email(random), lang: random.pick(['de', 'fr', 'nl']) } }),
  ),
  'email/mailto': col('link', (random) => `mailto:${email(random)}?subject=Termin`),

  'phone/telefon': col('Telefon privat', german),
  'phone/portable': col('tel_portable', french, 2000),
  'phone/telefoonnummer': col('telefoonnummer', dutchMobile),
  'phone/telefono': col('telefono_contacto', spanish),
  'phone/gsm': col('gsm_nr', (random) => `04${random.pick(['7', '8', '9'])}${random.digits(7)}`),
  'phone/cep': col('cep_telefonu', turkish, 100),
  'phone/komorka': col('nr_komorki', polish),
  'phone/mobile': col('mobile', british),
  'phone/value': col('value', american),
  'phone/id2': col('id2', international),
  'phone/code': col('code', form('+49 151 ########', '+43 664 #######', '+41 79 ### ## ##')),
  'phone/uri': col('href', (random, row) => `tel:${international(random, row)}`),
  'phone/bemerkung': col(
    'bemerkung',
    said(
      0.4,
      ['bitte zurückrufen unter %', 'Tochter (%) holt ab', 'Mobil: %, nur nachmittags', 'neue Nr. %, alte löschen'],
      ['Zimmer ### , 2. Stock', 'Termin am 1#.0#. verschoben', 'Diabetes Typ 2, Insulin ## IE', 'kommt nüchtern'],
      german,
    ),
  ),
  'phone/json': col('contact', (random, row) =>
    JSON.stringify({
      name: capital(random.pick(FIRST)),
      tel: international(random, row),
      preferred: random.chance(0.5),
    }),
  ),
  'phone/call-record': col(
    'field_3',
    (random, row) =>
      `${pad(random.below(24), 2)}:${pad(random.below(60), 2)} call to ${international(random, row)} ended`,
  ),
};
