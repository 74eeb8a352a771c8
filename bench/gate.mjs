// How often does a gate let a model pass that is exactly at the limit, or a little worse? `node bench/gate.mjs [runs]`
// Every rate at the limit should be at most 5 %; by estimate alone it is about half.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const RUNS = Number(process.argv[2] ?? 4000);
const CONFIDENCE = 0.95;

async function statistics() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'domicile-bench-')), 'statistics.mjs');
  const folder = new URL('../src/domain/statistics/', import.meta.url).pathname;
  const names = ['estimate', 'compare', 'metrics', 'normal', 'random', 'rows', 'wilson'];
  const contents = names.map((name) => `export * from '${folder}${name}.ts';`).join('\n');
  await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', outfile });
  return import(outfile);
}

const { estimate, compare, metricOf, normalQuantile, binaryRows, seeded } = await statistics();

/** Decided at 0.5. */
const rowsOf = (truth, score) => binaryRows(truth, score, { threshold: 0.5 });
const binary = (name) => metricOf(name, 'binary');

function generator(seed) {
  const random = seeded(seed);
  const pair = new Uint32Array(2);
  const uniform = () => {
    random.fill(pair, 2 ** 32);
    return (pair[0] + 0.5) / 2 ** 32;
  };
  const normal = () => {
    random.fill(pair, 2 ** 32);
    const [a, b] = [...pair].map((word) => (word + 0.5) / 2 ** 32);
    return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
  };
  return { uniform, normal };
}

/** The share of runs whose one-sided bound clears the limit. */
function passes(limit, run) {
  const rates = { bound: 0, estimate: 0 };
  for (let index = 0; index < RUNS; index++) {
    const got = run();
    if (got.kind === 'estimate' && got.bounds(CONFIDENCE).low >= limit) rates.bound++;
    if (got.value >= limit) rates.estimate++;
  }
  return rates;
}

const rows = [];
const tell = (what, limit, truth, { bound, estimate: byEstimate }) =>
  rows.push({ what, limit, truth, 'pass, %': (100 * bound) / RUNS, 'pass by estimate, %': (100 * byEstimate) / RUNS });

const settings = { resamples: 400, seed: 1 };

for (const [n, limit] of [
  [50, 0.7],
  [200, 0.9],
  [555, 0.6],
  [1000, 0.95],
]) {
  for (const truth of [limit, limit - 0.02]) {
    const { uniform } = generator(n);
    const run = () => {
      const labels = Array.from({ length: n }, (_, row) => row % 2);
      return estimate(
        binary('accuracy_score'),
        rowsOf(
          labels,
          labels.map((y) => (uniform() < truth ? y : 1 - y)),
        ),
        settings,
      );
    };
    tell(`accuracy, n ${n}`, limit, truth, passes(limit, run));
  }
}

for (const [positives, negatives] of [
  [15, 60],
  [20, 200],
  [50, 500],
  [224, 331],
]) {
  for (const limit of [0.7, 0.8, 0.9, 0.95]) {
    const { normal } = generator(positives);
    const labels = Array.from({ length: positives + negatives }, (_, row) => Number(row < positives));
    const apart = normalQuantile(limit) * Math.SQRT2;
    const run = () =>
      estimate(
        binary('roc_auc_score'),
        rowsOf(
          labels,
          labels.map((y) => y * apart + normal()),
        ),
        settings,
      );
    tell(`AUC, ${positives} + ${negatives}`, limit, limit, passes(limit, run));
  }
}

for (const [positives, negatives] of [
  [20, 200],
  [224, 331],
]) {
  for (const [candidate, champion, correlation] of [
    [0.73, 0.75, 0.7],
    [0.85, 0.9, 0.9],
    [0.93, 0.95, 0.8],
  ]) {
    const { normal } = generator(7);
    const labels = Array.from({ length: positives + negatives }, (_, row) => Number(row < positives));
    const apart = [candidate, champion].map((auc) => normalQuantile(auc) * Math.SQRT2);
    const run = () => {
      const scores = labels.map((y) => {
        const [a, b] = [normal(), normal()];
        return [y * apart[0] + a, y * apart[1] + correlation * a + Math.sqrt(1 - correlation ** 2) * b];
      });
      const column = (at) =>
        rowsOf(
          labels,
          scores.map((each) => each[at]),
        );
      return compare(binary('roc_auc_score'), { candidate: column(0), champion: column(1) }, settings);
    };
    const margin = champion - candidate;
    tell(`AUC difference, ${positives} + ${negatives}, r ${correlation}`, -margin, -margin, passes(-margin, run));
  }
}

for (const [n, prevalence] of [
  [100, 0.05],
  [100, 0.1],
  [200, 0.05],
  [500, 0.1],
]) {
  const [recall, specificity] = [0.8, 0.95];
  const limits = {
    balanced_accuracy_score: (recall + specificity) / 2,
    f1_score:
      (2 * prevalence * recall) /
      (2 * prevalence * recall + prevalence * (1 - recall) + (1 - prevalence) * (1 - specificity)),
  };
  for (const [metric, limit] of Object.entries(limits)) {
    const { uniform } = generator(n);
    const run = () => {
      const labels = Array.from({ length: n }, () => Number(uniform() < prevalence));
      const decide = (y) => (uniform() < (y === 1 ? recall : specificity) ? y : 1 - y);
      return estimate(binary(metric), rowsOf(labels, labels.map(decide)), settings);
    };
    tell(`${metric}, n ${n}, ${100 * prevalence} % of class 1`, limit, limit, passes(limit, run));
  }
}

// A candidate that is worse than the champion by just the margin, and differs from it on these rows alone.
for (const n of [20, 50, 100, 300]) {
  for (const [metric, loss] of [
    ['accuracy_score', 0.02],
    ['recall_score', 0.02],
    ['f1_score', 0.02],
    ['balanced_accuracy_score', 0.02],
  ]) {
    const { uniform } = generator(n);
    const labels = Array.from({ length: n }, (_, row) => row % 2);
    // Every row that differs is one that the champion has right. Exact for accuracy and recall, about so for the others.
    const run = () => {
      const candidate = labels.map((y) => (uniform() < loss ? 1 - y : y));
      const contest = { candidate: rowsOf(labels, candidate), champion: rowsOf(labels, labels), sameModel: false };
      return compare(binary(metric), contest, settings);
    };
    tell(`${metric} change, n ${n}, few differ`, -loss, -loss, passes(-loss, run));
  }
}

console.table(rows);
