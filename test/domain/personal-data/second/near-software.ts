import type { Random } from '../tables/random.ts';
import { grouped, type Made } from './dirt.ts';
import { dayOf, FIRST } from './people.ts';

/** What software leaves behind, none of it about a person. */

const HEX_PAIRS = (random: Random, count: number, between: string): string =>
  grouped(
    random.hex(count * 2),
    Array.from({ length: count }, () => 2),
    between,
  );

const uuid = (random: Random): string =>
  `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${random.of('89ab', 1)}${random.hex(3)}-${random.hex(12)}`;

const version = (random: Random): string =>
  `${random.between(0, 12)}.${random.between(0, 30)}.${random.between(0, 20)}`;

const clock = (random: Random): string =>
  `${random.between(10, 23)}:${random.between(10, 59)}:${random.between(10, 59)}`;

const moment = (random: Random): string => {
  const day = dayOf(random, 2019, 2025);
  return random.pick([
    `${day.year}-${day.mm}-${day.dd}T${clock(random)}.${random.digits(3)}Z`,
    `${day.dd}.${day.mm}.${day.year} ${clock(random)}`,
    `${day.year}${day.mm}${day.dd}T${clock(random).replaceAll(':', '')}`,
    `${day.mm}/${day.dd}/${day.year} ${random.between(1, 12)}:${random.between(10, 59)} PM`,
    `${day.year}-${day.mm}-${day.dd} ${clock(random)}+01:00`,
  ]);
};

const PACKAGES = [
  'lodash',
  'react',
  '@types/node',
  '@babel/core',
  'express',
  '@angular/common',
  'left-pad',
  'vite',
  '@scope/tool',
];
const HOSTS = ['db', 'web', 'cache', 'queue', 'build', 'proxy'];

const quietLine = (random: Random): string =>
  random.pick([
    `[${clock(random)}] ERROR NullPointerException at Foo.java:${random.between(1, 900)}`,
    `${random.whole(10)} GET /health 200 ${random.between(1, 90)}ms`,
    `pid=${random.whole(5)} rss=${random.whole(8)} threads=${random.between(1, 90)}`,
    `commit ${random.hex(40)} pushed to release/4.${random.between(0, 9)}.0.${random.between(0, 9)}`,
    `retry ${random.between(1, 5)}/5 for job ${uuid(random)}`,
    `user ${random.whole(6)} logged out after ${random.whole(4)} s`,
  ]);

