import fc from 'fast-check';
import type { CaseRow, Value } from '../../../src/domain/behavior/behavior.ts';
import { type Change, changed, NOT_A_NUMBER } from '../../../src/domain/behavior/change.ts';
import { perturbed } from '../../../src/domain/behavior/perturbed.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';

const CASES: readonly [what: string, value: Value, change: Change, after: Value | typeof NOT_A_NUMBER][] = [
  ['adds to text that is a number', '45', { kind: 'add', by: 5 }, '50'],
  ['adds to a number', 45, { kind: 'add', by: 5 }, 50],
  ['sums decimals without noise', '0.1', { kind: 'add', by: 0.2 }, '0.3'],
  ['multiplies', '10', { kind: 'multiply', by: 1.1 }, '11'],
  ['leaves what is missing', null, { kind: 'add', by: 5 }, null],
  ['tells a word', 'old', { kind: 'add', by: 5 }, NOT_A_NUMBER],
  ['tells nothing at all', '', { kind: 'add', by: 5 }, NOT_A_NUMBER],
  ['tells a truth value', true, { kind: 'multiply', by: 2 }, NOT_A_NUMBER],
  ['tells infinity', 'Infinity', { kind: 'multiply', by: 2 }, NOT_A_NUMBER],
  ['tells an overflow', '1e308', { kind: 'multiply', by: 10 }, NOT_A_NUMBER],
  ['sets', 'a', { kind: 'set', to: 'b' }, 'b'],
  ['sets what was missing', null, { kind: 'set', to: 0 }, 0],
  ['takes text for the number that it is', '3', { kind: 'set', to: 3 }, '3'],
  ['chooses the only other', 'a', { kind: 'choose', among: ['a', 'b'] }, 'b'],
  ['has no other to choose', 'a', { kind: 'choose', among: ['a'] }, 'a'],
  ['writes in capitals', 'Groß', { kind: 'text', how: 'upper-case' }, 'GROSS'],
  ['adds blanks', 'a b', { kind: 'text', how: 'blanks' }, ' a  b '],
  ['has nothing to mistype', 'aaa', { kind: 'text', how: 'typo' }, 'aaa'],
  ['mistypes the one place there is', 'ab', { kind: 'text', how: 'typo' }, 'ba'],
];

test.each(CASES)('%s', (_, value, change, after) => {
  expect(changed(value, change, seeded(1))).toBe(after);
});

test('a typo swaps two neighbours that differ, whole characters and not halves of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 2 }), fc.nat(), (text, seed) => {
      const [before, after] = [text, String(changed(text, { kind: 'text', how: 'typo' }, seeded(seed)))].map((each) => [
        ...each,
      ]);
      const differing = before?.flatMap((each, at) => (each === after?.[at] ? [] : [at])) ?? [];
      if (new Set(before).size === 1) expect(differing).toEqual([]);
      else expect(differing).toEqual([differing[0], (differing[0] ?? 0) + 1]);
      expect(after?.toSorted()).toEqual(before?.toSorted());
    }),
  );
});

describe('rows whose columns are changed', () => {
  const ROWS: readonly CaseRow[] = [
    { age: '45', sex: 'f' },
    { age: null, sex: 'm' },
    { age: 'unknown', sex: 'f' },
  ];
  const at = { file: 'model-tests.yml', line: 1, column: 1 };

  test('stand beside themselves; those that the change leaves as they are are no cases', () => {
    const columns = [{ column: 'age', change: { kind: 'add', by: 5 }, at }] as const;
    expect(perturbed(ROWS, columns, seeded(1))).toEqual({
      cases: [{ kind: 'pair', row: { age: '45', sex: 'f' }, changed: { age: '50', sex: 'f' } }],
      unchanged: 2,
      notNumbers: new Map([['age', 1]]),
    });
  });

  test('are the same for the same seed', () => {
    const rows = Array.from({ length: 50 }, (_, row) => ({ town: `town ${row}` }));
    const columns = [{ column: 'town', change: { kind: 'text', how: 'typo' }, at }] as const;
    const drawn = (seed: number) => perturbed(rows, columns, seeded(seed)).cases;
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
});
