import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fairness, fairnessValue } from '../../../src/domain/statistics/fairness.ts';
import {
  type FairnessMetric,
  type FairnessOptions,
  fairnessMetric,
  fairnessNames,
  fairnessRange,
  fairnessText,
} from '../../../src/domain/statistics/fairness-metric.ts';
import { binaryRows, type Rows, regressionRows, weighted } from '../../../src/domain/statistics/rows.ts';
import { expectClose } from './reference.ts';

interface Answer {
  readonly name: string;
  readonly method?: FairnessOptions['method'];
  readonly agg?: FairnessOptions['odds'];
  readonly value: number;
}

interface Case {
  readonly group: number[];
  readonly truth: number[];
  readonly score: number[];
  readonly threshold: number;
  readonly numbers: number[];
  readonly predicted: number[];
  readonly weight?: number[];
  readonly binary: readonly Answer[];
  readonly regression: readonly Answer[];
}

/** What Fairlearn answers: see test/golden/statistics/README.md. */
const { fairness: CASES } = JSON.parse(
  readFileSync(new URL('../../golden/statistics/fairness.json', import.meta.url), 'utf8'),
) as { readonly fairness: readonly Case[] };

const SETTINGS = { resamples: 100, seed: 1 };

const masksOf = (group: readonly number[]) =>
  [...new Set(group)].sort((a, b) => a - b).map((one) => Uint8Array.from(group, (each) => Number(each === one)));

function made(name: string, task: Rows['task'], options: FairnessOptions = {}): FairnessMetric {
  const metric = fairnessMetric(name, task, options);
  if (metric === undefined) throw new Error(`${name} is no metric of groups`);
  return metric;
}

const difference = made('demographic_parity_difference', 'binary');

describe.each(CASES.map((each, index) => [index, each] as const))('of case %i, as in Fairlearn', (_, given) => {
  const extras = given.weight ? { weight: Float64Array.from(given.weight) } : {};
  const groups = masksOf(given.group);
  const rows = {
    binary: binaryRows(given.truth, given.score, { threshold: given.threshold, ...extras }),
    regression: regressionRows(given.numbers, given.predicted, extras),
  };
  for (const task of ['binary', 'regression'] as const) {
    it.each(given[task])(`${task}: $name $method $agg`, ({ name, method, agg, value }) => {
      const metric = made(name, task, { ...(method ? { method } : {}), ...(agg ? { odds: agg } : {}) });
      expectClose(fairnessValue(metric, rows[task], groups), value, 1e-9);
    });
  }
});

/** Decisions of groups: how many were selected, of how many; half of either are positive. */
function selected(...groups: readonly (readonly [selected: number, of: number])[]) {
  const rows = groups.flatMap(([chosen, of], group) =>
    Array.from({ length: of }, (_, row) => ({ group, truth: row % 2, score: Number(row < chosen) })),
  );
  return {
    rows: binaryRows(
      rows.map(({ truth }) => truth),
      rows.map(({ score }) => score),
      { threshold: 0.5 },
    ),
    groups: masksOf(rows.map(({ group }) => group)),
  };
}

describe('what does not exist', () => {
  it('is told with the number of the group, and not left out', () => {
    const rows = binaryRows([1, 0, 1, 0, 0, 0], [0.9, 0.1, 0.8, 0.3, 0.9, 0.2], { threshold: 0.5 });
    const groups = masksOf([0, 0, 0, 0, 1, 1]);
    const got = fairness(made('equal_opportunity_difference', 'binary'), rows, groups, SETTINGS);
    expect(got).toEqual({ kind: 'undefined', reason: 'one-class', group: 2 });
  });

  it('a single group has no difference, and an empty one no rate', () => {
    const { rows, groups } = selected([20, 60]);
    expect(fairness(difference, rows, groups, SETTINGS)).toMatchObject({ reason: 'one-group' });
    const empty = [...groups, new Uint8Array(rows.size)];
    expect(fairness(difference, rows, empty, SETTINGS)).toMatchObject({ reason: 'no-rows', group: 2 });
  });

  it('zeros alone have no ratio', () => {
    const { rows, groups } = selected([0, 60], [0, 60]);
    const ratio = made('demographic_parity_ratio', 'binary');
    expect(fairness(ratio, rows, groups, SETTINGS)).toMatchObject({ kind: 'undefined', reason: 'zero-division' });
  });

  it('what has no bound in a group has none of the groups: the number alone is told', () => {
    const rows = regressionRows([1, 2, 3, 4], [1, 2, 3, 5]);
    const got = fairness(made('max_error_group_max', 'regression'), rows, masksOf([0, 0, 1, 1]), SETTINGS);
    expect(got).toEqual({ kind: 'undefined', reason: 'no-interval', value: 1 });
  });
});

