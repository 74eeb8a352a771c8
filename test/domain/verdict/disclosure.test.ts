import fc from 'fast-check';
import { hiddenCells, smallCells } from '../../../src/domain/verdict/disclosure.ts';
import { slicesOf } from '../../../src/domain/verdict/slices.ts';

const FLOOR = { records: 50, perClass: 10 };

/** Rows of groups: how many, how many of class 1, and to which cells they belong. */
type Group = readonly [records: number, positives: number, ...cells: string[]];

function hidden(...groups: readonly Group[]): readonly string[] {
  const names = ['all', ...new Set(groups.flatMap(([, , ...cells]) => cells))];
  const rows = groups.flatMap(([records, positives, ...cells]) =>
    Array.from({ length: records }, (_, row) => ({ truth: Number(row < positives), cells: ['all', ...cells] })),
  );
  const cells = names.map((name) => ({
    name,
    member: Uint8Array.from(rows, (row) => Number(row.cells.includes(name))),
  }));
  return [
    ...hiddenCells(
      cells,
      Uint8Array.from(rows, ({ truth }) => truth),
      FLOOR,
    ),
  ];
}

describe('what is not shown', () => {
  it.each<[string, readonly Group[], readonly string[]]>([
    [
      'large slices are all shown',
      [
        [200, 90, 'a'],
        [150, 60, 'b'],
      ],
      [],
    ],
    [
      'a small slice is not',
      [
        [200, 90],
        [40, 20, 'a'],
      ],
      ['a'],
    ],
    [
      'nor the one that gives it away: all − b = a',
      [
        [200, 90, 'b'],
        [40, 20, 'a'],
        [300, 99, 'c'],
      ],
      ['a', 'b'],
    ],
    [
      'one that nothing gives away stands alone',
      [
        [200, 90, 'b'],
        [40, 20, 'a'],
        [100, 50],
      ],
      ['a'],
    ],
    [
      'a class of nine is small',
      [
        [200, 9, 'a'],
        [200, 90, 'b'],
        [300, 100, 'c'],
        [300, 100],
      ],
      ['a'],
    ],
    [
      'what b has over a is small',
      [
        [100, 50, 'a', 'b'],
        [20, 10, 'b'],
        [300, 100],
      ],
      ['a'],
    ],
    [
      'what all has over a is small',
      [
        [300, 100, 'a'],
        [20, 5],
      ],
      ['a'],
    ],
    ['nobody at all is not small', [[300, 100, 'a']], []],
    ['when all is small nothing is shown', [[30, 15, 'a']], ['a', 'all']],
  ])('%s', (_, groups, expected) => expect([...hidden(...groups)].sort()).toEqual([...expected].sort()));
});

it('leaves nothing small to be worked out, whatever the slices', () => {
  const row = fc.record({ truth: fc.integer({ min: 0, max: 1 }), a: fc.nat(3), b: fc.nat(2), c: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 400 }), (rows) => {
      const { cells } = slicesOf(rows.length, [
        { slice: { kind: 'column', column: 'a', at }, values: rows.map(({ a }) => (a === 3 ? null : String(a))) },
        { slice: { kind: 'column', column: 'b', at }, values: rows.map(({ b }) => String(b)) },
        { slice: { kind: 'where', name: 'c', where: '', whereAt: at, at }, belongs: rows.map(({ c }) => c) },
      ]);
      const truth = Uint8Array.from(rows, (each) => each.truth);
      const gone = hiddenCells(cells, truth, FLOOR);
      const shown = cells.filter(({ name }) => !gone.has(name));
      expect(shown.some(({ name }) => smallCells(cells, truth, FLOOR).has(name))).toBe(false);
      for (const a of shown) {
        for (const b of shown) {
          const within = b.member.every((member, index) => member <= (a.member[index] ?? 0));
          const rest = { name: 'rest', member: a.member.map((member, index) => member - (b.member[index] ?? 0)) };
          if (within && rest.member.includes(1)) expect(smallCells([rest], truth, FLOOR).size).toBe(0);
        }
      }
    }),
    { numRuns: 40 },
  );
});

const at = { file: 'model-tests.yml', line: 1, column: 1 };

it('numbers the slices of a column by their values, the missing one last', () => {
  const { cells, named } = slicesOf(4, [
    { slice: { kind: 'column', column: 'grade', at }, values: ['3', null, '2', '3'] },
    { slice: { kind: 'where', name: 'old', where: 'age > 70', whereAt: at, at }, belongs: [true, false, false, true] },
  ]);
  expect(cells.map(({ name, member }) => [name, [...member].join('')])).toEqual([
    ['all', '1111'],
    ['grade #1', '0010'],
    ['grade #2', '1001'],
    ['grade #3', '0100'],
    ['old', '1001'],
  ]);
  expect(named.get('grade')?.map(({ name }) => name)).toEqual(['grade #1', 'grade #2', 'grade #3']);
});

it('crosses columns by the combinations that occur, each value with the number that it has alone', () => {
  const { cells, named } = slicesOf(5, [
    {
      slice: { kind: 'cross', columns: ['grade', 'sex'], at },
      crossed: [
        ['3', '2', '3', null, '2'],
        ['f', 'm', 'f', 'f', 'm'],
      ],
    },
  ]);
  expect(cells.map(({ name, member }) => [name, [...member].join('')])).toEqual([
    ['all', '11111'],
    ['grade #1 × sex #2', '01001'],
    ['grade #2 × sex #1', '10100'],
    ['grade #3 × sex #1', '00010'],
  ]);
  expect(named.get('grade × sex')?.length).toBe(3);
});
