import { either, grouped, type Made } from '../second/dirt.ts';
import type { Random } from '../tables/random.ts';
import { col, moment, pad, said } from './made.ts';

/** An address of the public net, of those that providers give to their customers. */
const four = (random: Random): string => {
  const head = random.pick([
    '79.200',
    '84.142',
    '91.12',
    '81.204',
    '77.160',
    '90.63',
    '83.45',
    '151.30',
    '203.118',
    '73.92',
    '187.64',
    '24.17',
  ]);
  return `${head}.${random.below(256)}.${random.between(1, 254)}`;
};

const group = (random: Random): string => random.between(1, 65535).toString(16);

const six = (random: Random): string => {
  const head = random.pick(['2003:e1', '2a02:8109', '2a01:cb08', '2001:1c04', '2a0c:5a84', '2600:1700']);
  const groups = Array.from({ length: 6 }, () => group(random));
  return random.chance(0.3) ? `${head}:${groups.slice(0, 2).join(':')}::${groups[5]}` : `${head}:${groups.join(':')}`;
};

const inside = (random: Random): string =>
  `${random.pick(['10.20', '192.168', '172.16'])}.${random.below(256)}.${random.between(2, 254)}`;

/** Address ranges that the IEEE has given to makers of handsets and computers. */
const mac = (random: Random): string =>
  random.pick(['3c22fb', 'a4c361', 'f01898', 'd8bb2c', '001b63', 'b827eb', '00e04c', '7c1e52']) + random.hex(6);

const colons = (random: Random): string => grouped(mac(random), [2, 2, 2, 2, 2, 2], ':');

const clf = (random: Random): string => {
  const { year, dd, hour, minute, second } = moment(random);
  const page = random.pick(['/', '/login', '/api/v2/orders?page=3', '/img/logo.svg']);
  return `${four(random)} - - [${dd}/Mar/${year}:${hour}:${minute}:${second} +0100] "GET ${page} HTTP/1.1" ${random.pick([200, 304, 404])} ${random.below(90000)}`;
};

export const DEVICES: Readonly<Record<string, Made>> = {
  'ip-address/client': col('client_ip', four, 2000),
  'ip-address/adresse': col('adresse_ip', either(four, six)),
  'ip-address/anmeldung': col('ip_letzte_anmeldung', six),
  'ip-address/value': col('value', four),
  'ip-address/col7': col('col7', six),
  'ip-address/ref': col('ref', (random) => `::ffff:${four(random)}`, 100),
  'ip-address/forwarded': col('x_forwarded_for', (random) =>
    random.chance(0.6) ? four(random) : `${four(random)}, ${inside(random)}`,
  ),
  'ip-address/access': col('line', clf),
  'ip-address/firewall': col(
    'message',
    said(
      0.6,
      ['DROP IN=eth0 SRC=% PROTO=TCP DPT=22', 'Failed password for root from % port 5####', 'session opened from %'],
      ['CRON[####]: session closed', 'link eth0 up 1000 Mbps', 'rotated 3 logs in #.# s'],
      four,
    ),
  ),
  'ip-address/json': col('event', (random) =>
    JSON.stringify({ type: random.pick(['login', 'logout']), remoteAddr: four(random), ok: random.chance(0.9) }),
  ),

  'mac-address/mac': col('mac', colons),
  'mac-address/hwaddr': col('hwaddr', (random) => grouped(mac(random).toUpperCase(), [2, 2, 2, 2, 2, 2], '-')),
  'mac-address/geraet': col('MAC-Adresse Gerät', (random) => mac(random).toUpperCase()),
  'mac-address/value': col('value', (random) => colons(random).toUpperCase()),
  'mac-address/id2': col('id2', (random) => grouped(mac(random), [4, 4, 4], '.')),
  'mac-address/field-3': col('field_3', (random) => grouped(mac(random), [2, 2, 2, 2, 2, 2], '-'), 100),
  'mac-address/lease': col(
    'line',
    said(
      0.7,
      ['DHCPREQUEST from % via wlan0', 'hostapd: wlan0: STA % IEEE 802.11: associated', 'DHCPDISCOVER from % (phone)'],
      ['lease file written, ## leases', 'channel changed to ##', 'beacon loss count #'],
      colons,
    ),
  ),
  'mac-address/probe': col('sensor', (random, row) =>
    JSON.stringify({ seq: pad(row, 6), sta: colons(random), rssi: -random.between(30, 90) }),
  ),
};
