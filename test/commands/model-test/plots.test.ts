import type { Admission } from '../../../src/commands/admission.ts';
import { drawableOf } from '../../../src/commands/model-test/plots-floor.ts';
import { withheldIn } from '../../../src/commands/model-test/sample.ts';
import type { Block } from '../../../src/domain/outcome/document.ts';
import { metricOf } from '../../../src/domain/statistics/metrics.ts';
import { binaryRows } from '../../../src/domain/statistics/rows.ts';
import type { Sample } from '../../../src/domain/verdict/measure.ts';
import type { Spec } from '../../../src/domain/verdict/spec.ts';
import { drawn } from '../../../src/report/formats/formats.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { plain } from '../../../src/report/voice.ts';
import { askClinic, Clinic, GOOD, patients, RANDOM, specOf } from './clinic.ts';

const titles = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.block === 'plot' ? [plain(block.plot.title, { cap: 'public' })] : []));

const CURVES = ['Receiver operating characteristic', 'Precision and recall', 'Calibration', 'Scores of each class'];

describe('the pictures of a model test', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open({ data: patients(600) });
    await clinic.release(RANDOM);
  });

  afterAll(() => clinic.remove());

  const ask = async (tests: readonly string[], threshold: number) => {
    const written = specOf({ tests, more: 'baseline: {release: current}' });
    const spec = written.replace('threshold: 0.5', `threshold: ${threshold}`);
    return askClinic(clinic, { model: await clinic.train(GOOD), spec });
  };

  const TESTS = ['{metric: roc_auc_score, min: 0.7}', '{metric: roc_auc_score, change: {margin: 0.02}}'];

  it('are of the tests, of the champion beside the model, and of the scores; all of it may be shown', async () => {
    const { outcome, host, codes } = await ask(TESTS, 0.5);
    expect(codes).toEqual([]);
    expect(titles(outcome.summary.blocks)).toEqual([
      'roc_auc_score',
      'roc_auc_score, compared with the champion',
      ...CURVES,
    ]);
    const page = await drawn('html', outcome, viewOf(host.caps(), 'summary'));
    expect(page.match(/class="marks"/g)).toHaveLength(6);
    expect(page).toContain('Scores of the model and the champion on the same rows');
    expect(page).not.toContain('withheld');
  });

  it('are none of the scores where few are decided for a class', async () => {
    const { outcome } = await ask(TESTS, 0.97);
    expect(titles(outcome.summary.blocks)).toEqual(['roc_auc_score', 'roc_auc_score, compared with the champion']);
  });

  it('set no two models against each other where a test tells of rows that only one decides rightly', async () => {
    const { outcome, host } = await ask(['{metric: accuracy_score, change: {margin: 0.02}}'], 0.5);
    const page = await drawn('html', outcome, viewOf(host.caps(), 'summary'));
    expect(page).not.toContain('Scores of the model and the champion on the same rows');
  });
});

describe('pictures of scores beside numbers of slices', () => {
  const admission = {
    label: { classification: 'restricted' },
    policy: { controlPlane: { aggregates: { becomes: 'internal', minRecords: 50 } } },
  } as unknown as Admission;
  const recall = metricOf('recall_score', 'binary');
  const spec = {
    threshold: 0.5,
    tests: [{ kind: 'metric', metric: recall, limit: { kind: 'min', value: 0.5 }, slices: ['a'] }],
    report: [],
  } as unknown as Spec;

  /** A slice of 200 rows of which half are found, and as many others of which so many are. */
  const sampleWith = (found: number): Sample => {
    const others = Array.from({ length: 200 }, (_, row) => ({
      truth: row % 2,
      hit: row % 2 === 0 ? row % 4 === 0 : row < 2 * found,
    }));
    const slice = Array.from({ length: 200 }, (_, row) => ({ truth: row % 2, hit: row % 4 < 2 }));
    const rows = binaryRows(
      [...slice, ...others].map(({ truth }) => truth),
      [...slice, ...others].map(({ hit }, row) => (hit ? 0.55 : 0.05) + (row % 40) / 100),
      { threshold: 0.5 },
    );
    const all = { name: 'all', member: new Uint8Array(400).fill(1) };
    const a = { name: 'a', member: Uint8Array.from({ length: 400 }, (_, row) => Number(row < 200)) };
    const slices = {
      cells: [all, a],
      named: new Map([
        ['all', [all]],
        ['a', [a]],
      ]),
    };
    const sample = { rows, sameModel: false, slices, hidden: new Set<string>() };
    return { ...sample, withheld: withheldIn(sample, spec, admission) };
  };

  it.each([
    [40, true],
    [10, true],
    [9, false],
    [0, false],
    [95, false],
  ])('with %d found outside of the slice: %s', (found, isDrawn) => {
    const sample = sampleWith(found);
    expect(sample.withheld.size).toBe(0);
    expect(drawableOf(sample, spec, admission) !== undefined).toBe(isDrawn);
  });
});
