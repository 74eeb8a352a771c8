// A report on a million rows: 20 metrics of two models, their intervals and changes, on all rows and 50 slices; beside it
// scikit-learn, Fairlearn and SciPy doing the same: `node bench/model.mjs [rows]`. Python is `PYTHON` (python3 by
// default), with the packages of test/golden/statistics/metrics/requirements.txt. Fails where a limit is missed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generator } from './gate/draws.mjs';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const COLUMNS = 10;
const VALUES = 5;
const LIMITS = { timesFaster: 3, delong: 1000, bootstrap: 5000 };
const SETTINGS = { resamples: 2000, seed: 1 };
const FEW = Math.min(ROWS, 100_000);

const METRICS = [
  'accuracy_score',
  'balanced_accuracy_score',
  'roc_auc_score',
  'average_precision_score',
  'precision_score',
  'recall_score',
  'f1_score',
  ['fbeta_score', { beta: 2 }],
  'jaccard_score',
  'matthews_corrcoef',
  'cohen_kappa_score',
  'zero_one_loss',
  'hamming_loss',
  'brier_score_loss',
  'log_loss',
  'expected_calibration_error',
  'true_positive_rate',
  'true_negative_rate',
  'false_positive_rate',
  'selection_rate',
];

const folder = mkdtempSync(join(tmpdir(), 'domicile-bench-'));
const domicile = await statistics();
const sample = drawn();
const ours = measure();
const theirs = compared();
rmSync(folder, { recursive: true });
report();

async function statistics() {
  const outfile = join(folder, 'statistics.mjs');
  const source = fileURLToPath(new URL('../src/domain/statistics/', import.meta.url));
  const names = ['estimate', 'compare', 'metrics', 'random', 'resampled', 'rows'];
  const contents = names.map((name) => `export * from '${source}${name}.ts';`).join('\n');
  await build({ stdin: { contents, resolveDir: source }, bundle: true, format: 'esm', outfile });
  return import(outfile);
}

/** Probabilities of two models that are right more often than not, and columns of five values each. */
function drawn() {
  const { uniform, normal } = generator(domicile, 1);
  const truth = Uint8Array.from({ length: ROWS }, () => Number(uniform() < 0.3));
  const logistic = (x) => 1 / (1 + Math.exp(-x));
  const common = Float64Array.from(truth, () => normal());
  const score = (pull) =>
    Float64Array.from(truth, (y, row) => logistic(pull * y - 1 + 0.7 * common[row] + 0.7 * normal()));
  const columns = Uint8Array.from({ length: COLUMNS * ROWS }, () => Math.floor(VALUES * uniform()));
  const made = { truth, candidate: score(1.9), champion: score(1.8), columns };
  for (const [name, values] of Object.entries({ ...made, slices: columns }))
    writeFileSync(join(folder, `${name}.bin`), values);
  return made;
}

function timed(of) {
  const start = performance.now();
  const answer = of();
  return { answer, milliseconds: performance.now() - start };
}

function measure() {
  const { binaryRows, metricOf, resampled, statisticOf } = domicile;
  const rowsOf = (score) => binaryRows(sample.truth, score, { threshold: 0.5 });
  const everything = timed(() => {
    const [candidate, champion] = [rowsOf(sample.candidate), rowsOf(sample.champion)];
    const all = allOf(candidate, champion);
    for (const rows of slices()) allOf(domicile.subset(candidate, rows), domicile.subset(champion, rows));
    return all;
  });
  const delong = timed(() => {
    const [candidate, champion] = [rowsOf(sample.candidate), rowsOf(sample.champion)];
    const auc = metricOf('roc_auc_score', 'binary');
    return domicile.compare(auc, { candidate, champion, sameModel: false }, SETTINGS).bounds(0.95);
  });
  const few = binaryRows(sample.truth.subarray(0, FEW), sample.candidate.subarray(0, FEW));
  const precision = statisticOf(metricOf('average_precision_score', 'binary'), few);
  const bootstrap = timed(() => resampled(FEW, precision, SETTINGS).bounds(0.95));
  return { everything, delong, bootstrap };
}

function* slices() {
  for (let column = 0; column < COLUMNS; column++) {
    const values = sample.columns.subarray(column * ROWS, (column + 1) * ROWS);
    for (let value = 0; value < VALUES; value++) {
      const rows = new Uint32Array(ROWS);
      let count = 0;
      for (let row = 0; row < ROWS; row++) if (values[row] === value) rows[count++] = row;
      yield rows.subarray(0, count);
    }
  }
}

/** Every metric of both models with its interval, and its change with its own. */
function allOf(candidate, champion) {
  return METRICS.map((asked) => {
    const [name, options] = [asked].flat();
    const metric = domicile.metricOf(name, 'binary', options);
    const measured = [candidate, champion].map((rows) => domicile.estimate(metric, rows, SETTINGS));
    const change = domicile.compare(metric, { candidate, champion, sameModel: false }, SETTINGS);
    for (const each of [...measured, change]) if (each.kind === 'estimate') each.bounds(0.95);
    return { name, values: measured.map(({ value }) => value) };
  });
}

function compared() {
  const script = fileURLToPath(new URL('./model/compare.py', import.meta.url));
  return JSON.parse(execFileSync(process.env.PYTHON ?? 'python3', [script, folder], { maxBuffer: 1e8 }));
}

function report() {
  for (const { name, values } of ours.everything.answer) {
    values.forEach((value, at) => {
      check(`${name}: off from scikit-learn by`, Math.abs(value - theirs.answers[name][at]), 1e-9);
    });
  }
  const row = (what, mine, other) => ({
    what,
    'Domicile, ms': Math.round(mine),
    'packages, ms': Math.round(other),
    times: Number((other / mine).toFixed(1)),
  });
  const all = row(`20 metrics, 2 models, ${theirs.slices} slices`, ours.everything.milliseconds, theirs.report);
  console.table([
    all,
    row('DeLong, two models, sorting included', ours.delong.milliseconds, theirs.delong),
    row(`2,000 resamples of ${FEW} rows`, ours.bootstrap.milliseconds, theirs.bootstrap),
  ]);
  check('times faster (inverse)', 1 / all.times, 1 / LIMITS.timesFaster);
  check('DeLong, ms', ours.delong.milliseconds, LIMITS.delong);
  check('bootstrap, ms', ours.bootstrap.milliseconds, LIMITS.bootstrap);
}

function check(what, value, limit) {
  if (value <= limit) return;
  console.error(`${what}: ${value}, at most ${limit} allowed`);
  process.exitCode = 1;
}
