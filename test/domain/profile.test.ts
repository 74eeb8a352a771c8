import fc from 'fast-check';
import { sumIn, sumText } from '../../src/domain/contract/exact-sum.ts';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { type Bins, cellsOf, INSIDE_FROM, insideOf } from '../../src/domain/profile/bins.ts';
import { driftAtMost, driftOf } from '../../src/domain/profile/drifted.ts';
import { profileText } from '../../src/domain/profile/json.ts';
import { isUnlike, merged, type Unlike } from '../../src/domain/profile/merge.ts';
import type { Profile, Told, Total } from '../../src/domain/profile/profile.ts';
import { suppressed, withoutSmall } from '../../src/domain/profile/suppress.ts';
import { DISTANCES, type DistanceName } from '../../src/domain/statistics/drift.ts';
import { readProfile } from '../../src/files/profile.ts';

const AGES: Bins = { kind: 'edges', edges: [0, 10.5, 20, 1e21] };
const WORDS: Bins = { kind: 'values', values: ['', 'a "quoted" one', 'null', '1'] };

const cells = (bins: Bins) => fc.array(fc.nat(40), { minLength: cellsOf(bins), maxLength: cellsOf(bins) });

/** Cells of one column of so many rows as the other has: what the one lacks is put into its first cell. */
const ofRows = (all: readonly number[], rows: number): readonly number[] => {
  const sum = all.slice(1).reduce((before, cell) => before + cell, 0);
  return [rows - sum, ...all.slice(1)];
};

const total: fc.Arbitrary<Total> = fc.record({
  values: fc.nat(500),
  sum: fc.option(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(sumText)),
});

