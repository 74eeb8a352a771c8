import fc from 'fast-check';
import {
  anything,
  bool,
  byKeyPresent,
  byKind,
  byValueOf,
  date,
  int,
  later,
  line,
  listOf,
  located,
  mapOf,
  nearest,
  num,
  object,
  oneOf,
  optional,
  pattern,
  readYaml,
  refusedKey,
  required,
  type Shape,
  text,
  version,
  withDefault,
} from '../../src/files/shape.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';

const read = <T>(shape: Shape<T>, yaml: string): T => readYaml(shape, { path: 'given.yml', text: yaml });

const faults = <T>(shape: Shape<T>, yaml: string): readonly string[] => findingsOf(() => read(shape, yaml)).map(told);

const name = pattern(/[a-z]+/, 'small letters');

describe('a value', () => {
  it.each<[string, Shape<unknown>, string, unknown]>([
    ['text', text, 'some words', 'some words'],
    ['text on two lines', text, '|\n  one\n  two\n', 'one\ntwo\n'],
    ['a line', line, '"a b"', 'a b'],
    ['a word that matches', name, 'abc', 'abc'],
    ['one of several words', oneOf('wait', 'fail'), 'wait', 'wait'],
    ['true', bool, 'true', true],
    ['a number', num(), '-1.5e3', -1500],
    ['a number at its limit', num({ min: 0, max: 1 }), '1', 1],
    ['a whole number', int(), '-7', -7],
    ['a day', date, '2028-02-29', '2028-02-29'],
    ['a version', version(1), '1', 1],
    ['a list', listOf(name), '[a, b]', ['a', 'b']],
    ['an empty list', listOf(name), '[]', []],
    ['a scalar of three kinds', byKind({ scalar: name, list: listOf(name), map: object({}) }), 'a', 'a'],
    ['a map of three kinds', byKind({ scalar: name, list: listOf(name), map: object({}) }), '{}', {}],
    ['its place', located(name), '\n a', { value: 'a', at: { file: 'given.yml', line: 2, column: 2 } }],
  ])('%s is read', (_, shape, yaml, expected) => {
    expect(read(shape, yaml)).toEqual(expected);
  });

  it.each<[string, Shape<unknown>, string, string]>([
    ['a number as text', text, '12', 'file/wrong-type'],
    ['nothing as text', text, '{a: }', 'file/wrong-type'],
    ['blanks as text', text, '"  "', 'file/wrong-value'],
    ['a bell in text', text, '"\\a"', 'file/wrong-value'],
    ['two lines as one', line, '"a\\nb"', 'file/wrong-value'],
    ['blanks around a line', line, '" a"', 'file/wrong-value'],
    ['a word that matches in part', name, 'abc1', 'file/wrong-value'],
    ['a word with a line end', name, '"abc\\n"', 'file/wrong-value'],
    ['a word beside those known', oneOf('wait', 'fail'), 'waits', 'file/wrong-value'],
    ['yes for true', bool, 'yes', 'file/wrong-type'],
    ['true in quotes', bool, '"true"', 'file/wrong-type'],
    ['text as a number', num(), 'many', 'file/wrong-type'],
    ['not a number', num(), '.nan', 'file/wrong-value'],
    ['infinity', num(), '.inf', 'file/wrong-value'],
    ['a number too large for one', num(), '1e999', 'file/wrong-value'],
    ['below the least', num({ min: 0 }), '-0.1', 'file/wrong-value'],
    ['at a limit that is excluded', num({ min: 0, exclusive: true }), '0', 'file/wrong-value'],
    ['a fraction as a whole number', int(), '1.5', 'file/wrong-value'],
    ['a whole number with a point', int(), '1.0', 'file/wrong-value'],
    ['a whole number in hex', int(), '0x10', 'file/wrong-value'],
    ['a whole number with a leading zero', int(), '010', 'file/wrong-value'],
    ['a whole number that doubles cannot hold', int(), '9007199254740993', 'file/wrong-value'],
    ['a day that does not exist', date, '2027-02-29', 'file/wrong-value'],
    ['a century that is no leap year', date, '2100-02-29', 'file/wrong-value'],
    ['a day written otherwise', date, '30.06.2027', 'file/wrong-value'],
    ['an hour on a day', date, '2027-06-30T00:00:00Z', 'file/wrong-value'],
    ['another version', version(1), '2', 'file/wrong-version'],
    ['a map for a list', listOf(name), '{a: b}', 'file/wrong-type'],
    ['too few', listOf(name, { min: 1 }), '[]', 'file/wrong-value'],
    ['too many', listOf(name, { max: 1 }), '[a, b]', 'file/wrong-value'],
    ['a list for a map', mapOf(name, name), '[a]', 'file/wrong-type'],
    ['an empty map', mapOf(name, name, { min: 1 }), '{}', 'file/wrong-value'],
    ['a kind that has no meaning', byKind({ scalar: name, map: object({}) }), '[a]', 'file/wrong-type'],
  ])('%s is refused', (_, shape, yaml, code) => {
    expect(faults(shape, yaml)).toEqual([expect.stringContaining(`${code} at `)]);
  });
});

