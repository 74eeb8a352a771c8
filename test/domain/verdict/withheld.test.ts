import fc from 'fast-check';
import { type MetricName, metricOf } from '../../../src/domain/statistics/metrics.ts';
import type { Cell } from '../../../src/domain/verdict/atoms.ts';
import { hiddenCells } from '../../../src/domain/verdict/disclosure.ts';
import { keyOf, type ReportedNumber } from '../../../src/domain/verdict/reported.ts';
import { withheldNumbers } from '../../../src/domain/verdict/withheld.ts';
import {
  Attacker,
  type Block,
  countOf,
  KINDS,
  type Kind,
  LOOKS,
  NEGATIVE,
  POSITIVE,
  readOff,
  unionsOf,
} from './attacker.ts';

const LEAST = 10;

const OUTCOME: Readonly<Record<string, number>> = { TP: 6, FN: 4, FP: 2, TN: 0 };
const outcomeOf = (kind: Kind) => (OUTCOME[kind.slice(0, 2)] ?? 0) + Number(kind[2]);

/** The table as rows, with a cell for each slice that occurs. */
function rowsOf(blocks: readonly Block[]) {
  const rows = blocks.flatMap(({ slices, counts }) =>
    KINDS.flatMap((kind) => Array.from({ length: counts[kind] }, () => ({ slices, outcome: outcomeOf(kind) }))),
  );
  const names = ['all', ...new Set(blocks.flatMap(({ slices }) => slices))].filter(
    (name, at, all) => all.indexOf(name) === at,
  );
  const cells: Cell[] = names.map((name) => ({
    name,
    member: Uint8Array.from(rows, ({ slices }) => Number(slices.includes(name))),
  }));
  return { cells, outcomes: Uint8Array.from(rows, ({ outcome }) => outcome) };
}

const level = (name: MetricName) => ({ metric: metricOf(name, 'binary'), isChange: false });
const LEVELS: readonly MetricName[] = [
  'recall_score',
  'precision_score',
  'accuracy_score',
  'f1_score',
  'roc_auc_score',
];

/** Which numbers are withheld, and what somebody knows who reads all others. */
function published(blocks: readonly Block[], asked: readonly Omit<ReportedNumber, 'slice'>[]) {
  const { cells, outcomes } = rowsOf(blocks);
  const truth = outcomes.map((each) => each >> 2);
  const hidden = hiddenCells(cells, truth, { records: LEAST, perClass: LEAST });
  const shown = cells.filter(({ name }) => !hidden.has(name));
  const numbers = shown.flatMap(({ name }) => asked.map((each) => ({ ...each, slice: name })));
  const withheld = withheldNumbers(numbers, { cells: shown, outcomes }, { perSide: LEAST, counted: 0 });
  const attacker = new Attacker(blocks);
  for (const { name } of shown) for (const sum of [POSITIVE, NEGATIVE]) attacker.learns(name, sum);
  const read = (number: ReportedNumber) => {
    for (const sum of readOff(number.metric.name as MetricName, number.isChange)) attacker.learns(number.slice, sum);
  };
  for (const number of numbers.filter((each) => !withheld.has(keyOf(each)))) read(number);
  return { attacker, withheld, numbers, shown, read };
}

/** Groups of which the attacker knows a count that is below the floor. */
const found = (attacker: Attacker, groups = unionsOf(attacker.blocks)) =>
  groups
    .filter((group) => countOf(group, () => 1) > 0)
    .flatMap((group) =>
      Object.entries(LOOKS).flatMap(([look, sum]) =>
        countOf(group, sum) < LEAST && attacker.knows(group, sum)
          ? [`${look} of ${group.map(({ slices }) => slices.join('&')).join(' + ')}`]
          : [],
      ),
    );

const count = fc.oneof({ weight: 1, arbitrary: fc.nat(12) }, { weight: 3, arbitrary: fc.integer({ min: 8, max: 60 }) });
const counts = fc.record(Object.fromEntries(KINDS.map((kind) => [kind, count])) as Record<Kind, typeof count>);
const values = fc.tuple(fc.nat(3), fc.nat(2), fc.boolean(), fc.boolean());
const blocks = fc
  .uniqueArray(fc.record({ values, counts }), {
    minLength: 2,
    maxLength: 8,
    selector: ({ values }) => values.join(),
  })
  .map((all) =>
    all.map(
      ({ values: [a, b, c, d], counts }): Block => ({
        slices: ['all', `a${a}`, ...(b < 2 ? [`b${b}`] : []), ...(c ? ['c'] : []), ...(d ? ['d'] : [])],
        counts,
      }),
    ),
  );
