// How often does a gate let a model pass that is exactly at its limit, and one that is clearly beyond?
// `node bench/gate.mjs [runs] [words of what to run]`. Fails where a model at the limit passes in more than 5 % of runs and
// three standard errors of the simulation. By estimate alone it passes about every other time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { changes } from './gate/changes.mjs';
import { errors } from './gate/errors.mjs';
import { proportions } from './gate/proportions.mjs';
import { scores } from './gate/scores.mjs';
import { slices } from './gate/slices.mjs';

const RUNS = Number(process.argv[2] ?? 4000);
const ONLY = process.argv.slice(3).join(' ');
const CONFIDENCE = 0.95;
const ALPHA = 1 - CONFIDENCE;

async function statistics() {
  const folder = mkdtempSync(join(tmpdir(), 'domicile-bench-'));
  const outfile = join(folder, 'statistics.mjs');
  const source = new URL('../src/domain/statistics/', import.meta.url).pathname;
  const names = ['estimate', 'compare', 'metrics', 'normal', 'random', 'rows'];
  const contents = names.map((name) => `export * from '${source}${name}.ts';`).join('\n');
  await build({ stdin: { contents, resolveDir: source }, bundle: true, format: 'esm', outfile });
  const bundle = await import(outfile);
  rmSync(folder, { recursive: true });
  return bundle;
}

/** The shares of runs that pass by their bound and by their estimate, and that say nothing. */
function simulate({ side = 'low', limit, sample, runs }) {
  const clears = side === 'low' ? (value) => value >= limit : (value) => value <= limit;
  const count = { bound: 0, estimate: 0, silent: 0, methods: new Set() };
  for (let run = 0; run < runs; run++) {
    const got = sample();
    if (got.kind === 'estimate') count.methods.add(got.method);
    else count.silent++;
    if (got.kind === 'estimate' && clears(got.bounds(CONFIDENCE)[side])) count.bound++;
    if (clears(got.value)) count.estimate++;
  }
  return count;
}

const percent = (count, runs) => Number(((100 * count) / runs).toFixed(1));

function measure({ what, truths: [limit, beyond], sample, side, runs: fewer = RUNS }) {
  const runs = Math.min(fewer, RUNS);
  const at = simulate({ side, limit, sample: sample(limit), runs });
  const power =
    beyond === undefined ? undefined : simulate({ side, limit, sample: sample(beyond), runs: Math.ceil(runs / 4) });
  const allowed = ALPHA + 3 * Math.sqrt((ALPHA * CONFIDENCE) / runs);
  if (at.bound / runs > allowed) process.exitCode = 1;
  return {
    what,
    limit: round(limit),
    'passes at the limit, %': percent(at.bound, runs),
    'by estimate, %': percent(at.estimate, runs),
    ...(power ? { beyond: round(beyond), 'passes beyond, %': percent(power.bound, Math.ceil(runs / 4)) } : {}),
    'says nothing, %': percent(at.silent, runs),
    by: [...at.methods].join(', '),
    ...(at.bound / runs > allowed ? { miss: `> ${percent(allowed, 1)}` } : {}),
  };
}

const round = (value) => Number(value.toFixed(3));

const domicile = await statistics();
const all = [proportions, scores, errors, changes, slices].flatMap((of) => of(domicile));
const rows = all.filter(({ what }) => what.includes(ONLY)).map(measure);
const columns = [
  'what',
  'limit',
  'passes at the limit, %',
  'by estimate, %',
  'beyond',
  'passes beyond, %',
  'says nothing, %',
  'by',
  'miss',
];
for (const row of [
  columns,
  columns.map(() => '---'),
  ...rows.map((row) => columns.map((column) => row[column] ?? '')),
]) {
  console.log(`| ${row.join(' | ')} |`);
}
