import fc from 'fast-check';
import { argv } from '../../src/main/inputs/argv.ts';

const context = { folder: '', maxBytes: 1000 };

const parse = (text: string): readonly string[] | string => {
  const parsed = argv.parse(text, 'run', context);
  return 'value' in parsed ? parsed.value : (parsed.findings[0]?.code ?? '');
};

it.each([
  ['node train.mjs', ['node', 'train.mjs']],
  ['  node   train.mjs  ', ['node', 'train.mjs']],
  ['python "my train.py"', ['python', 'my train.py']],
  ["python 'my train.py'", ['python', 'my train.py']],
  ['a --name="x y"z', ['a', '--name=x yz']],
  ['a "" b', ['a', '', 'b']],
  ['a "say \\"hi\\" \\\\ "', ['a', 'say "hi" \\ ']],
  ['a \'it is "so"\'', ['a', 'it is "so"']],
  ['C:\\bin\\node.exe x', ['C:\\bin\\node.exe', 'x']],
  ['a * ~ # b', ['a', '*', '~', '#', 'b']],
  ['["node", "a b", "x|y;$z"]', ['node', 'a b', 'x|y;$z']],
  ['a "open', 'input/wrong-value'],
  ["a 'open", 'input/wrong-value'],
  ['""', 'input/wrong-value'],
  ['[]', 'input/wrong-value'],
  ['["node", 1]', 'input/wrong-value'],
  ['["node\\u0000"]', 'input/wrong-value'],
  ['["node"', 'input/not-json'],
  ['a | b', 'input/no-shell'],
  ['a; b', 'input/no-shell'],
  ['a && b', 'input/no-shell'],
  ['a > b', 'input/no-shell'],
  ['a < b', 'input/no-shell'],
  ['a $HOME', 'input/no-shell'],
  ['a `b`', 'input/no-shell'],
  ["a '$(b)'", 'input/no-shell'],
  ['a\nb', 'input/no-shell'],
])('%s', (text, expected) => {
  expect(parse(text)).toEqual(expected);
});

it('gives back any list that was written as JSON', () => {
  const list = fc.array(
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(list, (parts) => {
      fc.pre(parts[0] !== '');
      expect(parse(JSON.stringify(parts))).toEqual(parts);
    }),
  );
});

it('gives back any list that was written in double quotes', () => {
  const part = fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/[|;&$<>`\r\n]/.test(text));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      fc.pre(parts[0] !== '');
      expect(parse(parts.map((each) => `"${each.replace(/["\\]/g, '\\$&')}"`).join(' '))).toEqual(parts);
    }),
  );
});

it('stays fast on quotes that never close', () => {
  expect(parse(`a ${'"b\\" '.repeat(20_000)}`)).toBe('input/wrong-value');
});