const profile = (part: string): fc.Arbitrary<Profile> =>
  fc
    .tuple(cells(AGES), cells(WORDS), fc.nat(), fc.nat(50), fc.boolean(), total)
    .map(([ages, words, check, unreadable, passed, ofMean]) => ({
      contract: { id: 'people', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` as Digest },
      parts: [part],
      engines: [`DuckDB ${part.length}`],
      numbers: 'all',
      tables: [
        {
          schema: 'people',
          rows: 500,
          unreadable,
          checks: [{ check: 'age: minimum', rows: check }],
          apart: [
            { check: 'id: unique', passed },
            { check: 'age: mean', passed, total: ofMean },
          ],
          properties: [
            { property: 'age', bins: AGES, cells: ofRows(ages, 500) },
            { property: 'word', bins: WORDS, cells: ofRows(words, 500) },
          ],
        },
      ],
    }));

function both(one: Profile, other: Profile): Profile {
  const made = merged(one, other);
  if (isUnlike(made)) throw new Error(made.unlike);
  return made;
}

const [a, b, c] = [profile('registry/a'), profile('registry/be'), profile('registry/nld')];

describe('a merge', () => {
  it('is the same in any order, and in any pairs', () => {
    fc.assert(
      fc.property(a, b, c, (one, two, three) => {
        expect(both(one, two)).toEqual(both(two, one));
        expect(both(both(one, two), three)).toEqual(both(one, both(two, three)));
      }),
    );
  });

  it('adds sums up to the last digit, and knows none where either site does not', () => {
    const totalIn = (of: Profile) => of.tables[0]?.apart[1]?.total;
    fc.assert(
      fc.property(a, b, (one, two) => {
        const [first, second, all] = [one, two, both(one, two)].map((each) => sumIn(totalIn(each)?.sum ?? 'none'));
        expect(all).toBe(first === undefined || second === undefined ? undefined : first + second);
        expect(totalIn(suppressed(both(one, two), 50))).toBeUndefined();
      }),
    );
  });

  it('of what small groups are left out of leaves out what either does', () => {
    fc.assert(
      fc.property(a, b, (one, two) => {
        const made = both(suppressed(one, 50), suppressed(two, 50));
        const exact = both(one, two);
        for (const [nth, { cells: some }] of (made.tables[0]?.properties ?? []).entries()) {
          const all = exact.tables[0]?.properties[nth]?.cells ?? [];
          expect(some.every((cell, at) => cell === null || cell === all[at])).toBe(true);
        }
      }),
    );
  });

  it.each<[Unlike['unlike'], (profile: Profile) => Profile]>([
    ['contract', (of) => ({ ...of, contract: { ...of.contract, digest: `sha256:${'1'.repeat(64)}` as Digest } })],
    ['part', (of) => ({ ...of, parts: ['registry/a'] })],
    ['numbers', (of) => suppressed(of, 50)],
    ['tables', (of) => ({ ...of, tables: of.tables.map((table) => ({ ...table, apart: [] })) })],
    ['tables', (of) => ({ ...of, tables: [...of.tables, ...of.tables] })],
    [
      'bins',
      (of) => ({
        ...of,
        tables: of.tables.map((table) => ({
          ...table,
          properties: table.properties.map((each) => ({ ...each, bins: WORDS })),
        })),
      }),
    ],
  ])('is refused where the %s differs', (unlike, changed) => {
    const [[one, two] = []] = fc.sample(fc.tuple(a, b), { numRuns: 1, seed: 7 });
    if (!one || !two) throw new Error('no sample');
    expect(merged(one, changed(two))).toMatchObject({ unlike });
  });
});

it('a file of a profile is read as it was written, suppressed or not', () => {
  fc.assert(
    fc.property(a, (one) => {
      for (const written of [one, suppressed(one, 50), suppressed(one, 501)]) {
        expect(readProfile({ path: 'a.json', text: profileText(written) })).toEqual(written);
      }
    }),
  );
});

/** All ways in which the cells that are left out could be filled, so that the rows are as many as they are. */
function possible(told: readonly Told[], rows: number): readonly (readonly number[])[] {
  const [cell, ...rest] = told;
  if (told.length === 0) return rows === 0 ? [[]] : [];
  const choices = cell === null ? Array.from({ length: rows + 1 }, (_, at) => at) : [cell ?? 0];
  return choices
    .filter((choice) => choice <= rows)
    .flatMap((choice) => possible(rest, rows - choice).map((others) => [choice, ...others]));
}

it('what is left out cannot be told from the rest, even by one who knows how it was left out', () => {
  const bins: Bins = { kind: 'values', values: ['f', 'm'] };
  const cell = fc.oneof(fc.nat(9), fc.constant(0), fc.integer({ min: 10, max: 40 }));
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell, cell), (all) => {
      const told = withoutSmall(all, bins);
      if (told.every((each) => each === null)) return;
      const rows = all.reduce((sum, each) => sum + each, 0);
      expect(told.some((each) => each !== null && each > 0 && each < 10)).toBe(false);
      const alike = possible(told, rows).filter((each) => String(withoutSmall(each, bins)) === String(told));
      for (const at of all.keys()) {
        const known = new Set(alike.map((each) => each[at]));
        const isSmall = (all[at] ?? 0) > 0 && (all[at] ?? 0) < 10;
        if (isSmall) expect(known.size).toBeGreaterThan(1);
      }
    }),
    {
      numRuns: Number(process.env.LAW_RUNS ?? 120),
      examples: [[[1, 10, 0, 10, 0]], [[0, 1, 10, 20, 0]], [[9, 0, 10, 10, 0]], [[0, 0, 3, 15, 2]]],
    },
  );
});

it('nothing inside the bins that could cover a small group means that no cell is told', () => {
  const bins: Bins = { kind: 'values', values: ['f', 'm'] };
  expect(withoutSmall([60, 3, 0, 0, 40], bins)).toEqual([null, null, null, null, null]);
  expect(withoutSmall([60, 3, 20, 15, 40], bins)).toEqual([60, null, 20, null, 40]);
  expect(INSIDE_FROM + insideOf(bins)).toBe(4);
});

describe('how far a column has moved at most, where its baseline leaves cells out', () => {
  const groups = fc.array(fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)), { minLength: 8, maxLength: 8 });
  const bins: Bins = { kind: 'edges', edges: [0, 1, 2, 3, 4] };
  const suppressedCells = (of: readonly number[]) => withoutSmall(of, bins);
  const rowsOf = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0);
  const names = Object.keys(DISTANCES) as DistanceName[];

  it('is no less than it has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), groups, groups, (name, was, now) => {
        fc.pre(rowsOf(was) > 0 && rowsOf(now) > 0);
        const before = { bins, cells: suppressedCells(was), rows: rowsOf(was), isMerged: false };
        fc.pre(before.cells.includes(null) && before.cells.some((cell) => cell !== null));
        const moved = driftOf(name, { ...before, cells: was }, now) ?? 0;
        expect(driftAtMost(name, before, now)).toBeGreaterThanOrEqual(moved - 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('and so it is where two sites left cells out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), groups, groups, groups, (name, one, other, now) => {
        fc.pre([one, other, now].every((each) => rowsOf(each) > 0));
        const was = one.map((cell, at) => cell + (other[at] ?? 0));
        const [left, leftThere] = [one, other].map(suppressedCells);
        const cells = was.map((cell, at) => (left?.[at] === null || leftThere?.[at] === null ? null : cell));
        const before = { bins, cells, rows: rowsOf(was), isMerged: true };
        fc.pre(cells.includes(null));
        const moved = driftOf(name, { ...before, cells: was }, now) ?? 0;
        expect(driftAtMost(name, before, now)).toBeGreaterThanOrEqual(moved - 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not asked where all are told', () => {
    const before = { bins, cells: [0, 0, 1, 2, 3, 4, 0, 0], rows: 10, isMerged: false };
    expect(driftAtMost('psi', before, [0, 0, 4, 3, 2, 1, 0, 0])).toBeUndefined();
  });
});
