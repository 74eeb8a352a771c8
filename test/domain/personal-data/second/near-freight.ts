import { type Random, two } from '../tables/random.ts';
import { container, figures, weighed, withGs1, withLuhn } from './check.ts';
import { byFour, grouped, type Made } from './dirt.ts';
import { dayOf } from './people.ts';

/**
 * What moves: containers by ISO 6346, air waybills by IATA resolution 600a, items by UPU S10, vehicles by ISO 3779,
 * wagons by UIC 438, ships by the IMO, parcels as the carriers' own pages and Wikipedia describe their numbers.
 */

const boxed = (random: Random): string => {
  const body = `${random.pick(['MSC', 'MAE', 'HLX', 'TCL', 'CMA', 'OOL'])}U${random.digits(6)}`;
  return body + container(body);
};

const waybill = (random: Random): string => {
  const serial = random.whole(7);
  return `${random.pick(['020', '074', '057', '125', '176', '618'])}-${serial}${Number(serial) % 7}`;
};

const ups = (random: Random): string => {
  const body = `${random.of('0123456789ABCDEFGHJKLMNPRTUVWXYZ', 6)}${random.pick(['03', '68', '12'])}${random.digits(7)}`;
  const sum = [...body].reduce(
    (total, sign, at) =>
      total + (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10) * (at % 2 === 0 ? 1 : 2),
    0,
  );
  return `1Z${body}${(10 - (sum % 10)) % 10}`;
};