const asked = fc.uniqueArray(
  fc.record({ metric: fc.constantFrom(...LEVELS.map((name) => metricOf(name, 'binary'))), isChange: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 4,
    selector: ({ metric, isChange }) => `${metric.name} ${isChange}`,
  },
);

it('nobody can work out a small count of any group from all that is shown', () => {
  fc.assert(
    fc.property(blocks, asked, (table, metrics) => {
      expect(found(published(table, metrics).attacker)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('and nothing is withheld in vain: any number more gives something away', () => {
  let [withheldOnes, shownOnes] = [0, 0];
  fc.assert(
    fc.property(blocks, asked, (table, metrics) => {
      const { withheld, numbers } = published(table, metrics);
      withheldOnes += withheld.size;
      shownOnes += numbers.length - withheld.size;
      for (const number of numbers.filter((each) => withheld.has(keyOf(each)))) {
        const { attacker, read } = published(table, metrics);
        read(number);
        expect(found(attacker)).not.toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
  // Some 150 are withheld, give or take 25.
  expect(Math.min(withheldOnes, shownOnes)).toBeGreaterThan(50);
});

const VALUES = 7;
const scale = fc.array(fc.constantFrom(0.4, 1, 3), { minLength: VALUES, maxLength: VALUES });
/** Two columns of seven values: more independent slices than every group of them could be gone through. */
const crossed = fc
  .record({
    a: scale,
    b: scale,
    unlike: fc.constantFrom(0.05, 0.3, 1),
    random: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ a, b, unlike, random }) =>
    a.flatMap((ofA, i) =>
      b.map((ofB, j): Block => {
        const draw = (kind: Kind) =>
          Math.floor(Number(random.next().value) * 6 * ofA * ofB * (/^(FN|FP)/.test(kind) ? unlike : 1));
        const counts = Object.fromEntries(KINDS.map((kind) => [kind, draw(kind)])) as Record<Kind, number>;
        return { slices: ['all', `a${i}`, `b${j}`], counts };
      }),
    ),
  );

/** Values of a column in every mixture, and what any two slices have in common or not. */
function likelyGroups(table: readonly Block[]): readonly (readonly Block[])[] {
  const names = [...new Set(table.flatMap(({ slices }) => slices))];
  const has = (name: string) => (block: Block) => block.slices.includes(name);
  const columns = ['a', 'b'].flatMap((column) => {
    const values = names.filter((name) => name.startsWith(column) && name !== 'all');
    return Array.from({ length: 2 ** values.length - 1 }, (_, chosen) => {
      const some = values.filter((__, index) => ((chosen + 1) >> index) & 1);
      return table.filter(({ slices }) => slices.some((slice) => some.includes(slice)));
    });
  });
  const pairs = names.flatMap((one) =>
    names.flatMap((other) => [
      table.filter((block) => has(one)(block) && has(other)(block)),
      table.filter((block) => has(one)(block) && !has(other)(block)),
      table.filter((block) => !has(one)(block) && !has(other)(block)),
    ]),
  );
  return [...columns, ...pairs];
}

it('nor of many slices, of the groups that are most easily worked out', () => {
  let [withheldOnes, shownOnes] = [0, 0];
  fc.assert(
    fc.property(crossed, asked, (table, metrics) => {
      const { attacker, withheld, numbers } = published(table, metrics);
      withheldOnes += withheld.size;
      shownOnes += numbers.length - withheld.size;
      expect(found(attacker, likelyGroups(table))).toEqual([]);
    }),
    // Tables of this size take seconds each: so few that what they show and withhold would be a matter of luck.
    { numRuns: 6, seed: 1 },
  );
  expect(Math.min(withheldOnes, shownOnes)).toBeGreaterThan(20);
}, 60_000);

describe('of many slices', () => {
  const places = Array.from({ length: VALUES ** 2 }, (_, at) => [Math.floor(at / VALUES), at % VALUES] as const);
  /** As many rows in each crossing, but for those missed, and slices that are named by a condition. */
  const table = (
    missed: (a: number, b: number) => number,
    more: (a: number, b: number) => readonly string[] = () => [],
  ) =>
    places.map(([a, b]): Block => {
      const counts = { TP0: 20, FP0: 9, TN0: 20, FN0: missed(a, b), TP1: 0, FP1: 0, TN1: 0, FN1: 0 };
      return { slices: ['all', `a${a}`, `b${b}`, ...more(a, b)], counts };
    });
  const withheldOf = (blocks: readonly Block[]) =>
    [...published(blocks, [level('recall_score')]).withheld].map((key) => key.replace('recall_score ', ''));

  it('all are shown where none is small', () => {
    expect(withheldOf(table(() => 3))).toEqual([]);
  });

  it('one more of a column is withheld where those that are not shown have few together', () => {
    // Four each were missed of a0 and a1, eight of both: all but the others of the column. a2 is the smallest of these.
    const few = (a: number, b: number) => (a > 1 ? 3 : b < 4 ? 1 : 0);
    expect(withheldOf(table((a, b) => (a === 2 && b === 0 ? 2 : few(a, b))))).toEqual(['a2', 'a0', 'a1']);
  });

  it('a part is withheld where what another has beyond it is small', () => {
    // Nobody was missed in a0 of b0 and b1.
    const within = (a: number, b: number) => (a === 0 && b > 1 ? ['inner', 'outer'] : a === 0 ? ['outer'] : []);
    const missed = (a: number, b: number) => (a === 0 && b < 2 ? 0 : 3);
    expect(withheldOf(table(missed, within))).toEqual(['inner']);
  });

  it('what two have in common is not told by both where they fill the whole', () => {
    // Nobody was missed where `low` and `high` overlap.
    const overlap = (a: number, b: number) => a === 0 && b < 3;
    const halves = (a: number, b: number) => [...(a < 4 ? ['low'] : []), ...(a > 3 || overlap(a, b) ? ['high'] : [])];
    const missed = (a: number, b: number) => (overlap(a, b) ? 0 : 3);
    expect(withheldOf(table(missed, halves))).toEqual(['high']);
  });
});

/** The German patients of the example by grade: what the candidate decides, and the champion. */
const EXAMPLE: readonly Block[] = [
  { slices: ['all'], counts: { TP0: 2, FP0: 3, TN0: 43, FN0: 4, TP1: 5, FP1: 5, TN1: 0, FN1: 0 } },
  { slices: ['all', 'grade-2'], counts: { TP0: 20, FP0: 23, TN0: 109, FN0: 34, TP1: 87, FP1: 69, TN1: 17, FN1: 5 } },
  { slices: ['all', 'grade-3'], counts: { TP0: 1, FP0: 4, TN0: 2, FN0: 2, TP1: 63, FP1: 46, TN1: 10, FN1: 1 } },
];

describe('the example', () => {
  it('does not tell how many of grade 1, which has no slice, were rightly found', () => {
    const { attacker, withheld, numbers, read } = published(EXAMPLE, [level('precision_score'), level('recall_score')]);
    expect(found(attacker)).toEqual([]);
    expect(numbers.map(keyOf).filter((key) => !withheld.has(key))).toEqual(['precision_score all', 'recall_score all']);
    for (const number of numbers) read(number);
    expect(found(attacker)).toContain('model tp of all');
  });

  it('shows the recall of grade 2 where that of the whole is not asked for', () => {
    const { cells, outcomes } = rowsOf(EXAMPLE);
    const recall = (slice: string) => ({ ...level('recall_score'), slice });
    const withheldOf = (...slices: readonly string[]) => [
      ...withheldNumbers(slices.map(recall), { cells, outcomes }, { perSide: LEAST, counted: 0 }),
    ];
    expect(withheldOf('grade-2')).toEqual([]);
    expect(withheldOf('all', 'grade-2')).toEqual(['recall_score grade-2']);
  });
});

it('a champion is not given away by its difference from the model', () => {
  // Five rows only the champion gets right: with the recall of the model, that of the champion would follow.
  const counts = { TP0: 30, FP0: 20, TN0: 40, FN0: 30, TP1: 60, FP1: 20, TN1: 40, FN1: 5 };
  const change = (name: MetricName) => ({ metric: metricOf(name, 'binary'), isChange: true });
  const withheldOf = (...asked: readonly Omit<ReportedNumber, 'slice'>[]) => [
    ...published([{ slices: ['all'], counts }], asked).withheld,
  ];
  expect(withheldOf(level('recall_score'), change('recall_score'))).toEqual(['recall_score change all']);
  expect(withheldOf(change('precision_score'), change('roc_auc_score'))).toEqual([]);
});

it('a share of few rows is withheld, though none is small', () => {
  const { cells, outcomes } = rowsOf(EXAMPLE.slice(1));
  const asked = [{ ...level('recall_score'), slice: 'all' }];
  const of = (counted: number) => withheldNumbers(asked, { cells, outcomes }, { perSide: LEAST, counted }).size;
  expect([of(213), of(214)]).toEqual([0, 1]);
});
