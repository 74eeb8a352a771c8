import fc from 'fast-check';
import { stringify } from 'yaml';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { MAX_FILE_BYTES, MAX_FILE_LEVELS } from '../../src/files/limits.ts';
import type { Node } from '../../src/files/node.ts';
import { decodeUtf8 } from '../../src/files/utf8.ts';
import { parseYaml } from '../../src/files/yaml.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';

const parse = (text: string): Node => parseYaml({ path: 'given.yml', text });

const faults = (text: string): readonly string[] => findingsOf(() => parse(text)).map(told);

/** The value alone, without positions. */
const plain = (node: Node): unknown => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};

describe('reads YAML 1.2', () => {
  it.each([
    ['countries are text', 'a: NO\nb: no\nc: on\nd: y', { a: 'NO', b: 'no', c: 'on', d: 'y' }],
    ['dates are text', 'a: 2027-06-30', { a: '2027-06-30' }],
    ['numbers', '[1, -2, 3.5, 1e3, 0x10, 0o17, 010]', [1, -2, 3.5, 1000, 16, 15, 10]],
    ['no sexagesimal numbers', 'a: 12:30:45', { a: '12:30:45' }],
    ['nothing', '{a: , b: null, c: ~}', { a: null, b: null, c: null }],
    ['keys are text', '{1: a, true: b, 2027-01-01: c}', { 1: 'a', true: 'b', '2027-01-01': 'c' }],
    ['signs inside words', 'a: x*y &z !w <<\nb: "<<"', { a: 'x*y &z !w <<', b: '<<' }],
    ['quotes make text', `a: "*x"\nb: '&y'\nc: "1"`, { a: '*x', b: '&y', c: '1' }],
    ['block text', 'a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['one document with its marks', '---\na: 1\n...\n', { a: 1 }],
    ['Windows line ends and a byte order mark', '\ufeffa: 1\r\nb: [1,\r\n 2]\r\n', { a: 1, b: [1, 2] }],
    ['prototypes are only words', '__proto__: 1\nconstructor: 2', JSON.parse('{"__proto__":1,"constructor":2}')],
  ])('%s', (_, text, expected) => {
    expect(plain(parse(text))).toEqual(expected);
  });

  it('says where each key and value stands', () => {
    const root = parse('a: 1\nlist:\n  - {b: c}\r\n  - d\n');
    expect(root).toMatchObject({
      at: { file: 'given.yml', line: 1, column: 1 },
      entries: [
        { at: { line: 1, column: 1 }, value: { at: { line: 1, column: 4 } } },
        {
          at: { line: 2, column: 1 },
          value: {
            items: [
              {
                at: { line: 3, column: 5 },
                entries: [{ at: { line: 3, column: 6 }, value: { at: { line: 3, column: 9 } } }],
              },
              { at: { line: 4, column: 5 } },
            ],
          },
        },
      ],
    });
  });

  it('gives back what any YAML writer wrote', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.stringMatching(/^[\w &*!<>:#'"-]*$/),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(name, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
        expect(plain(parse(stringify(value, { aliasDuplicateObjects: false })))).toEqual(value);
      }),
    );
  });
});

