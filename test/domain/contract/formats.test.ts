import { RE2JS } from 're2js';
import { STRING_FORMATS, stringFormat } from '../../../src/domain/contract/formats.ts';

/** Good and bad texts by format; most are the examples of the RFC that defines it. */
const CASES: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  uuid: {
    good: ['123e4567-e89b-12d3-a456-426614174000', '00000000-0000-0000-0000-000000000000'],
    bad: ['123e4567e89b12d3a456426614174000', '{123e4567-e89b-12d3-a456-426614174000}', ''],
  },
  email: {
    good: ['a.b+c@example.org', "o'neil@a-b.example"],
    bad: ['a@b', '@example.org', 'a b@example.org', 'a@@b.c'],
  },
  hostname: {
    good: ['example.org', 'a', '1and1.com', 'xn--mller-kva.example', `${'a'.repeat(63)}.org`],
    bad: ['-a.org', 'a-.org', 'a..b', '', 'a_b.org', 'example.org.', `${'a'.repeat(64)}.org`, 'müller.example'],
  },
  ipv4: {
    good: ['0.0.0.0', '255.255.255.255', '192.168.0.1'],
    bad: ['256.1.1.1', '1.2.3', '1.2.3.4.', '01.2.3.4', '1.2.3.4.5'],
  },
  ipv6: {
    good: [
      ...['2001:db8:0:0:8:800:200c:417a', '2001:DB8::8:800:200C:417A', 'ff01::101', '::1', '::', 'fe80::'],
      ...['::13.1.68.3', '::ffff:129.144.52.38', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', '1::8', '1:2:3:4:5:6:1.2.3.4'],
      ...['1::4:5:6:7:8', '1:2::5:6:7:8', '1:2:3::6:7:8', '1:2:3:4::7:8', '1:2:3:4:5::8', '1:2:3:4:5:6::8'],
    ],
    bad: [
      ...['1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', ':1', '1:', '12345::', '::g', '1.2.3.4', '::256.1.1.1'],
      ...['1:2:3:4:5:6:7:1.2.3.4', '1:2:3:4:5:6:7:8::', '::1%eth0', ':::'],
    ],
  },
  uri: {
    good: [
      ...[
        'ftp://ftp.is.co.za/rfc/rfc1808.txt',
        'http://www.ietf.org/rfc/rfc2396.txt',
        'ldap://[2001:db8::7]/c=GB?objectClass?one',
      ],
      ...[
        'mailto:John.Doe@example.com',
        'news:comp.infosystems.www.servers.unix',
        'tel:+1-816-555-1212',
        'urn:isbn:0451450523',
      ],
      ...['telnet://192.0.2.16:80/', 'file:///etc/hosts', 's3://bucket/key', 'http://a:b@c/d%20e?f=g#h', 'about:'],
    ],
    bad: [
      '//a/b',
      'a/b',
      'http://a b',
      'http://a/%zz',
      '1a:b',
      ':a',
      'http://[::1',
      'http://ü',
      'http://a/<b>',
      'a\\b:c',
    ],
  },
  'uri-reference': {
    good: ['', '/a', 'a/b?c#d', '//host/a', '#x', '?q', '../g', 'http://a'],
    bad: ['1:b', 'a b', '%', '\\\\host'],
  },
  byte: { good: ['', 'TQ==', 'TWE=', 'TWFu', 'a+/9'], bad: ['T', 'TQ=', 'TQ', 'TW-u', 'TQ==TQ=='] },
  date: {
    good: ['2024-02-29', '2000-02-29', '2023-02-28', '1985-04-12', '0000-01-01', '0400-02-29'],
    bad: ['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-1-1', '23-01-01', '2023-01-32'],
  },
  time: {
    good: ['23:20:50.52Z', '00:00:00+01:00', '23:59:60Z', '12:00:00z', '08:30:06-08:00'],
    bad: ['24:00:00Z', '12:00Z', '12:00:00', '12:60:00Z', '12:00:61Z', '12:00:60Z', '12:00:00+24:00', '12:00:00.Z'],
  },
  'date-time': {
    good: ['1985-04-12T23:20:50.52Z', '1996-12-19T16:39:57-08:00', '1990-12-31T23:59:60Z', '2024-02-29t00:00:00z'],
    bad: ['2023-02-29T00:00:00Z', '1985-04-12 23:20:50Z', '1985-04-12T23:20:50', '1985-04-12', '1985-04-12T24:00:00Z'],
  },
  duration: {
    good: ['P4DT12H30M5S', 'P1Y2M3D', 'PT36H', 'P2W', 'P1M', 'PT1M', 'PT0S', 'P0D', 'P1Y2M'],
    bad: ['P', 'PT', 'P1D2H', 'P1YT', 'P1Y3D', '1D', 'P1W2D', 'PT1H5S', 'PT1.5S', 'P-1D'],
  },
  'json-pointer': { good: ['', '/', '/foo/0', '/a~1b', '/m~0n', '/ ', '/é'], bad: ['a', '/a~', '/~2', '#/a'] },
  'relative-json-pointer': {
    good: ['0', '1/0', '2/highly/nested', '0#', '10#'],
    bad: ['', '/a', '01', '-1/a', '0##', '0a'],
  },
};

const isA = (format: string, text: string): boolean => {
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = stringFormat(format) ?? {};
  if (!pattern) throw new Error(format);
  const found = new RegExp(pattern.source, 'u').test(text);
  expect({ text, found: RE2JS.compile(pattern.re2).matcher(text).find() }).toEqual({ text, found });
  return found && text.length <= maxLength;
};

describe('formats of strings', () => {
  it.each(Object.entries(CASES))('%s', (format, { good, bad }) => {
    expect(good.filter((text) => !isA(format, text))).toEqual([]);
    expect(bad.filter((text) => isA(format, text))).toEqual([]);
  });

  it('are all tried, and those that assert nothing are two', () => {
    const silent = STRING_FORMATS.filter((each) => !Object.hasOwn(CASES, each));
    expect(silent).toEqual(['password', 'binary']);
    expect(silent.map(stringFormat)).toEqual([{}, {}]);
  });

  it('are not guessed', () => {
    for (const each of ['idn-hostname', 'regex', 'Email', 'constructor', ''])
      expect(stringFormat(each)).toBeUndefined();
  });

  it('know how long the name of a host may be', () => {
    const name = (letters: number): string =>
      'abcdefg.'
        .repeat(40)
        .slice(0, letters - 1)
        .concat('a');
    expect([isA('hostname', name(253)), isA('hostname', name(254))]).toEqual([true, false]);
  });
});
