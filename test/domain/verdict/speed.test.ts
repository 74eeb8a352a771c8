import { performance } from 'node:perf_hooks';
import { hiddenCells } from '../../../src/domain/verdict/disclosure.ts';
import { MAX_SLICES, slicesOf } from '../../../src/domain/verdict/slices.ts';
import { withheldNumbers } from '../../../src/domain/verdict/withheld.ts';

const at = { file: 'model-tests.yml', line: 1, column: 1 };
const METRICS = ['recall_score', 'precision_score', 'accuracy_score', 'roc_auc_score'] as const;

function uniform(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Seconds for the slices of so many columns; of each value `rare` in a thousand rows are found wrong. */
function seconds(columns: number, values: number, rare: number): number {
  const random = uniform(7);
  const rows = 20_000;
  const { cells } = slicesOf(
    rows,
    Array.from({ length: columns }, (_, column) => ({
      slice: { kind: 'column', column: `c${column}`, at },
      values: Array.from({ length: rows }, () => String(random(values))),
    })),
  );
  const truth = Uint8Array.from({ length: rows }, () => random(2));
  const wrong = Uint8Array.from({ length: rows }, () => Number(random(1000) < rare));
  const outcomes = truth.map((each, row) => each * 4 + (each ^ (wrong[row] ?? 0)) * 2 + random(2));
  const start = performance.now();
  const hidden = hiddenCells(cells, truth, { records: 50, perClass: 10 });
  const shown = cells.filter(({ name }) => !hidden.has(name));
  const numbers = shown.flatMap(({ name }) =>
    METRICS.flatMap((metric) => [true, false].map((isChange) => ({ metric, slice: name, isChange }))),
  );
  withheldNumbers(numbers, { cells: shown, outcomes }, { perSide: 10, counted: 50 });
  return (performance.now() - start) / 1000;
}

it.each([500, 20, 5, 1])('three columns of twelve values take a part of a second, %s wrong in a thousand', (rare) => {
  // A third of a second on a machine that does nothing else.
  expect(seconds(3, 12, rare)).toBeLessThan(2);
});

it('the most slices that may be take seconds', () => {
  expect(seconds(2, (MAX_SLICES - 2) / 2, 20)).toBeLessThan(20);
  expect(seconds(4, (MAX_SLICES - 4) / 4, 20)).toBeLessThan(20);
}, 60_000);
