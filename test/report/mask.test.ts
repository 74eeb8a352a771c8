import fc from 'fast-check';
import { CLASSIFICATIONS, type Classification } from '../../src/domain/labels/label.ts';
import {
  count,
  data,
  id,
  known,
  type Labelled,
  number,
  path,
  type SmallestClass,
  word,
} from '../../src/domain/outcome/labelled.ts';
import { mayShow, show, stricter, type View, WITHHELD } from '../../src/report/mask.ts';

const OVER = { label: 'restricted', records: 686, smallestClass: 'no-classes' } as const;
const aggregates = { becomes: 'internal', minRecords: 50 } as const;

/** What is labelled, on which view: shown or withheld. */
const CASES: readonly (readonly [string, Labelled, View, string])[] = [
  ['an id, always', id('train'), { cap: 'public' }, 'train'],
  ['a path, always', path('a/b'), { cap: 'public' }, 'a/b'],
  ['a number of our own', known(3), { cap: 'public' }, '3'],
  ['data within the cap', data('x', 'internal'), { cap: 'internal' }, 'x'],
  ['data above the cap', data('x', 'confidential'), { cap: 'internal' }, WITHHELD],
  ['data above the cap, aggregates or not', data('x', 'restricted'), { cap: 'internal', aggregates }, WITHHELD],
  ['a count without aggregates', over(686), { cap: 'internal' }, WITHHELD],
  ['a count over enough records', over(50), { cap: 'internal', aggregates }, '70'],
  ['a count over too few', over(49), { cap: 'internal', aggregates }, WITHHELD],
  ['a count with ten of each class', over(686, 10), { cap: 'internal', aggregates }, '70'],
  ['a count with nine of a class', over(686, 9), { cap: 'internal', aggregates }, WITHHELD],
  ['a count where even aggregates are too much', over(686), { cap: 'public', aggregates }, WITHHELD],
  [
    'a count of nine, though nobody says of which class',
    over(686, 'no-classes', 9),
    { cap: 'internal', aggregates },
    WITHHELD,
  ],
  ['a count of ten', over(686, 'no-classes', 10), { cap: 'internal', aggregates }, '10'],
  ['a count of none', over(686, 'no-classes', 0), { cap: 'internal', aggregates }, '0'],
  ['a count of nine, within the cap', over(686, 'no-classes', 9), { cap: 'restricted' }, '9'],
  ['a number below ten, which counts nobody', number(3, OVER, 0), { cap: 'internal', aggregates }, '3'],
  ['a word that tells of an aggregate', word('wilson', OVER), { cap: 'internal', aggregates }, 'wilson'],
  [
    'a word that tells of a small one',
    word('wilson', { ...OVER, records: 9 }),
    { cap: 'internal', aggregates },
    WITHHELD,
  ],
  ['few records, within the cap', over(3), { cap: 'restricted' }, '70'],
  [
    'a number, by its digits',
    number(0.71649, { label: 'public', records: 1, smallestClass: 1 }),
    { cap: 'public' },
    '0.716',
  ],
  ['a number that is none', known(Number.NaN, 3), { cap: 'public' }, 'not a number'],
];

function over(records: number, smallestClass: SmallestClass = 'no-classes', value = 70): Labelled {
  return count(value, { label: 'restricted', records, smallestClass });
}

it.each(CASES)('%s', (_, value, view, expected) => {
  expect(show(value, view)).toBe(expected);
});

const classification = fc.constantFrom<Classification>(...CLASSIFICATIONS);
const labelled = fc
  .record({ label: classification, records: fc.nat(200), smallestClass: fc.nat(20) })
  .chain((of) =>
    fc.constantFrom<Labelled>(count(1, of), count(11, of), number(1, of), word('x', of), data('x', of.label)),
  );

it('never shows under a stricter cap what a wider one withholds', () => {
  fc.assert(
    fc.property(labelled, classification, classification, fc.boolean(), (value, one, other, withAggregates) => {
      const of = (cap: Classification): View => ({ cap, ...(withAggregates ? { aggregates } : {}) });
      const strict = stricter(of(one), of(other));
      return !mayShow(value, strict) || (mayShow(value, of(one)) && mayShow(value, of(other)));
    }),
  );
});
