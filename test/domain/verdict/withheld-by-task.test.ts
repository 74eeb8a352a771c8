import { fairnessMetric } from '../../../src/domain/statistics/fairness-metric.ts';
import { type MetricName, type MetricOptions, metricOf } from '../../../src/domain/statistics/metrics.ts';
import { seeded } from '../../../src/domain/statistics/random.ts';
import {
  binaryRows,
  multiclassRows,
  type Rows,
  regressionRows,
  type Task,
} from '../../../src/domain/statistics/rows.ts';
import { keyOf, type ReportedNumber } from '../../../src/domain/verdict/reported.ts';
import { withheldFrom } from '../../../src/domain/verdict/withheld-by-task.ts';

const LEAST = { perSide: 10, counted: 50 };
const N = 400;

/** From 0 to 1, the same each time. */
function numbers(seed: number, n = N): number[] {
  const words = new Uint32Array(n);
  seeded(seed).fill(words, 2 ** 32);
  return [...words].map((word) => word / 2 ** 32);
}

const cell = (name: string, holds: (row: number) => boolean, n = N) => ({
  name,
  member: Uint8Array.from({ length: n }, (_, row) => Number(holds(row))),
});
const CELLS = [cell('all', () => true), cell('part', (row) => row % 4 !== 0)];

const number = (
  task: Task,
  name: MetricName,
  { slice = 'all', isChange = false, ...options }: MetricOptions & { slice?: string; isChange?: boolean } = {},
): ReportedNumber => ({ metric: metricOf(name, task, options), slice, isChange });

/** By what a number is called, whether it may be shown. */
function shown(asked: readonly ReportedNumber[], rows: Rows, champion?: Rows, cells = CELLS): readonly boolean[] {
  const withheld = withheldFrom(asked, { cells, rows, champion }, LEAST);
  return asked.map((each) => !withheld.has(keyOf(each)));
}

const labels = numbers(1).map((each) => Number(each < 0.45));
const scores = numbers(2).map((each, row) => Math.min(0.99, Math.max(0.01, 0.7 * each + 0.3 * (labels[row] ?? 0))));
const honest = binaryRows(labels, scores, { threshold: 0.5 });
const OF_SCORES = [
  'roc_auc_score',
  'average_precision_score',
  'brier_score_loss',
  'log_loss',
  'expected_calibration_error',
] as const;

describe('metrics of scores', () => {
  const asked = OF_SCORES.flatMap((name) => [number('binary', name), number('binary', name, { slice: 'part' })]);
  /** All alike but for one patient, who is no one of the part. */
  const singled = (rows: number) =>
    binaryRows(
      labels,
      labels.map((_, row) => (row % 4 === 0 && row < 4 * rows ? 0.99 : 0.3)),
    );

  it('of a model that looks at all are shown', () => {
    expect(shown(asked, honest)).toEqual(asked.map(() => true));
  });

  it.each([1, 5])('of a model that sets %i apart are withheld, with those of the rest', (rows) => {
    expect(shown(asked, singled(rows))).toEqual(asked.map(() => false));
  });

  it('of a model that sets a hundred apart are shown, and of one that sets none apart', () => {
    const whole = OF_SCORES.map((name) => number('binary', name));
    expect(shown(whole, singled(100))).toEqual(whole.map(() => true));
    expect(shown(whole, singled(0))).toEqual(whole.map(() => true));
  });

  it('are withheld where the champion is the model but for one patient', () => {
    const changes = OF_SCORES.map((name) => number('binary', name, { isChange: true }));
    const other = binaryRows(
      labels,
      scores.map((each, row) => (row === 7 ? 1 - each : each)),
      { threshold: 0.5 },
    );
    expect(shown(changes, honest, other)).toEqual(changes.map(() => false));
    const unlike = binaryRows(labels, numbers(3), { threshold: 0.5 });
    expect(shown(changes, honest, unlike)).toEqual(changes.map(() => true));
  });
});