describe('names', () => {
  it.each([
    ['recall_score_group_max', 'binary'],
    ['log_loss_group_min', 'binary'],
    ['matthews_corrcoef_ratio', 'binary'],
    ['demographic_parity_group_min', 'binary'],
    ['equalized_odds_difference', 'multiclass'],
    ['roc_auc_score_difference', 'regression'],
    ['recall_score', 'binary'],
    ['toString_difference', 'binary'],
  ] as const)('%s is none of a %s task', (name, task) => expect(fairnessMetric(name, task)).toBeUndefined());

  it('are all of metrics, and read with their options', () => {
    for (const name of fairnessNames('regression')) expect(fairnessMetric(name, 'regression')?.name).toBe(name);
    const options = { method: 'to_overall', odds: 'mean' } as const;
    expect(fairnessText(made('equalized_odds_difference', 'binary', options))).toBe(
      'equalized_odds_difference(method=to_overall, agg=mean)',
    );
    expect(fairnessText(made('recall_score_group_min', 'binary', { zeroDivision: 0 }))).toContain('zeroDivision=0');
  });
});

it.each([
  ['demographic_parity_difference', 'lower', 0, 1],
  ['matthews_corrcoef_difference', 'lower', 0, 2],
  ['equalized_odds_ratio', 'higher', 0, 1],
  ['matthews_corrcoef_group_min', 'higher', -1, 1],
  ['zero_one_loss_group_max', 'lower', 0, 1],
] as const)('%s is better %s, from %f to %f', (name, better, lowest, highest) =>
  expect(fairnessRange(made(name, 'binary'))).toEqual({ better, lowest, highest }),
);

describe('bounds', () => {
  const NAMES = fairnessNames('binary').filter((name) =>
    /^(?:demographic|equal|recall|selection|accuracy|true_pos)/.test(name),
  );
  const groups = fc.array(
    fc.tuple(fc.nat(20), fc.integer({ min: 25, max: 60 })).map(([a, of]) => [a, of] as const),
    { minLength: 2, maxLength: 4 },
  );
  const metrics = fc.record({
    name: fc.constantFrom(...NAMES),
    method: fc.constantFrom('between_groups', 'to_overall'),
    odds: fc.constantFrom('worst_case', 'mean'),
  });

  it('are around the value, and wider the surer they are', () => {
    fc.assert(
      fc.property(groups, metrics, (all, { name, ...options }) => {
        const { rows, groups: masks } = selected(...all);
        const got = fairness(made(name, 'binary', options as FairnessOptions), rows, masks, SETTINGS);
        if (got.kind === 'undefined') return;
        const [at90, at95] = [got.bounds(0.9), got.bounds(0.95)];
        const slack = 1e-9;
        expect(at90.low).toBeLessThanOrEqual(got.value + slack);
        expect(at90.high).toBeGreaterThanOrEqual(got.value - slack);
        expect(at95.low).toBeLessThanOrEqual(at90.low + slack);
        expect(at95.high).toBeGreaterThanOrEqual(at90.high - slack);
      }),
    );
  });

  it('of rows that weigh 1 are made by resampling, and the value is the same', () => {
    const { rows, groups: masks } = selected([20, 60], [35, 70]);
    const metric = made('demographic_parity_difference', 'binary', { method: 'to_overall' });
    const plain = fairness(metric, rows, masks, SETTINGS);
    const ofWeights = fairness(metric, weighted(rows, new Float64Array(rows.size).fill(1)), masks, SETTINGS);
    expect(ofWeights.value).toBeCloseTo(plain.value ?? Number.NaN, 12);
    expect([plain.kind, ofWeights.kind]).toEqual(['estimate', 'estimate']);
  });

  it('are wider where a patient is in two groups', () => {
    const { rows, groups: masks } = selected([20, 60], [30, 60]);
    const apart = { ...rows, cluster: Uint32Array.from(rows.truth, (_, row) => Math.floor(row / 2)) };
    const across = { ...rows, cluster: Uint32Array.from(rows.truth, (_, row) => row % 60) };
    const [one, other] = [apart, across].map((each) => fairness(difference, each, masks, SETTINGS));
    if (one?.kind !== 'estimate' || other?.kind !== 'estimate') throw new Error('no estimate');
    expect(other.bounds(0.95).high).toBeGreaterThan(one.bounds(0.95).high);
  });
});
