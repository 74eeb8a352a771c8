import fc from 'fast-check';
import { calibrationPoints, precisionRecallCurve, rocCurve, sharesOfClass } from '../../../src/domain/plots/curves.ts';
import { MAX_BINS, scoreBins } from '../../../src/domain/plots/score-bins.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';

const floor = { records: 50, perClass: 10 };

/** Scores that crowd, spread, tie, and stand at the ends. */
const scored = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.02, noNaN: true }),
        fc.constantFrom(0, 0.25, 0.3, 1),
      ),
      fc.nat({ max: 1 }),
    ),
    { minLength: 1, maxLength: 800, size: 'max' },
  )
  .map((rows) => ({ score: rows.map(([score]) => score), truth: rows.map(([, truth]) => truth) }));

const cuts = fc.array(fc.constantFrom(0, 0.1234, 0.25, 0.5, 0.999, 1), { maxLength: 2 });

describe('bins of scores', () => {
  it('hold the floor each, without a gap, and end at each cut', () => {
    fc.assert(
      fc.property(scored, cuts, ({ score, truth }, at) => {
        const bins = scoreBins(binaryRows(truth, score), floor, at);
        if (bins === undefined) return;
        for (const { rows, positives } of bins) {
          expect(rows).toBeGreaterThanOrEqual(floor.records);
          expect(Math.min(positives, rows - positives)).toBeGreaterThanOrEqual(floor.perClass);
        }
        expect(bins[0]?.from).toBe(0);
        expect(bins.at(-1)?.to).toBe(1);
        expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
        const ends = [0, ...bins.map(({ to }) => to)];
        expect(at.filter((cut) => !ends.includes(cut))).toEqual([]);
      }),
    );
  });

  it('hold every row once, where its score is', () => {
    fc.assert(
      fc.property(scored, ({ score, truth }) => {
        const bins = scoreBins(binaryRows(truth, score), { records: 1, perClass: 0 });
        for (const { from, to, rows, positives, meanScore } of bins ?? []) {
          const inside = [...score.keys()].filter((row) => {
            const value = score[row] ?? Number.NaN;
            return value >= from && (value < to || to === 1);
          });
          expect(rows).toBe(inside.length);
          expect(positives).toBe(inside.filter((row) => truth[row] === 1).length);
          expect(meanScore).toBeCloseTo(inside.reduce((sum, row) => sum + (score[row] ?? 0), 0) / inside.length, 9);
        }
      }),
    );
  });

  it('end where no row has a say, and do not know the order of rows', () => {
    fc.assert(
      fc.property(scored, fc.infiniteStream(fc.nat()), ({ score, truth }, chance) => {
        const bins = scoreBins(binaryRows(truth, score), floor);
        for (const { to } of bins ?? []) expect(Math.abs(to * 1000 - Math.round(to * 1000))).toBeLessThan(1e-9);
        const order = score.map((_, row) => [chance.next().value, row] as const).sort(([a], [b]) => a - b);
        const shuffled = binaryRows(
          order.map(([, row]) => truth[row] ?? 0),
          order.map(([, row]) => score[row] ?? 0),
        );
        const again = scoreBins(shuffled, floor);
        const counts = (each: typeof bins) => each?.map(({ from, to, rows, positives }) => [from, to, rows, positives]);
        expect(counts(again)).toEqual(counts(bins));
      }),
    );
  });

  it.each([
    ['fewer rows than two bins', Array.from({ length: 90 }, (_, row) => row / 100), []],
    ['too few above the threshold', Array.from({ length: 400 }, (_, row) => row / 450), [0.86]],
    ['too few below it', Array.from({ length: 400 }, (_, row) => 1 - row / 450), [0.14]],
    ['all scores in one place', Array.from({ length: 400 }, () => 0.5), []],
  ])('are none of %s', (_, score, at) => {
    const truth = score.map((__, row) => row % 2);
    expect(scoreBins(binaryRows(truth, score), floor, at)).toBeUndefined();
  });

  it('are no more than a picture has use for', () => {
    const score = Array.from({ length: 100_000 }, (_, row) => row / 100_000);
    const bins = scoreBins(
      binaryRows(
        score.map((_, row) => (row % 3 === 0 ? 1 : 0)),
        score,
      ),
      floor,
    );
    expect(bins?.length).toBeGreaterThan(MAX_BINS / 2);
    expect(bins?.length).toBeLessThanOrEqual(MAX_BINS + 1);
  });
});

describe('curves', () => {
  const bins = [
    { from: 0, to: 0.3, rows: 60, positives: 10, meanScore: 0.2 },
    { from: 0.3, to: 0.6, rows: 50, positives: 20, meanScore: 0.45 },
    { from: 0.6, to: 1, rows: 50, positives: 40, meanScore: 0.8 },
  ];
  const rounded = (points: readonly { x: number; y: number; n: number }[]) =>
    points.map(({ x, y, n }) => [Number(x.toFixed(4)), Number(y.toFixed(4)), n]);

  it('go from one end of a bin to the next', () => {
    expect(rounded(rocCurve(bins))).toEqual([
      [0, 0, 0],
      [0.1111, 0.5714, 50],
      [0.4444, 0.8571, 100],
      [1, 1, 160],
    ]);
    expect(rounded(precisionRecallCurve(bins))).toEqual([
      [0.5714, 0.8, 50],
      [0.8571, 0.6, 100],
      [1, 0.4375, 160],
    ]);
    expect(rounded(calibrationPoints(bins))).toEqual([
      [0.2, 0.1667, 60],
      [0.45, 0.4, 50],
      [0.8, 0.8, 50],
    ]);
    expect(sharesOfClass(bins, 1).map((share) => Number(share.toFixed(4)))).toEqual([0.1429, 0.2857, 0.5714]);
    expect(sharesOfClass(bins, 0).map((share) => Number(share.toFixed(4)))).toEqual([0.5556, 0.3333, 0.1111]);
  });

  it('have intervals that hold their points, but where nothing is uncertain', () => {
    for (const { y, interval } of [...rocCurve(bins), ...precisionRecallCurve(bins), ...calibrationPoints(bins)]) {
      if (interval === undefined) expect([0, 1]).toContain(y);
      else expect(interval.low < y && y < interval.high).toBe(true);
    }
  });
});