describe('decisions', () => {
  /** Of class 0 all but four are rightly called so; class 1 is mixed. */
  const oneSided = binaryRows(
    labels,
    labels.map((each, row) =>
      each === 1 ? Number(row % 2 === 0) : Number(labels.slice(0, row).filter((x) => x === 0).length < 4),
    ),
    { threshold: 0.5 },
  );

  it('a recall of class 0 tells of class 0', () => {
    const asked = [number('binary', 'recall_score'), number('binary', 'recall_score', { posLabel: 0 })];
    expect(shown(asked, oneSided)).toEqual([true, false]);
  });

  it.each<[MetricName, MetricOptions, boolean]>([
    ['recall_score', { average: 'macro' }, false],
    ['f1_score', { average: 'weighted' }, false],
    ['matthews_corrcoef', {}, false],
    ['jaccard_score', {}, false],
    ['false_positive_rate', {}, false],
    ['true_negative_rate', {}, false],
    ['true_positive_rate', {}, true],
    ['false_negative_rate', {}, true],
    ['selection_rate', {}, true],
    ['zero_one_loss', {}, true],
  ])('%s %j is as much as its counts', (name, options, isShown) =>
    expect(shown([number('binary', name, options)], oneSided)).toEqual([isShown]),
  );
});

describe('numbers of groups', () => {
  const groups = ['one', 'other'];
  const difference = (name: string, slices = groups, options = {}): ReportedNumber => {
    const metric = fairnessMetric(name, 'binary', options);
    if (!metric) throw new Error(name);
    return { metric, slice: 'all', isChange: false, groups: slices };
  };
  const cells = [cell('all', () => true), cell('one', (row) => row % 2 === 0), cell('other', (row) => row % 2 === 1)];
  const few = binaryRows(
    labels,
    labels.map((each, row) => (row % 2 === 0 ? Number(row % 8 === 0) : each || Number(row < 12))),
    {
      threshold: 0.5,
    },
  );

  it('are shown where each group may be', () => {
    expect(shown([difference('demographic_parity_difference')], honest, undefined, cells)).toEqual([true]);
    expect(shown([difference('roc_auc_score_difference')], honest, undefined, cells)).toEqual([true]);
  });

  it('are withheld where one of them may not', () => {
    const asked = ['equal_opportunity_difference', 'equalized_odds_difference', 'true_positive_rate_group_min'];
    expect(
      shown(
        asked.map((name) => difference(name)),
        few,
        undefined,
        cells,
      ),
    ).toEqual([false, false, false]);
    expect(shown([difference('equal_opportunity_difference')], honest, undefined, cells)).toEqual([true]);
  });

  it('are withheld where a group is suppressed', () => {
    const asked = ['demographic_parity_difference', 'roc_auc_score_difference'].map((name) =>
      difference(name, ['one', 'suppressed']),
    );
    expect(shown(asked, honest, undefined, cells)).toEqual([false, false]);
  });
});

describe('several classes', () => {
  const truth = numbers(4).map((each) => Math.floor(3 * each));
  const decided = numbers(5).map((each, row) => (each < 0.6 ? (truth[row] ?? 0) : Math.floor(each * 7.5) % 3));
  const mixed = multiclassRows(truth, decided, 3);
  /** Nobody of class 2 is missed. */
  const all2 = multiclassRows(
    truth,
    decided.map((each, row) => (truth[row] === 2 ? 2 : each)),
    3,
  );
  const macro = { average: 'macro' } as const;

  it('are shown where none has few', () => {
    const asked = [
      number('multiclass', 'accuracy_score'),
      number('multiclass', 'recall_score', macro),
      number('multiclass', 'f1_score', macro),
      number('multiclass', 'matthews_corrcoef'),
    ];
    expect(shown(asked, mixed)).toEqual(asked.map(() => true));
  });

  it('are withheld where one has few, but for what is right in all', () => {
    const asked = [number('multiclass', 'recall_score', macro), number('multiclass', 'accuracy_score')];
    expect(shown(asked, all2)).toEqual([false, true]);
    const perfect = multiclassRows(
      truth,
      truth.map((each, row) => (row < 5 ? (each + 1) % 3 : each)),
      3,
    );
    expect(shown(asked, perfect)).toEqual([false, false]);
  });

  it('what tells one wrong class from another is withheld, and what is not known', () => {
    const scored = multiclassRows(truth, decided, 3, { scores: numbers(6, 3 * N) });
    const asked = [
      number('multiclass', 'cohen_kappa_score'),
      number('multiclass', 'cohen_kappa_score', { kappaWeights: 'quadratic' }),
      number('multiclass', 'top_k_accuracy_score', { k: 2 }),
      number('multiclass', 'log_loss'),
    ];
    expect(shown(asked, scored)).toEqual([true, false, false, true]);
  });
});

