import type { Random } from '../tables/random.ts';
import { either, grouped, type Made, told } from './dirt.ts';
import { dayOf, email, nameOf } from './people.ts';

/**
 * How people are reached. Numbers of phones follow the national numbering plans as ITU-T E.164 and E.123 have them
 * written; addresses of mail follow RFC 5322, section 3.4.1.
 */

const germanMobile = (random: Random): string =>
  `${random.pick(['151', '160', '170', '171', '176', '179'])}${random.digits(random.between(7, 8))}`;
const germanLand = (random: Random): [string, string] => [
  random.pick(['30', '40', '221', '89', '6221', '711', '341']),
  random.whole(random.between(6, 8)),
];

const german: Made['draw'] = (random) => {
  const mobile = germanMobile(random);
  const [area, own] = germanLand(random);
  return random.pick([
    `0${mobile}`,
    `0${mobile.slice(0, 3)}/${mobile.slice(3)}`,
    `+49 ${mobile.slice(0, 3)} ${mobile.slice(3)}`,
    `0049${mobile}`,
    `(0${area}) ${own}`,
    `0${area}-${own}`,
    `+49 (0)${area} ${own}`,
    `0${area} / ${own}-${random.between(0, 99)}`,
  ]);
};

const dutch: Made['draw'] = (random) => {
  const own = random.whole(8);
  const land = `${random.pick(['20', '10', '30', '70'])}${random.whole(7)}`;
  return random.pick([
    `06-${own}`,
    `06${own}`,
    `06 ${grouped(own, [2, 2, 2, 2], ' ')}`,
    `+31 6 ${own}`,
    `0031-6-${own}`,
    `0${land.slice(0, 2)}-${land.slice(2)}`,
  ]);
};

const french: Made['draw'] = (random) => {
  const whole = `0${random.pick(['1', '2', '4', '6', '6', '7', '9'])}${random.digits(8)}`;
  const pairs = [2, 2, 2, 2, 2];
  return random.pick([
    grouped(whole, pairs, ' '),
    grouped(whole, pairs, '.'),
    whole,
    `+33 ${grouped(whole.slice(1), [1, 2, 2, 2, 2], ' ')}`,
    `+33${whole.slice(1)}`,
  ]);
};

const american: Made['draw'] = (random) => {
  const area = `${random.between(2, 9)}${random.between(0, 8)}${random.between(2, 9)}`;
  const exchange = `${random.between(2, 9)}${random.digits(2)}`;
  const line = random.digits(4);
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `1-${area}-${exchange}-${line}`,
    `(${area})${exchange}-${line} x${random.between(100, 999)}`,
  ]);
};

const spanish: Made['draw'] = (random) => {
  const whole = `${random.pick(['6', '6', '7', '9'])}${random.between(1, 9)}${random.digits(7)}`;
  return random.pick([
    whole,
    grouped(whole, [3, 3, 3], ' '),
    grouped(whole, [3, 2, 2, 2], ' '),
    `+34 ${grouped(whole, [3, 3, 3], ' ')}`,
    `0034${whole}`,
  ]);
};

const british: Made['draw'] = (random) =>
  random.pick([
    `07${random.between(4, 9)}${random.digits(2)} ${random.digits(6)}`,
    `+44 7${random.between(4, 9)}${random.digits(2)} ${random.digits(6)}`,
    `020 ${random.pick(['7', '8', '3'])}${random.digits(3)} ${random.digits(4)}`,
    `+44 (0)161 ${random.whole(3)} ${random.digits(4)}`,
  ]);

const international: Made['draw'] = (random) =>
  random.pick([
    `+49${germanMobile(random)}`,
    `+316${random.whole(8)}`,
    `+336${random.digits(8)}`,
    `+3247${random.whole(7)}`,
    `+447${random.between(4, 9)}${random.digits(8)}`,
    `+346${random.digits(8)}`,
    `+4179${random.whole(7)}`,
    `+48${random.pick(['5', '6', '7'])}${random.digits(8)}`,
  ]);

const anyPhone = either(german, dutch, british, international);

