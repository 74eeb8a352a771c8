import fc from 'fast-check';
import { judgeColumn } from '../../../src/domain/personal-data/judge-column.ts';

const times = (number: number, made: (at: number) => string): string[] =>
  Array.from({ length: number }, (_, at) => made(at));

const address = (at: number): string => `person${at}@example.org`;
const code = (at: number): string => `code ${String.fromCharCode(65 + (at % 26))}${at}`;
const note = (at: number): string => `called again, see page ${at}`;

const kinds = (name: string, values: readonly string[]) =>
  judgeColumn(name, values).map(({ kind, where, suspected }) => `${suspected ? 'suspected ' : ''}${kind} in ${where}`);

test('a column of addresses is one of e-mail addresses', () => {
  expect(judgeColumn('login', times(20, address))).toEqual([
    { kind: 'email', where: 'values', of: 20, values: 20, suspected: false },
  ]);
});

test.each([
  [9, 'suspected email in values'],
  [10, 'email in values'],
])('%i distinct addresses are %s', (number, told) => {
  expect(kinds('login', times(number, address))).toEqual([told]);
});

test('two distinct addresses are nothing, however often they occur', () => {
  expect(
    kinds(
      'login',
      times(500, (at) => address(at % 2)),
    ),
  ).toEqual([]);
});

test.each([
  [90, ['email in values']],
  [91, []],
])('ten addresses among %i other values: %j', (others, told) => {
  expect(kinds('login', [...times(10, address), ...times(others, code)])).toEqual(told);
});

test('addresses in one text of a hundred are told', () => {
  const texts = [...times(990, note), ...times(10, (at) => `${note(at)}, ask ${address(at)}`)];
  expect(judgeColumn('remark', texts)).toEqual([
    { kind: 'email', where: 'texts', of: 1000, values: 10, suspected: false },
  ]);
});

test('one address in every footer is nobody', () => {
  expect(
    kinds(
      'remark',
      times(500, (at) => `${note(at)}. Questions? Ask info@example.org`),
    ),
  ).toEqual([]);
});

test('one address in every footer is nobody, though now and then it is misspelt', () => {
  const misspelt = (at: number): string => (at % 40 === 0 ? `info${at}` : 'info');
  expect(
    kinds(
      'remark',
      times(500, (at) => `${note(at)}. Questions? Ask ${misspelt(at)}@example.org`),
    ),
  ).toEqual([]);
});

test('nine digits in nine of ten of which the check digit is wrong are numbers', () => {
  const numbers = times(1000, (at) => String(100_000_000 + at * 7919));
  expect(kinds('nr', numbers)).toEqual([]);
});

test('numbers that a table made decimal are read as what they were', () => {
  const valid = [
    '111222333',
    '123456782',
    '100000009',
    '100000010',
    '100000022',
    '100000034',
    '100000046',
    '100000058',
  ];
  expect(
    kinds(
      'nr',
      valid.map((each) => `${each}.0`),
    ),
  ).toEqual(kinds('nr', valid));
});

test('addresses of four small parts are told only where the name of the column speaks of addresses', () => {
  const small = times(40, (at) => `10.0.${at % 7}.${at}`);
  expect(kinds('release', small)).toEqual([]);
  expect(kinds('clientIp', small)).toEqual(['ip-address in values']);
});

test('Danish numbers of people born since 2007 have no check digit and are told by the name of the column', () => {
  const born = times(60, (at) => `${String((at % 28) + 1).padStart(2, '0')}0315-${4000 + at * 13}`);
  expect(kinds('batch', born)).toEqual([]);
  expect(kinds('cpr_nr', born)).toEqual(['dk-cpr in values']);
});

test('the order of values says nothing, nor do repetitions', () => {
  const values = fc.array(
    fc.oneof(fc.nat(200).map(address), fc.nat(200).map(code), fc.nat(200).map(note), fc.string()),
  );
  fc.assert(
    fc.property(values, (given) => {
      const told = judgeColumn('any', given);
      expect(judgeColumn('any', [...given].reverse().concat(given))).toEqual(told);
    }),
  );
});

describe('what stands in lists and objects', () => {
  /** Numbers that keep the eleven test of the Dutch BSN. */
  const numbers = times(400, (at) => String(100_000_000 + at)).filter((each) => {
    const digits = [...each].map(Number);
    return digits.reduce((sum, digit, at) => sum + digit * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;
  });

  test.each<[string, (number: string) => string]>([
    ['under a key, as a number', (number) => `{"id":1,"person":{"nr":${number},"age":7}}`],
    ['under a key, as a text', (number) => JSON.stringify({ person: { nr: number, age: 7 } })],
    ['in a list', (number) => JSON.stringify({ nrs: [number] })],
    ['in what is cut off behind it', (number) => JSON.stringify({ nr: number, remark: 'x'.repeat(500) }).slice(0, 500)],
  ])('is of a kind: %s', (_, written) => {
    expect(kinds('record', numbers.map(written))).toEqual(['nl-bsn in texts']);
  });

  test('is of none where it is other numbers', () => {
    const others = times(400, (at) => JSON.stringify({ nr: 100_000_000 + at * 7919, at }));
    expect(kinds('record', others)).toEqual([]);
  });
});

test.each(['|', '/', ';', ' ', "','"])('addresses with %j between them are found', (between) => {
  const lists = times(20, (at) => [address(at), address(at + 100)].join(between));
  expect(kinds('to', lists)).toEqual(['email in texts']);
});

test('addresses in quotes are found', () => {
  expect(
    kinds(
      'to',
      times(20, (at) => `'${address(at)}'`),
    ),
  ).toEqual(['email in texts']);
});