describe('an object', () => {
  const shape = object({
    name: required(name),
    size: optional(int()),
    mode: withDefault(oneOf('wait', 'fail'), 'wait' as const),
    tests: later('policy/not-yet'),
    at: refusedKey('policy/key-of-other-effect', {}),
  });

  it('has what is written and what stands for the rest', () => {
    expect(read(shape, 'name: a')).toEqual({ name: 'a', mode: 'wait' });
    expect(read(shape, '{name: a, size: 3, mode: fail}')).toEqual({ name: 'a', size: 3, mode: 'fail' });
  });

  it('tells all that is wrong, in the order of the file', () => {
    expect(faults(shape, 'size: x\nsise: 3\ntests: []\nat: 1\nmode: wiat\n')).toEqual([
      'file/missing-key at 1:1',
      'file/wrong-type at 1:7',
      'file/unknown-key at 2:1',
      'policy/not-yet at 3:1',
      'policy/key-of-other-effect at 4:1',
      'file/wrong-value at 5:7',
    ]);
  });

  it('names the allowed keys and the one that was meant', () => {
    const [finding] = findingsOf(() => read(shape, 'name: a\nsise: 3'));
    expect(finding?.params).toMatchObject({
      key: { value: 'sise' },
      expected: [{ value: 'name' }, { value: 'size' }, { value: 'mode' }],
      suggestion: { value: 'size' },
    });
  });

  it('knows no keys but its own', () => {
    expect(faults(object({}), '__proto__: 1\ntoString: 2')).toEqual([
      'file/unknown-key at 1:1',
      'file/unknown-key at 2:1',
    ]);
  });
});

describe('a choice', () => {
  const byEffect = byValueOf('effect', {
    allow: object({ effect: required(oneOf('allow')), to: required(name) }),
    deny: object({ effect: required(oneOf('deny')), from: required(name) }),
  });
  const byMetric = byKeyPresent({
    metric: object({ metric: required(name), min: required(num()) }),
    behavior: object({ behavior: required(name) }),
  });

  it('reads by the value of a key', () => {
    expect(read(byEffect, '{effect: deny, from: a}')).toEqual({ effect: 'deny', from: 'a' });
  });

  it('reads by the key that is there', () => {
    expect(read(byMetric, '{behavior: a}')).toEqual({ behavior: 'a' });
  });

  it.each<[string, Shape<unknown>, string, string]>([
    ['a value that is none', byEffect, '{effect: permit}', 'file/wrong-value at 1:10'],
    ['a name of every object', byEffect, '{effect: constructor}', 'file/wrong-value at 1:10'],
    ['no key to choose by', byEffect, '{to: a}', 'file/missing-key at 1:1'],
    ['a key of the other choice', byEffect, '{effect: deny, from: a, to: b}', 'file/unknown-key at 1:25'],
    ['a list to choose by', byEffect, '{effect: [deny]}', 'file/wrong-type at 1:10'],
    ['neither key', byMetric, '{min: 1}', 'file/missing-one-of at 1:1'],
    ['both keys', byMetric, '{metric: a, min: 1, behavior: b}', 'file/keys-exclude at 1:21'],
  ])('%s is refused', (_, shape, yaml, expected) => {
    expect(faults(shape, yaml)).toEqual([expected]);
  });
});

it('a map keeps the order, the names and their places', () => {
  expect(read(mapOf(name, anything), 'b: 1\na: 2')).toMatchObject([
    { key: 'b', at: { line: 1, column: 1 } },
    { key: 'a', at: { line: 2, column: 1 } },
  ]);
});

it('every item of a list and every entry of a map is looked at', () => {
  expect(faults(listOf(name), '[1, a, 2]')).toEqual(['file/wrong-value at 1:2', 'file/wrong-value at 1:8']);
  expect(faults(mapOf(name, name), 'A: 1\nb: 2')).toEqual([
    'file/wrong-value at 1:1',
    'file/wrong-value at 1:4',
    'file/wrong-value at 2:4',
  ]);
});

describe('the near miss', () => {
  const words = [
    'categories',
    'classification',
    'subjects',
    'partitions',
    'roc_auc_score',
    'average_precision_score',
    'precision_score',
  ];

  it.each([
    ['catgories', 'categories'],
    ['Subjects', 'subjects'],
    ['partitoins', 'partitions'],
    ['classificaton', 'classification'],
    ['roc_auc', 'roc_auc_score'],
    ['precision', 'precision_score'],
  ])('of %s is %s', (word, meant) => expect(nearest(word, words)).toBe(meant));

  it('of something else is nothing', () => expect(nearest('environment', words)).toBeUndefined());

  it('of a word with one letter wrong is that word', () => {
    const slip = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('x', 'q', ''));
    fc.assert(
      fc.property(slip, ([word, where, letter]) => {
        const at = where % word.length;
        expect(nearest(word.slice(0, at) + letter + word.slice(at + 1), words)).toBe(word);
      }),
    );
  });
});