describe('numbers that are predicted', () => {
  const truth = numbers(7).map((each) => 100 * each);
  const predicted = numbers(8).map((each, row) => (truth[row] ?? 0) + 20 * (each - 0.5));
  const rows = regressionRows(truth, predicted);
  const NAMES = ['mean_absolute_error', 'root_mean_squared_error', 'r2_score', 'mean_pinball_loss'] as const;
  const asked = NAMES.flatMap((name) => [number('regression', name), number('regression', name, { slice: 'part' })]);

  it('a mean over many is shown, and what one row is is not', () => {
    expect(shown(asked, rows)).toEqual(asked.map(() => true));
    const single = [number('regression', 'max_error'), number('regression', 'median_absolute_error')];
    expect(shown(single, rows)).toEqual([false, false]);
  });

  it('one row that makes the mean withholds it, and that of the part by which it would follow', () => {
    const far = regressionRows(
      truth,
      predicted.map((each, row) => (row === 0 ? 1e6 : each)),
    );
    expect(shown(asked, far)).toEqual(NAMES.flatMap(() => [false, true]));
  });

  it('a part whose rest is made by one row is withheld', () => {
    const mae = [
      number('regression', 'mean_absolute_error'),
      number('regression', 'mean_absolute_error', { slice: 'part' }),
    ];
    // Exact outside the part, but for one row: too small to stand out in the whole.
    const exact = regressionRows(
      truth,
      predicted.map((each, row) => (row % 4 === 0 && row > 0 ? (truth[row] ?? 0) : each)),
    );
    expect(shown(mae, exact)).toEqual([true, false]);
  });

  it('a change that one row makes is withheld, and so is none at all', () => {
    const change = [number('regression', 'mean_absolute_error', { isChange: true })];
    const other = regressionRows(
      truth,
      predicted.map((each, row) => (row === 5 ? each + 3 : each)),
    );
    expect(shown(change, rows, other)).toEqual([false]);
    expect(shown(change, rows, regressionRows(truth, predicted))).toEqual([false]);
    expect(
      shown(
        change,
        rows,
        regressionRows(
          truth,
          truth.map((each) => each + 1),
        ),
      ),
    ).toEqual([true]);
  });
});

describe('weights', () => {
  const weightOf = (heavy: number) => Float64Array.from(labels, (_, row) => (row === 0 ? heavy : 1 + (row % 3)));
  const asked = [number('binary', 'accuracy_score'), number('binary', 'roc_auc_score')];

  it('that are alike hide nothing; one that outweighs all others, or zeros for them, do', () => {
    expect(shown(asked, { ...honest, weight: weightOf(1) })).toEqual([true, true]);
    expect(shown(asked, { ...honest, weight: weightOf(1e6) })).toEqual([false, false]);
    const zeros = Float64Array.from(labels, (_, row) => Number(row < 20));
    expect(shown(asked, { ...honest, weight: zeros })).toEqual([false, false]);
  });

  it('of numbers that are predicted do likewise', () => {
    const rows = regressionRows(scores, numbers(9), { weight: weightOf(1e6) });
    expect(shown([number('regression', 'mean_absolute_error')], rows)).toEqual([false]);
  });
});

it('a champion of another task shows nothing', () => {
  const asked = [number('binary', 'accuracy_score')];
  expect(shown(asked, honest, regressionRows(scores, scores))).toEqual([false]);
});
