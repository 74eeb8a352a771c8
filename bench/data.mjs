// `npm run bench:data`: one table of hospital visits, as CSV and as Parquet, checked in the same way by Domicile, by
// others, and by queries that were written by hand. Each runs in a process of its own, measured from outside; all have
// to count the same. Makes a virtual environment of Python and a gigabyte of data in a folder that it removes, or keeps
// both in `BENCH_DATA`. `BENCH_ROWS` makes the table smaller. Fails where a limit is passed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOf, prepared } from './data/ours.mjs';

const HERE = fileURLToPath(new URL('data/', import.meta.url));
const ROWS = Number(process.env.BENCH_ROWS ?? 6_500_000);
const FORMATS = { csv: 'csv', parquet: 'parquet' };
const OTHERS = ['duckdb', 'polars', 'pandas', 'pandera', 'great_expectations', 'datacontract'];
const ON_PANDAS = ['pandas', 'pandera', 'great_expectations'];
/** What is wanted of Domicile, as a multiple of another's. */
const LIMITS = {
  onPandas: { wall: 1 / 5, megabytes: 1 / 5 },
  polars: { wall: 1 },
  byHand: { wall: 1.3 },
  megabytes: 600,
};

const kept = process.env.BENCH_DATA;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'domicile-bench-'));
try {
  await all();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}

async function all() {
  const python = environment();
  const table = join(folder, `rows-${ROWS}`);
  if (!existsSync(join(table, 'visits.csv'))) {
    mkdirSync(table, { recursive: true });
    execFileSync(python, [join(HERE, 'make.py'), table, String(ROWS)]);
  }
  const results = Object.keys(FORMATS).flatMap((format) =>
    measuredOver(python, join(table, `visits.${format}`), format),
  );
  console.table(results.map(({ counts, ...shown }) => ({ ...shown, counted: Object.keys(counts).length })));
  for (const format of Object.keys(FORMATS)) judge(results.filter((each) => each.format === format));
}

function environment() {
  const python = join(folder, 'python/bin/python');
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', join(folder, 'python')]);
    const install = ['-m', 'pip', 'install', '--quiet', '--requirement', join(HERE, 'requirements.txt')];
    execFileSync(python, install, { stdio: 'inherit' });
  }
  return python;
}

function measuredOver(python, file, format) {
  // So that the first does not pay for the disk.
  execFileSync('cksum', [file]);
  const ours = prepared(mkdtempSync(join(folder, 'site-')), file, format);
  const commands = [
    { tool: 'domicile', command: ours.command, cwd: ours.repository, read: countsOf },
    ...OTHERS.map((tool) => ({
      tool,
      command: [python, join(HERE, 'run.py'), tool, file],
      cwd: HERE,
      read: JSON.parse,
    })),
  ];
  return commands.map(({ tool, command, cwd, read }) => {
    const { code, wall, cpu, megabytes, said, complained } = measured(python, command, cwd);
    if (code > 1) throw new Error(`${tool} failed: ${complained}`);
    const round = (value) => Math.round(value * 10) / 10;
    return { tool, format, wall: round(wall), cpu: round(cpu), megabytes: Math.round(megabytes), counts: read(said) };
  });
}

function measured(python, command, cwd) {
  const { stdout, stderr, status } = spawnSync(python, [join(HERE, 'measured.py'), ...command], {
    cwd,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(stdout);
}

function judge(results) {
  const of = (tool) => results.find((each) => each.tool === tool);
  const [ours, byHand] = [of('domicile'), of('duckdb')];
  for (const { tool, counts } of results) sameCounts(tool, counts, byHand.counts);
  for (const tool of ON_PANDAS) compare(ours, of(tool), LIMITS.onPandas);
  compare(ours, of('polars'), LIMITS.polars);
  compare(ours, byHand, LIMITS.byHand);
  check(`${ours.format}: megabytes`, ours.megabytes, LIMITS.megabytes);
}

/** Whatever a tool counted has to be what was counted by hand; not every one can count all, or read a CSV like this. */
function sameCounts(tool, counts, expected) {
  const wrong = Object.entries(counts).filter(([name, value]) => expected[name] !== value);
  if (wrong.length > 0) throw new Error(`${tool} counted otherwise: ${JSON.stringify(wrong)}`);
}

function compare(ours, theirs, limits) {
  for (const [what, limit] of Object.entries(limits)) {
    check(`${ours.format}: ${what}, as a multiple of ${theirs.tool}'s`, ours[what] / theirs[what], limit);
  }
}

function check(what, value, limit) {
  console.log(`${value <= limit ? 'ok  ' : 'FAIL'} ${what}: ${value.toFixed(2)}, wanted at most ${limit.toFixed(2)}`);
  if (value > limit) process.exitCode = 1;
}
