import { withLuhn } from '../second/check.ts';
import { grouped, type Made } from '../second/dirt.ts';
import type { Random } from '../tables/random.ts';
import { col, form, moment, pad, real, rising, word } from './made.ts';

const uuid = form('~~~~~~~~-~~~~-4~~~-a~~~-~~~~~~~~~~~~', '~~~~~~~~-~~~~-4~~~-9~~~-~~~~~~~~~~~~');

const bytes = (random: Random, many: number): string =>
  grouped(
    random.hex(2 * many),
    Array.from({ length: many }, () => 2),
    ':',
  );

const agent = (random: Random): string => {
  const chrome = `Chrome/${random.between(96, 131)}.0.${random.pick(['0', String(random.between(4600, 6800))])}.${random.below(200)}`;
  const system = random.pick(['Windows NT 10.0; Win64; x64', 'X11; Linux x86_64', 'Macintosh; Intel Mac OS X 10_15_7']);
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) ${chrome} Safari/537.36`;
};

const log = (random: Random): string => {
  const { year, mm, dd, hour, minute, second } = moment(random);
  const what = random.pick([
    'worker[#####]: job ######## done in ### ms',
    'GC pause (young) ###M->##M #.### secs',
    'kafka offset 10######## partition ##',
    'retry # of 5, backoff ####ms',
  ]);
  return `${year}-${mm}-${dd}T${hour}:${minute}:${second}Z ${form(what)(random, 0)}`;
};

const network = (random: Random): string =>
  `${random.pick(['10', '172.16', '192.168'])}.${random.below(256)}.0`.replace(/^10\.(\d+)\.0$/, '10.$1.0.0') +
  `/${random.between(20, 28)}`;

export const SOFTWARE: Readonly<Record<string, Made>> = {
  'seconds of the epoch': col('created_at', rising(1_672_531_200, 86_413), 2000),
  'seconds without a name': col('col7', (random) => String(random.between(1_600_000_000, 1_740_000_000))),
  'milliseconds without a name': col('value', rising(1_704_067_200_000, 90_000_017)),
  'microseconds of the epoch': col('event_time_us', (random) => `17${random.digits(14)}`),
  'nanoseconds of the epoch': col('time_unix_nano', (random) => `17${random.digits(17)}`),
  'versions of windows': col(
    'os_build',
    (random) => `10.0.${random.pick(['19045', '22631', '17763'])}.${random.between(100, 6500)}`,
  ),
  'versions of four parts': col(
    'firmware_version',
    (random) => `${random.between(1, 9)}.${random.below(30)}.${random.below(20)}.${random.below(250)}`,
  ),
  'versions of packages': col(
    'dependency',
    form('@types/node@20.#.#', '@babel/core@7.2#.#', 'left-pad@1.#.#', 'lodash@4.17.2#'),
  ),
  'versions of the protocol': col('ip_version', word('4', '6', 'IPv4', 'IPv6', 'dual')),
  'versions of a mac': col('mac_os_version', form('14.#.#', '13.#.#', '10.15.7', '12.#')),
  'short commits': col('build_commit', (random) => random.hex(12)),
  'clones of git': col(
    'clone_url',
    form('git@github.com:acme-org/repo-##.git', 'git@gitlab.acme.example:core/svc-^.git'),
  ),
  'hashes of mails': col('email_sha256', (random) => random.hex(64)),
  'fingerprints of keys': col('host_key_fp', (random) => `MD5:${bytes(random, 16)}`),
  'serials of certificates': col('cert_serial', (random) => bytes(random, random.pick([8, 16])).toUpperCase()),
  'uuids without a name': col('field_3', uuid, 2000),
  snowflakes: col('tweet_id', (random) => `1${random.digits(18)}`.slice(0, random.pick([18, 19]))),
  networks: col('subnet', network),
  'object ids of snmp': col('sys_object_id', form('1.3.6.1.4.1.9.1.####', '1.3.6.1.4.1.2636.1.1.1.2.##')),
  'makers of network cards': col('oui', form('3C:22:FB', '~~:~~:~~', '00:~~:~~')),
  'agents of users': col('user_agent', agent),
  'lines of a log': col('log_line', log),
  'ids of messages': col(
    'message_id',
    (random) => `<${random.hex(8)}.${random.digits(6)}@mx${random.between(1, 4)}.acme.example>`,
  ),
  'strings of connection': col(
    'dsn',
    form('postgres://svc_orders@db0#.internal:5432/orders', 'amqp://worker@mq#.internal:5672/v#'),
  ),
  'names of c++': col('symbol', word('std::vector', 'abc::de::f0', 'a::b', 'core::fmt::Debug', 'fe::detail::bad')),
  'time codes of films': col(
    'timecode',
    (random) =>
      `${pad(random.below(4), 2)}:${pad(random.below(60), 2)}:${pad(random.below(60), 2)}:${pad(random.below(25), 2)}`,
  ),
  coordinates: col('lat_lon', (random) => `${real(random, 47, 54, 6)}, ${real(random, 4, 15, 6)}`),
  'settings as json': col('config', (random) =>
    JSON.stringify({
      timeout_ms: random.between(100, 90_000),
      build: `2.${random.below(9)}.${random.below(40)}`,
      seed: Number(random.whole(9)),
    }),
  ),

  'handsets by imei': col('imei', (random) => withLuhn(`35${random.digits(12)}`), 2000),
  'handsets without a name': col('id2', (random) => withLuhn(`86${random.digits(12)}`)),
  'cards by iccid': col('iccid', (random) => withLuhn(`8949${random.digits(14)}`)),
  'subscribers by imsi': col('imsi', (random) => `2620${random.pick(['1', '2', '3'])}${random.digits(10)}`),
  'cells of a network': col('cell_global_id', form('262-01-#####-####', '204-08-#####-#####')),
  'sensors of lorawan': col('dev_eui', (random) => `70b3d5${random.hex(10)}`),
  'sensors with hyphens': col('eui64', (random) =>
    grouped(`0004a3${random.hex(10)}`.toUpperCase(), [2, 2, 2, 2, 2, 2, 2, 2], '-'),
  ),
};