describe('refuses', () => {
  it.each([
    [
      'every duplicate, wherever it is',
      'a: {b: 1, b: 2}\nc: 1\nc: 2\nc: 3',
      ['file/duplicate-key at 1:11', 'file/duplicate-key at 3:1', 'file/duplicate-key at 4:1'],
    ],
    ['duplicates that differ in quotes', '1: a\n"1": b', ['file/duplicate-key at 2:1']],
    [
      'every anchor and alias',
      'a: &x 1\nb: [*x, &y 2]',
      ['file/alias at 1:4', 'file/alias at 2:5', 'file/alias at 2:9'],
    ],
    [
      'a billion laughs',
      'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]',
      Array(6).fill(expect.stringContaining('file/alias')),
    ],
    ['a tag of somebody', 'a: !ruby/object:Gem x', ['file/tag at 1:4']],
    ['a tag directive', '%TAG ! tag:x,2026:\n---\na: 1', ['file/directive at 1:1']],
    ['a merge key in quotes', '"<<": {a: 1}', ['file/merge-key at 1:1']],
    ['a map as a key', '{a: 1}: b', ['file/key-not-text at 1:1']],
    ['a list as a key', '? [a]\n: b', ['file/key-not-text at 1:3']],
    ['an empty key', '"": a', ['file/key-not-text at 1:1']],
    ['the word null alone', 'null\n', ['file/empty at 1:1']],
    ['a document after the end of one', 'a: 1\n...\nb: 2\n', ['file/several-documents at 3:1']],
    ['two colons on a line', 'a: b: c', ['file/second-colon at 1:4']],
    ['a tab below spaces', 'a:\n  b: 1\n\tc: 2\n', ['file/tab at 3:1']],
    ['a line between two levels', 'a:\n  b: 1\n c: 2\n', ['file/indentation at 3:1']],
    ['a line below a key with a value', 'a:\n  b: 1\n   c: 2\n', ['file/indentation at 3:4']],
    ['a key beside a list', 'a:\n  - b\n  c: 1\n', ['file/indentation at 3:1']],
    ['a double quote left open', 'a: "open\nb: 2\n', ['file/quote-open at 1:4']],
    ['a single quote left open', "a: 'open\nb: 2\n", ['file/quote-open at 1:4']],
    ['a quote that ends where the next begins', 'a: "open\nb: "2"\n', ['file/quote-open at 1:4']],
    ['a key with its quote left open', '"a": 1\n"b: 2\n', ['file/quote-open at 2:1']],
    ['a quote that is escaped at the end', 'a: "open\\\\\\"\nb: 2\n', ['file/quote-open at 1:4']],
    ['a list left open', 'a: [1, 2\nb: 3\n', ['file/bracket-open at 1:4']],
    ['a map left open in a list', 'a:\n  - {b: 1, c: 2\n  - {b: 3}\n', ['file/bracket-open at 2:5']],
    ['a list closed as a map', 'a: {x: [1, 2}\n', ['file/bracket-open at 1:8']],
    ['a bracket too many', 'a: {b: 1}}', ['file/bracket-unopened at 1:10']],
    ['a bracket that closes nothing', 'a: ]\n', ['file/bracket-unopened at 1:4']],
    ['a line without a colon', 'a: 1\nb\nc: 2\n', ['file/no-key at 2:1']],
    ['a colon without a blank', 'a:b\nc: 1\n', ['file/no-key at 1:1']],
    ['an item among keys', 'a: 1\n- b\n', ['file/no-key at 2:1']],
    ['a missing comma', 'a: {x: 1 y: 2}\n', ['file/comma-missing at 1:8']],
    ['an @', 'a: @x\n', ['file/needs-quotes at 1:4']],
    ['a percent sign', 'a: %x\n', ['file/needs-quotes at 1:4']],
    ['an escape that YAML lacks', 'a: "\\q"', ['file/escape at 1:5']],
    ['a key after a list', '- a\nb: 1\n', ['file/syntax at 2:1']],
    ['a comma too many', 'a: [1,, 2]\n', ['file/syntax at 1:7']],
    ['a lone surrogate', 'a: \ud800', ['file/not-utf8 at 1:4']],
    ['a null byte', 'a: 1\n\u0000', ['file/control-character at 2:1']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('tells a hundred faults and counts the rest', () => {
    const found = faults(Array.from({ length: 1001 }, () => 'a: 1').join('\n'));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('file/more-findings at 101:1');
  });
});

describe('limits', () => {
  const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  it('takes 64 levels and no more, in brackets, by indentation and by dashes', () => {
    const maps = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    const dashes = (levels: number) => `${'- '.repeat(levels)}x`;
    for (const nested of [lists, maps, dashes]) {
      expect(() => parse(nested(MAX_FILE_LEVELS))).not.toThrow();
      expect(faults(nested(MAX_FILE_LEVELS + 1))).toEqual([expect.stringContaining('file/too-deep')]);
    }
  });

  it.each([
    ['brackets', '['],
    ['braces', '{'],
    ['maps in lists', '[{a: '],
    ['dashes', '- '],
    ['question marks', '? '],
    ['colons', ': '],
  ])('20,000 levels of %s are refused at once', (_, open) => {
    const started = performance.now();
    expect(faults(open.repeat(20_000))).toEqual([expect.stringContaining('file/too-deep')]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('takes 1 MiB and not a byte more', () => {
    const of = (bytes: number) => `a: 1 #${'x'.repeat(bytes - 6)}`;
    expect(() => parse(of(MAX_FILE_BYTES))).not.toThrow();
    expect(faults(of(MAX_FILE_BYTES + 1))).toEqual(['file/too-large at 1:1']);
    expect(faults(`a: ${'é'.repeat(MAX_FILE_BYTES / 2)}`)).toEqual(['file/too-large at 1:1']);
  });
});

describe('bytes', () => {
  it('become text only if they are UTF-8 of at most 1 MiB', () => {
    const decode = (bytes: Uint8Array) => () => decodeUtf8(bytes, 'given.yml');
    expect(decode(new TextEncoder().encode('a: é'))()).toBe('a: é');
    expect(findingsOf(decode(Uint8Array.of(0x61, 0xe9))).map(told)).toEqual(['file/not-utf8 at 1:1']);
    expect(findingsOf(decode(new Uint8Array(MAX_FILE_BYTES + 1))).map(told)).toEqual(['file/too-large at 1:1']);
  });
});

it('no text is too strange: it is read, or refused as bad input', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x',
    '*x',
    '!t',
    '? ',
    '|',
    '>',
    '"',
    "'",
    '#',
    '%',
    '---',
    '...',
    '<<',
    '\t',
    '1',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      try {
        parse(parts.join(''));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 3000 },
  );
});
