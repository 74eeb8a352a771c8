import fc from 'fast-check';
import { bothModels } from '../../../src/domain/plots/both-models.ts';
import { scoreBins } from '../../../src/domain/plots/score-bins.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';

const floor = { records: 30, perClass: 10 };

/** Two models that agree more or less, on rows of two classes. */
const scored = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 200, max: 600 }), fc.integer())
  .map(([agreement, size, seed]) => {
    let state = seed;
    const draw = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return (state >>> 8) / 2 ** 24;
    };
    const score = Array.from({ length: size }, draw);
    const other = score.map((each) => agreement * each + (1 - agreement) * draw());
    return { score, other, truth: score.map((each) => Number(draw() < each)) };
  });

const partsOf = ({ score, other, truth }: { score: number[]; other: number[]; truth: number[] }) => {
  const [rows, championRows] = [binaryRows(truth, score), binaryRows(truth, other)];
  const [bins, championBins] = [scoreBins(rows, floor), scoreBins(championRows, floor)];
  if (bins === undefined || championBins === undefined) return undefined;
  return bothModels({ rows, bins }, { rows: championRows, bins: championBins }, floor);
};

describe('two models on the same rows', () => {
  it('tell no cell below the floor, and none that the others would give away', () => {
    fc.assert(
      fc.property(scored, (given) => {
        const both = partsOf(given);
        if (both === undefined) return;
        const { cells, bands, championBands } = both;
        for (const cell of cells.flat()) {
          if (cell === undefined) continue;
          expect(cell.rows).toBeGreaterThanOrEqual(floor.records);
          expect(Math.min(cell.positives, cell.rows - cell.positives)).toBeGreaterThanOrEqual(floor.perClass);
        }
        // The sums of each row and column are known: one missing cell alone would be what is left.
        const lines = [...cells, ...championBands.map((_, column) => cells.map((row) => row[column]))];
        const truths = bands.map(({ from, to }) => inside(given.score, from, to));
        const columns = championBands.map(({ from, to }) => inside(given.other, from, to));
        lines.forEach((line, index) => {
          if (line.filter((cell) => cell === undefined).length !== 1) return;
          const all = [...truths, ...columns][index] ?? [];
          const shown = line.reduce((sum, cell) => sum + (cell?.rows ?? 0), 0);
          const left = all.length - shown;
          expect(left === 0 || left >= floor.records).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('tell all where all is large', () => {
    const score = Array.from({ length: 900 }, (_, row) => (row % 30) / 30);
    const other = Array.from({ length: 900 }, (_, row) => Math.floor(row / 30) / 30);
    const truth = Array.from({ length: 900 }, (_, row) => (row + Math.floor(row / 30)) % 2);
    const cells = partsOf({ score, other, truth })?.cells;
    expect(cells).toHaveLength(3);
    expect(cells?.flat().every((cell) => cell !== undefined && cell.rows >= 90)).toBe(true);
    expect(cells?.flat().reduce((sum, cell) => sum + (cell?.rows ?? 0), 0)).toBe(900);
  });
});

const inside = (scores: readonly number[], from: number, to: number) =>
  scores.filter((each) => each >= from && (each < to || to === 1));