const dull: readonly Made['draw'][] = [
  (random) =>
    `Order ${random.whole(8)} was sent on ${random.between(1, 28)}.${random.between(1, 12)}.2024, ${random.between(1, 9)} parcels`,
  () => 'Geen gehoor, morgen opnieuw proberen',
  () => 'Kunde wünscht Rückruf nach 17 Uhr',
  (random) => `Le dossier ${random.whole(6)} est clos, rien à signaler`,
  (random) => `Ticket #${random.whole(5)} closed, see release 4.${random.between(0, 20)}.1`,
  (random) => `Cliente molesto por el retraso, ${random.between(2, 90)} EUR devueltos`,
  (random) => `${nameOf(random)} heeft de afspraak van ${random.between(8, 17)}:30 verzet`,
];

export const REACH: Readonly<Record<string, Made>> = {
  'mail-named-in-german': { header: 'E-Mail-Adresse', draw: email },
  'mail-behind-extern': { header: 'extern', draw: email },
  'mail-shouted': {
    header: 'courriel',
    draw: (random) => (random.chance(0.6) ? email(random).toUpperCase() : email(random)),
  },
  'mail-with-a-name': {
    header: 'col7',
    draw: (random) =>
      random.pick([`${nameOf(random)} <${email(random)}>`, `"${nameOf(random)}" <${email(random)}>`, email(random)]),
  },
  'mail-as-login': {
    header: 'login',
    draw: (random) => (random.chance(0.6) ? email(random) : email(random).replace(/@.*/, '')),
  },
  'mail-lists': {
    header: 'verteiler',
    rows: 60,
    draw: (random) => Array.from({ length: random.between(1, 4) }, () => email(random)).join('; '),
  },
  'mail-as-links': { header: 'contact_uri', draw: (random) => `mailto:${email(random)}` },
  'mail-in-tickets': {
    header: 'description',
    rows: 2000,
    draw: told(
      0.4,
      [
        'Customer asks to be answered at % please',
        'Bitte Rechnung an % senden',
        'new contact: %, old one left',
        'Mail naar % is teruggekomen.',
        'Répondre à %, urgent',
        'cc %',
      ],
      dull,
      email,
    ),
  },
  'mail-in-remarks': {
    header: 'Bemerkung',
    draw: told(
      0.34,
      ['Zweitadresse (%)', 'Anfrage kam von %.', 'E-Mail geändert auf %', 'weitergeleitet <%> am Montag'],
      dull,
      email,
    ),
  },

  'phone-german': { header: 'Telefonnummer', draw: german },
  'phone-dutch': { header: 'mobiel', draw: dutch },
  'phone-french': { header: 'téléphone', draw: french },
  'phone-spanish': { header: 'teléfono móvil', draw: spanish },
  'phone-american': { header: 'col7', draw: american },
  'phone-british': { header: 'extern', draw: british },
  'phone-international': { header: 'ref', rows: 2000, draw: international },
  'phone-as-links': { header: 'contact_uri_2', draw: (random) => `tel:${international(random, 0)}` },
  'phone-of-callers': {
    header: 'anrufer',
    draw: (random) =>
      random.chance(0.72)
        ? `+49${germanMobile(random)}`
        : random.pick(['anonym', 'intern 214', 'intern 377', 'unterdrückt']),
  },
  'phone-fax': { header: 'Fax', rows: 60, draw: german },
  'phone-in-notes': {
    header: 'opmerking',
    draw: told(
      0.45,
      [
        'Bellen op % na 18u',
        'nieuw nummer: %',
        'Rückruf unter % erbeten',
        'call back on %, ask for the ward',
        'Contact moeder %',
        'tel. %',
      ],
      dull,
      anyPhone,
    ),
  },
  'phone-in-protocol': {
    header: 'verlauf',
    draw: told(
      0.35,
      ['09:14 Anruf von %, nicht erreicht', 'SMS an % verschickt', 'Nummer % stimmt nicht mehr'],
      [
        ...dull,
        (random) => {
          const day = dayOf(random, 2021, 2025);
          return `${day.dd}.${day.mm}.${day.year} Unterlagen angefordert`;
        },
      ],
      german,
    ),
  },
};