const fedex = (random: Random): string => {
  const body = random.whole(11);
  return body + String((weighed(body, [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 11) % 10);
};

const item = (random: Random): string => {
  const body = random.digits(8);
  const left = 11 - (weighed(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return `${random.pick(['RR', 'CP', 'LX', 'EE'])}${body}${left === 10 ? 0 : left === 11 ? 5 : left}${random.pick(['DE', 'NL', 'CN', 'FR'])}`;
};

const VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const vin = (random: Random): string => {
  const before = `${random.pick(['WBA', 'WVW', 'VF1', '1HG', 'TMB'])}${random.of('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 5)}`;
  const after = `${random.of('FGHJKLMN', 1)}${random.letters(1).replace(/[IOQ]/, 'A')}${random.digits(6)}`;
  const sum = [...`${before}0${after}`].reduce(
    (total, sign, at) =>
      total + (VALUES[sign] ?? Number(sign)) * ([8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2][at] ?? 0),
    0,
  );
  return `${before}${'0123456789X'[sum % 11]}${after}`;
};

const ship = (random: Random): string => {
  const body = random.pick(['7', '8', '9']) + random.digits(5);
  return body + String(weighed(body, [7, 6, 5, 4, 3, 2]) % 10);
};

const wagon = (random: Random): string =>
  withLuhn(`${random.pick(['31', '33', '81', '61'])}${random.pick(['80', '84', '87', '85'])}${random.digits(7)}`);

const customs = (random: Random): string =>
  `${random.between(20, 25)}${random.pick(['DE', 'NL', 'FR', 'BE'])}${random.of('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 13)}${random.digits(1)}`;

const plate = (random: Random): string =>
  random.pick([
    `${random.pick(['B', 'HH', 'K', 'MTK', 'LB'])}-${random.letters(2)} ${random.between(1, 9999)}`,
    `${random.letters(2)}-${random.digits(3)}-${random.letters(1)}`,
    `${random.letters(2)}-${random.digits(3)}-${random.letters(2)}`,
    `${random.digits(4)} ${random.of('BCDFGHJKLM', 3)}`,
  ]);

export const FREIGHT: Readonly<Record<string, Made>> = {
  sscc: {
    header: 'sscc',
    draw: (random) =>
      random.chance(0.4) ? `(00)${withGs1(`3${random.digits(16)}`)}` : withGs1(`3${random.digits(16)}`),
  },
  gln: { header: 'gln', draw: (random) => withGs1(`${random.pick(['40', '87', '54'])}${random.digits(10)}`) },
  containers: {
    header: 'Container',
    draw: (random) => (random.chance(0.6) ? boxed(random) : grouped(boxed(random), [4, 6, 1], ' ')),
  },
  'air-waybills': { header: 'awb', draw: waybill },
  'air-waybills-behind-ref': { header: 'ref', draw: (random) => waybill(random).replace('-', '') },
  'tracking-of-ups': { header: 'tracking', draw: ups },
  'tracking-of-fedex': {
    header: 'Sendungsnummer',
    rows: 2000,
    draw: (random) => (random.chance(0.8) ? fedex(random) : byFour(fedex(random))),
  },
  'tracking-of-dhl-express': {
    header: 'zending',
    draw: (random) => {
      const body = random.whole(9);
      return body + String(Number(body) % 7);
    },
  },
  'tracking-of-dhl-parcels': { header: 'Paketnummer', draw: (random) => withGs1(`0034${random.digits(15)}`) },
  'tracking-of-usps': {
    header: 'shipment',
    draw: (random) => {
      const whole = withGs1(`94${random.pick(['00', '05', '07'])}${random.digits(17)}`);
      return random.chance(0.5) ? whole : byFour(whole);
    },
  },
  'items-of-the-post': { header: 'suivi', draw: item },
  vin: { header: 'Fahrgestellnummer', draw: vin },
  'ships-by-imo': {
    header: 'imo',
    rows: 60,
    draw: (random) => (random.chance(0.5) ? `IMO ${ship(random)}` : ship(random)),
  },
  'ships-by-mmsi': {
    header: 'mmsi',
    draw: (random) => `${random.pick(['211', '244', '235', '538', '636', '477'])}${random.digits(6)}`,
  },
  wagons: {
    header: 'wagon',
    draw: (random) => {
      const whole = wagon(random);
      return random.chance(0.5) ? whole : `${grouped(whole.slice(0, 11), [2, 2, 4, 3], ' ')}-${whole.slice(11)}`;
    },
  },
  'customs-movements': { header: 'MRN', draw: customs },
  'licence-plates': { header: 'kenteken', draw: plate },
  'goods-of-the-tariff': {
    header: 'hs_code',
    draw: (random) =>
      random.chance(0.5) ? `${random.digits(4)}.${random.digits(2)}.${random.digits(4)}` : random.whole(10),
  },
  flights: {
    header: 'flight',
    draw: (random) => `${random.pick(['LH', 'KL', 'AF', 'IB', 'BA'])}${random.between(1, 9999)}`,
  },
  'pallets-by-day': {
    header: 'palette',
    draw: (random) => {
      const day = dayOf(random, 2021, 2025);
      return `${day.yy}${day.mm}${day.dd}${random.digits(5)}`;
    },
  },
  'tours-by-day': {
    header: 'tournummer',
    draw: (random) => {
      const day = dayOf(random, 2020, 2025);
      return `${day.yy}${day.mm}${day.dd}-${random.digits(4)}`;
    },
  },
  'places-on-a-map': {
    header: 'position',
    draw: (random) => `${random.between(36, 60)}.${random.digits(6)}, ${random.between(0, 20)}.${random.digits(6)}`,
  },
  'windows-of-delivery': {
    header: 'telefoon_bereikbaar',
    draw: (random) => `${two(random.between(7, 12))}:${random.pick(['00', '30'])}-${random.between(13, 20)}:00`,
  },
  'weights-as-digits': {
    header: 'masse',
    draw: (random) => `${random.between(1, 40)}.${random.digits(3)},${random.digits(1)} kg`,
  },
  'notes-of-drivers': {
    header: 'fahrernotiz',
    draw: (random) =>
      random.pick([
        `Rampe ${random.between(1, 40)}, Lieferschein ${random.whole(9)} fehlt`,
        `Palette ${random.whole(6)} beschädigt @ Tor ${random.between(1, 9)}`,
        `AVIS ${random.whole(10)}/${random.whole(3)} um ${random.between(10, 18)}:15`,
        `2 Kolli retour, Siegel ${random.whole(8)}`,
        `km ${figures(random.digits(3)).join('')}.${random.digits(3)}`,
      ]),
  },
};
