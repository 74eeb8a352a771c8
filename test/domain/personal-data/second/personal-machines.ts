import type { Random } from '../tables/random.ts';
import { grouped, type Made, told } from './dirt.ts';
import { dayOf } from './people.ts';

/**
 * What a person's machine is called on a network: RFC 791 and RFC 4291 with the texts of RFC 5952, and EUI-48 as IEEE
 * 802 writes it, with the makers' prefixes as in the IEEE's public list.
 */

const octet = (random: Random): number => random.between(0, 255);

const publicFour = (random: Random): string =>
  `${random.pick([31, 46, 62, 77, 80, 84, 89, 91, 93, 109, 151, 178, 185, 188, 193, 212, 217])}.${octet(random)}.${octet(random)}.${random.between(1, 254)}`;

const privateFour = (random: Random): string =>
  random.pick([
    `10.${octet(random)}.${octet(random)}.${random.between(1, 254)}`,
    `192.168.${random.between(0, 30)}.${random.between(2, 254)}`,
    `172.${random.between(16, 31)}.${octet(random)}.${random.between(1, 254)}`,
  ]);

const group = (random: Random): string => random.between(1, 65535).toString(16);

const six = (random: Random): string => {
  const prefix = random.pick(['2001:db8', '2a02:8108', '2003:c1', '2a01:e0a', 'fd12:3456']);
  return random.chance(0.6)
    ? `${prefix}:${Array.from({ length: 6 }, () => group(random)).join(':')}`
    : `${prefix}:${group(random)}::${group(random)}`;
};

const OUIS = ['001A2B', '3C5AB4', 'F0D1A9', 'A4C361', 'B827EB', 'DCA632', '00163E', '5C514F', '8C8590', 'E4B318'];

const mac = (random: Random): string => random.pick(OUIS) + random.hex(6).toUpperCase();
const pairs = (text: string, between: string): string => grouped(text, [2, 2, 2, 2, 2, 2], between);

const stamp = (random: Random): string => {
  const day = dayOf(random, 2023, 2025);
  return `${day.year}-${day.mm}-${day.dd}T${random.between(10, 23)}:${random.between(10, 59)}:${random.between(10, 59)}Z`;
};

const quiet: readonly Made['draw'][] = [
  (random) =>
    `${stamp(random)} INFO worker-${random.between(1, 9)} finished job ${random.whole(7)} in ${random.between(10, 9000)} ms`,
  (random) => `${stamp(random)} WARN disk /dev/sda${random.between(1, 4)} at ${random.between(80, 99)} %`,
  (random) =>
    `${stamp(random)} started version 3.${random.between(0, 9)}.${random.between(0, 20)}.${random.between(1000, 9999)}`,
  (random) => `cache miss for key ${random.hex(16)}`,
];

export const MACHINES: Readonly<Record<string, Made>> = {
  'address-named': {
    header: 'ip_address',
    rows: 2000,
    draw: (random) => (random.chance(0.7) ? publicFour(random) : privateFour(random)),
  },
  'address-behind-col7': {
    header: 'col7',
    draw: (random) => `${random.chance(0.5) ? publicFour(random) : privateFour(random)}:${random.between(1024, 65000)}`,
  },
  'address-six': { header: 'extern', draw: six },
  'address-of-both': {
    header: 'dernière_connexion',
    draw: (random) => (random.chance(0.65) ? publicFour(random) : six(random)),
  },
  'address-forwarded': {
    header: 'x_forwarded_for',
    rows: 60,
    draw: (random) => Array.from({ length: random.between(1, 3) }, () => publicFour(random)).join(', '),
  },
  'address-home': { header: 'ref', draw: privateFour },
  'address-in-log': {
    header: 'message',
    draw: told(
      0.5,
      [
        'login failed for user root from % port 51122 ssh2',
        'GET /api/v2/items 200 client=%',
        'Verbindung von % abgelehnt',
        'session opened, peer %',
        '[%] timeout',
      ],
      quiet,
      publicFour,
    ),
  },
  'address-in-tickets': {
    header: 'omschrijving',
    draw: told(
      0.34,
      ['Werkplek met adres % heeft geen netwerk', 'User connects from % over VPN', 'ping naar % lukt niet'],
      [...quiet, () => 'Printer op de tweede verdieping werkt niet', () => 'Wachtwoord vergeten'],
      (random) => (random.chance(0.8) ? privateFour(random) : six(random)),
    ),
  },

  'station-named': { header: 'MAC-Adresse', draw: (random) => pairs(mac(random), ':') },
  'station-with-dashes': { header: 'Gerät', draw: (random) => pairs(mac(random), '-') },
  'station-with-dots': { header: 'ref', draw: (random) => grouped(mac(random).toLowerCase(), [4, 4, 4], '.') },
  'station-bare': { header: 'adresse_mac', draw: mac },
  'station-small': { header: 'code', draw: (random) => pairs(mac(random).toLowerCase(), ':') },
  'station-in-any-way': {
    header: 'bssid',
    rows: 60,
    draw: (random) =>
      random.pick([pairs(mac(random), ':'), pairs(mac(random).toLowerCase(), ':'), pairs(mac(random), '-')]),
  },
};
