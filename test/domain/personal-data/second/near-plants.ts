import { type Random, two } from '../tables/random.ts';
import { figures, weighed, withGs1, withLuhn } from './check.ts';
import { grouped, type Made } from './dirt.ts';
import { dayOf } from './people.ts';

/**
 * What factories, grids and telephone networks hold. EIC by ENTSO-E, German market locations by BDEW, British supply
 * points by the MPAN rules; IMEI by GSMA TS.06, IMSI by ITU-T E.212, ICCID by ITU-T E.118: names of devices and of
 * cards in devices are labelled null here, for they are none of the kinds.
 */

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-';
const eic = (random: Random): string => {
  const body = `${random.pick(['10', '11', '22', '37'])}${random.pick(['X', 'Y', 'W', 'Z'])}${random.of('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 12)}`;
  const sum = [...body].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * (16 - at), 0);
  return body + SIGNS[36 - ((sum + 36) % 37)];
};

const marketPlace = (random: Random): string => {
  const body = `${random.pick(['4', '5', '6', '7'])}${random.digits(9)}`;
  const sum = figures(body).reduce((total, figure, at) => total + figure * (at % 2 === 0 ? 1 : 2), 0);
  return body + String((10 - (sum % 10)) % 10);
};

const supplyPoint = (random: Random): string => {
  const body = `${two(random.between(10, 23))}${random.digits(10)}`;
  return body + String((weighed(body, [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]) % 11) % 10);
};

const pairsOf = (random: Random, count: number): string[] => Array.from({ length: count }, () => random.hex(2));

const imei = (random: Random): string => withLuhn(`${random.pick(['35', '86', '01', '99'])}${random.digits(12)}`);
const imsi = (random: Random): string =>
  `${random.pick(['26201', '26202', '20404', '20810', '21401'])}${random.digits(10)}`;
const iccid = (random: Random): string => withLuhn(`89${random.pick(['49', '31', '33'])}${random.digits(14)}`);

export const PLANTS: Readonly<Record<string, Made>> = {
  'readings-of-sensors': {
    header: 'temp_c',
    rows: 2000,
    draw: (random) => `${random.between(-20, 90)}.${random.digits(3)}`,
  },
  'readings-whole': {
    header: 'zaehlerstand',
    draw: (random) => `${random.between(1, 999_999)},${random.digits(1)} kWh`,
  },
  'eui-sixty-four': {
    header: 'dev_eui',
    draw: (random) => random.pick([pairsOf(random, 8).join(':'), pairsOf(random, 8).join('-'), random.hex(16)]),
  },
  'colours-of-six-pairs': { header: 'gradient', draw: (random) => pairsOf(random, 6).join(' ') },
  'world-wide-names': { header: 'wwn', draw: (random) => ['50', '00', ...pairsOf(random, 6)].join(':') },
  'makers-of-cards': { header: 'mac_vendor', draw: (random) => pairsOf(random, 3).join(':').toUpperCase() },
  'frames-in-hex': {
    header: 'frame',
    draw: (random) =>
      pairsOf(random, random.pick([4, 5, 7, 9]))
        .join('-')
        .toUpperCase(),
  },
  timecodes: {
    header: 'timecode',
    draw: (random) =>
      `${two(random.between(0, 23))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}:${two(random.between(0, 24))}`,
  },
  'tags-of-radio': { header: 'epc', draw: (random) => `30${random.hex(22).toUpperCase()}` },
  eic: { header: 'EIC', draw: eic },
  'market-locations': { header: 'Marktlokation', draw: marketPlace },
  'market-locations-behind-ref': { header: 'ref', draw: marketPlace },
  'supply-points': { header: 'mpan', draw: supplyPoint },
  'connections-of-eighteen': { header: 'EAN-code aansluiting', draw: (random) => withGs1(`8716${random.digits(13)}`) },
  'meters-electric': { header: 'Zählernummer', draw: (random) => `1${random.letters(3)}00${random.digits(8)}` },
  'batches-of-the-line': {
    header: 'Charge',
    draw: (random) => {
      const day = dayOf(random, 2020, 2025);
      return `${day.yy}${day.mm}${day.dd}${two(random.between(0, 23))}${random.digits(3)}`;
    },
  },
  'serials-like-3-2-4': {
    header: 'serial_no',
    draw: (random) => `${random.pick(['900', '950', '000'])}-${two(random.between(0, 99))}-${random.digits(4)}`,
  },
  'parts-like-3-2-4': {
    header: 'Teilenummer',
    draw: (random) => `${random.digits(3)}-${random.digits(2)}-${random.digits(4)}`,
  },
  'drawings-of-ten': {
    header: 'zeichnung',
    draw: (random) => `${random.whole(3)}.${random.digits(3)}.${random.digits(4)}`,
  },
  'nodes-of-opc': {
    header: 'node_id',
    draw: (random) => `ns=${random.between(1, 6)};s=Line${random.between(1, 9)}.Drive${random.between(1, 20)}.Speed`,
  },
  'firmware-of-four': {
    header: 'firmware',
    draw: (random) =>
      `V${random.between(1, 9)}.${random.between(0, 20)}.${random.between(0, 20)}.${random.between(0, 255)}`,
  },
  tolerances: {
    header: 'mass',
    draw: (random) => `${random.between(1, 90)}.${random.digits(2)} ±0.${random.digits(2)}`,
  },
  imei: {
    header: 'IMEI',
    draw: (random) => (random.chance(0.8) ? imei(random) : grouped(imei(random), [2, 6, 6, 1], '-')),
  },
  'imei-behind-ref': { header: 'ref', draw: imei },
  imsi: { header: 'imsi', draw: imsi },
  iccid: { header: 'sim', draw: iccid },
  'cells-of-a-network': {
    header: 'cell',
    draw: (random) => `${random.pick(['262-01', '204-08', '208-01'])}-${random.whole(5)}-${random.whole(8)}`,
  },
  extensions: { header: 'Nebenstelle', draw: (random) => random.whole(random.between(3, 5)) },
  'short-codes': {
    header: 'sms_kurzwahl',
    draw: (random) =>
      random.pick([
        `${random.between(22, 89)}${random.digits(3)}`,
        `*${random.between(100, 149)}#`,
        `118${random.digits(2)}`,
        `*#${random.digits(2)}#`,
      ]),
  },
  'prefixes-of-numbers': {
    header: 'phone_prefix',
    draw: (random) =>
      random.pick([`+${random.between(20, 998)}`, `00${random.between(20, 99)}`, `0${random.whole(3)}`, '+1-684']),
  },
  'seconds-of-calls': {
    header: 'call_duration',
    draw: (random) => `00:${two(random.between(0, 59))}:${two(random.between(0, 59))}`,
  },
  'systems-autonomous': { header: 'asn', draw: (random) => `AS${random.between(1000, 65000)}` },
  'plans-of-dialling': {
    header: 'rufnummernplan',
    rows: 60,
    draw: (random) =>
      random.pick([
        `0[1-9]XXXX${random.digits(2)}`,
        `_${random.digits(3)}X.`,
        `0049${random.whole(2)}XXXXXX`,
        `+49 XXX XXX${random.digits(1)}`,
      ]),
  },
};
