import fc from 'fast-check';
import { possible, possibleOf, type Scope } from '../../../src/domain/workflow/expression/evaluate.ts';
import { parseExpression } from '../../../src/domain/workflow/expression/parse.ts';
import { asked, conditionOf } from '../../../src/domain/workflow/expression/text.ts';
import { plainValue, UNKNOWN, type Value } from '../../../src/domain/workflow/expression/value.ts';
import type { Plain } from '../../../src/domain/workflow/workflow.ts';
import { EvaluationFailure, evaluateExpression } from '../../support/workflow/expressions.ts';

const KNOWN: Readonly<Record<string, Plain>> = {
  matrix: { os: 'ubuntu-latest', count: 3, none: null, list: ['a', 'B', 1], deep: { x: { y: 'z' } } },
  inputs: { yes: true, no: false, text: 'Main', empty: '', digits: '3' },
};

const scope: Scope = {
  name: (name) => [plainValue(KNOWN[name] ?? null)],
  state: (name) => name === 'always',
};

const ours = (text: string): readonly Value[] | undefined => {
  const expression = parseExpression(text);
  return expression && possible(expression, scope);
};

/** An expression in its braces. */
const braced = (text: string): string => `$`.concat(`{{ ${text} }}`);

const literal = fc.constantFrom("'Main'", "'main'", "''", "'it''s'", '3', '0', '-1.5', '0x1f', 'true', 'false', 'null');
const reference = fc.constantFrom(
  'matrix.os',
  'matrix.COUNT',
  "matrix['none']",
  'matrix.list[0]',
  'matrix.deep.x.y',
  'matrix.nothing',
  'inputs.yes',
  'Inputs.no',
  'inputs.text',
  'inputs.empty',
  'inputs.digits',
);

const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(literal, reference),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.tuple(tie('expression'), fc.constantFrom('&&', '||', '==', '!='), tie('expression')).map((all) => all.join(' ')),
    tie('expression').map((of) => `!(${of})`),
    tie('expression').map((of) => `(${of})`),
    fc
      .tuple(fc.constantFrom('startsWith', 'endsWith', 'contains'), tie('leaf'), tie('leaf'))
      .map(([f, a, b]) => `${f}(${a}, ${b})`),
    tie('leaf').map((item) => `contains(matrix.list, ${item})`),
    tie('leaf').map((item) => `contains(fromJSON('["a","b",3]'), ${item})`),
  ),
}));

it('what is known comes to what GitHub’s own evaluator makes of it', () => {
  fc.assert(
    fc.property(expression, (text) => {
      const values = ours(text);
      expect(values).toBeDefined();
      // What is not known here holds both; what is known has to be right.
      const theirs = theirsOf(text);
      const isMet = (value: Value) => value.kind !== 'plain' || JSON.stringify(value.value) === JSON.stringify(theirs);
      expect({ text, ours: values, theirs, isMet: values?.some(isMet) }).toMatchObject({ isMet: true });
    }),
    { numRuns: 3000 },
  );
});

function theirsOf(text: string): unknown {
  try {
    return evaluateExpression(text, KNOWN);
  } catch (thrown) {
    if (thrown instanceof EvaluationFailure) return undefined;
    throw thrown;
  }
}

it.each([
  ["matrix.os || 'x'", ['ubuntu-latest']],
  ["inputs.no && 'a' || 'b'", ['b']],
  ["needs.a.outputs.b && 'a' || 'b'", ['a', 'b']],
  ["github.x == 'y'", [true, false]],
  ['!github.x', [true, false]],
  ['format(github.x)', ['?']],
  ['hashFiles(1)', ['?']],
])('%s may come to %j', (text, expected) => {
  const open: Scope = { ...scope, name: (name) => (name in KNOWN ? scope.name(name) : [UNKNOWN]) };
  const parsed = parseExpression(text);
  const values = (parsed ? possible(parsed, open) : []).map((value) => (value.kind === 'plain' ? value.value : '?'));
  expect([...new Set(values)].sort()).toEqual([...expected].sort());
});

it.each(["'open", 'a b', 'a.', '(a', 'a)', 'f(,)', 'a ||', '#', 'a[', '"x"', `${'('.repeat(99)}a${')'.repeat(99)}`])(
  'does not take %j for an expression',
  (text) => {
    expect(parseExpression(text)).toBeUndefined();
  },
);

it('reads texts around expressions, and braces in quotes', () => {
  const said = (text: string) => possibleOf(text, scope);
  expect(said(`ubuntu-${braced('matrix.count')}.04`)).toEqual([plainValue('ubuntu-3.04')]);
  expect(said(braced("format('}}') && 1"))).toContainEqual(plainValue(1));
  expect(said(braced('matrix.count'))).toEqual([plainValue(3)]);
  expect(said(braced('matrix.count').slice(0, -2))).toEqual([UNKNOWN]);
  expect(said('plain')).toEqual([plainValue('plain')]);
});

it('a condition needs no braces, and none is true', () => {
  expect(conditionOf('a || b')).toEqual(conditionOf(braced('a || b')));
  expect(conditionOf('')).toEqual({ kind: 'literal', value: true });
  expect(conditionOf(`${braced('a')} && b`)).toBeUndefined();
});

it('tells what a text asks of contexts, each in full', () => {
  expect(asked(`${braced('secrets.A')} ${braced('needs[matrix.x].outputs.y && secrets')}`)).toEqual([
    'secrets.a',
    'needs.*.outputs.y',
    'matrix.x',
    'secrets',
  ]);
});

it('never breaks', () => {
  const piece = fc.constantFrom(
    'a',
    '.',
    '[',
    ']',
    '(',
    ')',
    '!',
    '&&',
    '||',
    '==',
    "'",
    '${{',
    '}}',
    ' ',
    '*',
    '1',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      possibleOf(pieces.join(''), scope);
      asked(pieces.join(''));
      conditionOf(pieces.join(''));
    }),
    { numRuns: 3000 },
  );
});

it('takes a long expression in its time, and no endless one', () => {
  const gate = Array.from({ length: 300 }, (_, n) => `needs.job${n}.result == 'success'`).join(' && ');
  expect(ours(gate)).toEqual([plainValue(false)]);
  expect(ours(Array(100_000).fill('a').join(' || '))).toBeUndefined();
});
