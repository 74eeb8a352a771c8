import type { Statistic } from '../bootstrap.ts';
import type { BinaryRows, MulticlassRows } from '../rows.ts';
import type { Definition, MetricOptions } from './definition.ts';
import { areaOf, averagePrecisionOf, partialAreaOf, type Ranked, ranked, rankedScores } from './ranked.ts';
import { scoresOf } from './scores.ts';
import { total } from './sums.ts';

/** Metrics of the order that scores give. */

type OfRanked = (of: Ranked, weight: Float64Array) => number;

const binary = ({ score, truth, order }: BinaryRows): Ranked =>
  ranked(
    (at) => score[at] ?? Number.NaN,
    order,
    (at) => truth[at] === 1,
  );

function rocAuc(rows: BinaryRows, { maxFpr = 1 }: MetricOptions): Statistic {
  const of = binary(rows);
  return maxFpr === 1 ? (weight) => areaOf(of, weight) : (weight) => partialAreaOf(of, weight, maxFpr);
}

function averagePrecision(rows: BinaryRows): Statistic {
  const of = binary(rows);
  return (weight) => averagePrecisionOf(of, weight);
}

/** Each class against the rest. */
function oneVersusRest(rows: MulticlassRows, average: MetricOptions['average'], of: OfRanked): Statistic {
  if (average === 'micro') return everyCell(rows, of);
  const classes = Array.from({ length: rows.classes }, (_, each) =>
    rankedScores(columnOf(rows, each), (at) => rows.truth[at] === each),
  );
  return (weight) => {
    const supports = average === 'weighted' ? supportsOf(rows, weight) : new Float64Array(rows.classes).fill(1);
    // A class that does not occur weighs nothing; where all weigh the same it leaves the mean undefined.
    const sum = classes.reduce((sum, each, at) => {
      const support = supports[at] ?? 0;
      return support === 0 ? sum : sum + support * of(each, weight);
    }, 0);
    return sum / total(supports);
  };
}

/** Every score of every class as a row of its own. */
function everyCell(rows: MulticlassRows, of: OfRanked): Statistic {
  const { classes, truth } = rows;
  const rowOf = (cell: number) => Math.floor(cell / classes);
  const cells = rankedScores(scoresOf(rows), (cell) => truth[rowOf(cell)] === cell % classes, rowOf);
  return (weight) => of(cells, weight);
}

/** Each pair of classes, both ways (Hand and Till, Machine Learning 2001). NaN where one class does not occur. */
function oneVersusOne(rows: MulticlassRows, average: MetricOptions['average']): Statistic {
  if (average === 'micro') throw new Error('one class against one has no micro average');
  const pairs = Array.from({ length: rows.classes }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other) => ({
      one,
      other,
      ways: [against(rows, one, other), against(rows, other, one)] as const,
    })),
  );
  return (weight) => {
    const supports = supportsOf(rows, weight);
    let [sum, weights] = [0, 0];
    for (const { one, other, ways } of pairs) {
      const weighs = average === 'weighted' ? (supports[one] ?? 0) + (supports[other] ?? 0) : 1;
      sum += (weighs * (areaOf(ways[0], weight) + areaOf(ways[1], weight))) / 2;
      weights += weighs;
    }
    return sum / weights;
  };
}

/** The rows of two classes by their scores for the first. */
function against(rows: MulticlassRows, one: number, other: number): Ranked {
  const { truth } = rows;
  const places = Uint32Array.from(truth.keys()).filter((row) => truth[row] === one || truth[row] === other);
  const column = columnOf(rows, one);
  const scores = Float64Array.from(places, (row) => column[row] ?? Number.NaN);
  const rowOf = (at: number) => places[at] ?? 0;
  return rankedScores(scores, (at) => truth[rowOf(at)] === one, rowOf);
}

function columnOf(rows: MulticlassRows, column: number): Float64Array {
  const scores = scoresOf(rows);
  const own = new Float64Array(rows.size);
  for (let row = 0; row < own.length; row++) own[row] = scores[row * rows.classes + column] ?? Number.NaN;
  return own;
}

function supportsOf({ truth, classes }: MulticlassRows, weight: Float64Array): Float64Array {
  const supports = new Float64Array(classes);
  truth.forEach((each, row) => {
    supports[each] = (supports[each] ?? 0) + (weight[row] ?? 0);
  });
  return supports;
}

const COMMON = {
  on: 'scores',
  better: 'higher',
  lowest: 0,
  highest: 1,
  basis: 'ranking',
  tasks: ['binary', 'multiclass'],
} as const;

const AVERAGE = { values: ['macro', 'micro', 'weighted'], default: 'macro' } as const;

export const RANKING = {
  roc_auc_score: {
    ...COMMON,
    takes: {
      binary: { maxFpr: { range: { min: 0, max: 1, isAboveMin: true }, optional: true } },
      multiclass: { multiClass: { values: ['ovr', 'ovo'] }, average: AVERAGE },
    },
    how: {
      by: 'rows',
      prepare: {
        binary: rocAuc,
        multiclass: (rows, { multiClass, average }) =>
          multiClass === 'ovo' ? oneVersusOne(rows, average) : oneVersusRest(rows, average, areaOf),
      },
    },
  },
  average_precision_score: {
    ...COMMON,
    takes: { binary: {}, multiclass: { average: AVERAGE } },
    how: {
      by: 'rows',
      prepare: {
        binary: averagePrecision,
        multiclass: (rows, { average }) => oneVersusRest(rows, average, averagePrecisionOf),
      },
    },
  },
} as const satisfies Record<string, Definition>;