export const SOFTWARE: Readonly<Record<string, Made>> = {
  uuids: { header: 'id', draw: uuid },
  'hashes-sha256': { header: 'checksum', draw: (random) => random.hex(64) },
  'hashes-md5': { header: 'user_hash', draw: (random) => random.hex(32) },
  'hashes-of-twelve': { header: 'image_id', draw: (random) => random.hex(12) },
  'commits-short': { header: 'commit', draw: (random) => random.hex(random.between(7, 9)) },
  ulids: {
    header: 'event',
    draw: (random) => `01${random.of('GHJ', 1)}${random.of('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 23)}`,
  },
  'snowflakes-of-nineteen': { header: 'message_id', draw: (random) => `1${random.between(0, 3)}${random.digits(17)}` },
  'epoch-seconds': { header: 'phone_verified', draw: (random) => String(random.between(1_400_000_000, 1_760_000_000)) },
  'epoch-millis': {
    header: 'ts',
    rows: 2000,
    draw: (random) => `${random.between(1_400_000_000, 1_760_000_000)}${random.digits(3)}`,
  },
  'epoch-micros': {
    header: 'card_blocked_us',
    draw: (random) => `${random.between(1_400_000_000, 1_760_000_000)}${random.digits(6)}`,
  },
  moments: { header: 'created', draw: moment },
  'moments-as-fourteen': {
    header: 'zeitstempel',
    draw: (random) => {
      const day = dayOf(random, 2015, 2025);
      return `${day.year}${day.mm}${day.dd}${clock(random).replaceAll(':', '')}`;
    },
  },
  'versions-of-three': {
    header: 'release',
    draw: (random) => `${version(random)}${random.chance(0.2) ? `-rc.${random.between(1, 5)}` : ''}`,
  },
  'versions-of-four-small': { header: 'app_version', draw: (random) => `${version(random)}.${random.between(0, 40)}` },
  'versions-of-four-builds': {
    header: 'build',
    draw: (random) => `${random.pick(['10.0', '6.3', '16.0'])}.${random.whole(5)}.${random.whole(4)}`,
  },
  oids: {
    header: 'oid',
    draw: (random) => `1.3.6.1.4.1.${random.between(1, 50000)}.${random.between(1, 20)}.${random.between(1, 99)}`,
  },
  'oids-short': {
    header: 'snmp',
    rows: 60,
    draw: (random) => `1.3.6.${random.between(1, 9)}${random.chance(0.5) ? `.${random.between(1, 4)}` : ''}`,
  },
  'blocks-of-a-config': {
    header: 'allow',
    draw: (random) =>
      random.pick([
        `10.${random.between(0, 255)}.0.0/16`,
        `192.168.${random.between(0, 255)}.0/24`,
        `172.${random.between(16, 31)}.${random.between(0, 15) * 16}.0/20`,
        `${random.between(20, 220)}.${random.between(0, 255)}.${random.between(0, 255)}.0/24`,
        `2001:db8:${random.hex(4)}::/48`,
      ]),
  },
  'masks-of-networks': {
    header: 'netmask',
    rows: 60,
    draw: (random) =>
      random.pick(['255.255.255.0', '255.255.0.0', '255.255.255.240', '255.255.254.0', '255.0.0.0', '255.255.255.252']),
  },
  'kinds-of-address': { header: 'ip_version', draw: (random) => random.pick(['IPv4', 'IPv6', '4', '6', 'dual']) },
  hostnames: {
    header: 'ip_or_host',
    draw: (random) =>
      `${random.pick(HOSTS)}-${random.between(1, 99)}.${random.pick(['prod', 'test'])}.internal.example`,
  },
  'urls-without-user': {
    header: 'referrer',
    draw: (random) =>
      `https://${random.pick(['www', 'shop', 'docs'])}.example.org/${random.hex(6)}?utm_source=email&id=${random.whole(9)}`,
  },
  'packages-at-versions': { header: 'dependency', draw: (random) => `${random.pick(PACKAGES)}@${version(random)}` },
  'images-of-twice-the-size': {
    header: 'asset',
    draw: (random) =>
      `${random.pick(['report', 'logo', 'chart', 'photo'])}_${random.between(1, 99)}@${random.pick(['2x', '3x'])}.${random.pick(['png', 'jpg', 'webp'])}`,
  },
  decorators: {
    header: 'quelltext',
    draw: (random) =>
      random.pick([
        `@app.route('/v${random.between(1, 9)}/items')`,
        '@pytest.mark.slow',
        '@dataclass(frozen=True)',
        '@media (min-width: 600px)',
        `@Override public int f${random.between(1, 99)}()`,
        '@functools.lru_cache',
      ]),
  },
  'handles-social': {
    header: 'mention',
    draw: (random) => `@${random.pick(FIRST)}_${random.pick(['dev', 'art', 'fit', 'nl'])}${random.between(1, 999)}`,
  },
  'clones-over-ssh': {
    header: 'repository',
    draw: (random) =>
      `git@${random.pick(['github.com', 'gitlab.example'])}:team-${random.between(1, 99)}/${random.pick(PACKAGES).replace(/^@.*\//, '')}.git`,
  },
  'messages-by-id': {
    header: 'email_message_id',
    draw: (random) =>
      `<${dayOf(random, 2020, 2025).year}${random.digits(10)}.${random.hex(16)}@mx${random.between(1, 9)}.relay.example>`,
  },
  'colours-hex': { header: 'farbe', draw: (random) => `#${random.hex(6)}` },
  'fingerprints-of-keys': { header: 'fingerprint', draw: (random) => HEX_PAIRS(random, 16, ':') },
  'lines-without-addresses': { header: 'log', rows: 2000, draw: quietLine },
  'accounts-of-a-cloud': { header: 'aws_account', draw: (random) => random.whole(12) },
  'names-in-code': {
    header: 'symbol',
    draw: (random) =>
      random.pick([
        `std::vector<int>::at`,
        `ns::f${random.between(1, 99)}::run`,
        `a::b::c${random.hex(2)}`,
        `fe::Add::${random.hex(3)}`,
      ]),
  },
};
