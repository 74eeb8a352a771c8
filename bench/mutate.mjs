// Makes the residency engine wrong in one small place at a time, and counts how often a test notices: `npm run mutate`,
// `npm run mutate -- src/domain/policy/rules.ts`. What no test notices is listed; bench/mutants.md says why it is no
// fault. `MUTATE_OUT=<file>` keeps that list, and `MUTATE_AGAIN=<file>` plays those of such a list alone.
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { mutantsOf, withMutants } from './mutation/mutants.mjs';

const MUTATED = ['src/domain/policy', 'src/domain/labels', 'src/domain/places'];
const FACTS = 'src/domain/places/data/';
const TESTS = [
  'test/domain/policy',
  'test/domain/labels',
  'test/domain/places',
  'test/files/golden',
  'test/files/layers',
  // What decides of proposals, of the policy's own tests and of workflows is told by the commands alone.
  'test/commands/diff',
  'test/commands/explain-page',
  'test/commands/lint',
  'test/commands/plan-proposal',
  'test/commands/policy-tests',
];
/** What one mutant may take before it counts as noticed: it never ends. */
const PATIENCE = 60_000;
let skipped = [];
const PROCESSES = Number(process.env.MUTATE_PROCESSES ?? 2);

const given = process.argv.slice(2);
const under = (folders, end) =>
  folders.flatMap((folder) =>
    existsSync(`${folder}.test.ts`)
      ? [`${folder}.test.ts`]
      : readdirSync(folder, { recursive: true }).flatMap((name) =>
          name.endsWith(end) && !name.startsWith('oracle') ? [join(folder, name)] : [],
        ),
  );
const files = (given.length > 0 ? given : under(MUTATED, '.ts')).filter((each) => !each.startsWith(FACTS)).sort();
const again = process.env.MUTATE_AGAIN && new Set(readFileSync(process.env.MUTATE_AGAIN, 'utf8').split('\n'));
const mutants = files
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  .filter((mutant) => !again || again.has(lineOf(mutant)))
  .map((each, number) => ({ ...each, number }));

const folder = await mkdtemp(resolve('.mutation-'));
try {
  const bundle = await bundled(folder);
  const survivors = await survivorsOf(bundle);
  report(survivors);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bundled(into) {
  const outfile = join(into, 'tests.mjs');
  const player = JSON.stringify(resolve('bench/mutation/player.mjs'));
  const tests = under(TESTS, '.test.ts').sort();
  const imports = tests.map((each) => `import ${JSON.stringify(resolve(each))};`).join('\n');
  await build({
    stdin: { contents: `import { play } from ${player};\n${imports}\nplay();`, resolveDir: resolve('.') },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    inject: [resolve('bench/mutation/player.mjs')],
    plugins: [{ name: 'mutants', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, mutated) }],
    logLevel: 'error',
  });
  return outfile;
}

function mutated({ path }) {
  const own = mutants.filter(({ file }) => resolve(file) === path);
  return own.length === 0 ? undefined : { contents: withMutants(readFileSync(path, 'utf8'), own), loader: 'ts' };
}

/** A process that has loaded the tests, with a mutant awake from the start or none, and maybe what is known of them. */
async function started(bundle, awake = -1, known = '') {
  const env = {
    ...process.env,
    MUTANT: String(awake),
    KNOWN: known,
    SKIPPED: JSON.stringify(skipped),
    LAW_RUNS: process.env.LAW_RUNS ?? '30',
  };
  const child = fork(bundle, { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ready = await answerOf(child, 300_000);
  return { child, ready };
}

/** The next message; undefined where there is none in time, or never will be. */
function answerOf(child, patience = PATIENCE) {
  return new Promise((settle) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.off('message', end).off('exit', gone);
      settle(answer);
    };
    const gone = () => end(undefined);
    const timer = setTimeout(gone, patience);
    child.on('message', end).on('exit', gone);
  });
}

async function played(child, number, isWhole) {
  const answer = answerOf(child);
  child.send({ number, isWhole }, () => {});
  return (await answer) ?? { killer: 'it never ends, or ends at once' };
}

async function survivorsOf(bundle) {
  const first = await started(bundle);
  if (first.ready === undefined) throw new Error('the tests do not load');
  for (const { name, why } of first.ready.failed)
    console.log(`left out, for it fails without a mutant: ${name}: ${why}`);
  skipped = first.ready.failed.map(({ name }) => name);
  console.log(`${mutants.length} mutants of ${files.length} files, ${first.ready.known.length} tests`);
  const known = join(folder, 'known.json');
  writeFileSync(known, JSON.stringify(first.ready.known));
  const [loading, reached] = [new Set(first.ready.loading), new Set(first.ready.reached)];
  first.child.kill();
  // What is made once, when a file is loaded, is made again for each mutant: facts and what is kept of them.
  const isOnce = ({ number, file }) => loading.has(number) || file.startsWith('src/domain/places/');
  const unseen = mutants.filter((each) => !isOnce(each) && !reached.has(each.number));
  const [once, often] = [mutants.filter(isOnce), mutants.filter((each) => !isOnce(each) && reached.has(each.number))];
  const found = [await eachInOne(often, bundle, known), await eachAlone(once, bundle, known)].flat();
  return [...unseen.map(told), ...found];
}

/** Several processes take mutants from one queue; one that hangs is ended, and another takes its place. */
async function eachInOne(queue, bundle, known) {
  const rest = [...queue];
  const survivors = [];
  const work = async () => {
    let { child } = await started(bundle, -1, known);
    for (let mutant = rest.shift(); mutant !== undefined; mutant = rest.shift()) {
      const { kind, killer } = await played(child, mutant.number, false);
      if (killer === undefined) survivors.push(told(mutant));
      if (kind === undefined) {
        child.kill('SIGKILL');
        child = (await started(bundle, -1, known)).child;
      }
      if (rest.length % 100 === 0) console.log(`${rest.length} to go, ${survivors.length} unnoticed`);
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  return survivors;
}

async function eachAlone(queue, bundle, known) {
  const rest = [...queue];
  const survivors = [];
  const work = async () => {
    for (let mutant = rest.shift(); mutant !== undefined; mutant = rest.shift()) {
      const { child, ready } = await started(bundle, mutant.number, known);
      const { killer } =
        ready === undefined ? { killer: 'it does not load' } : await played(child, mutant.number, true);
      child.kill('SIGKILL');
      if (killer === undefined) survivors.push(told(mutant));
      if (rest.length % 50 === 0) console.log(`${rest.length} to load, ${survivors.length} unnoticed`);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  return survivors;
}

/** Says at once what was not noticed: the whole takes an hour. */
function told(mutant) {
  console.log(lineOf(mutant));
  return mutant;
}

function lineOf({ file, line, operator, start, end }) {
  const was = readFileSync(file, 'utf8').slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 60);
  return `${file}:${line} ${operator}: ${was}`;
}

function report(survivors) {
  const lines = survivors.map(lineOf).sort();
  console.log(lines.join('\n'));
  const killed = mutants.length - survivors.length;
  console.log(`${killed} of ${mutants.length} noticed: ${((100 * killed) / mutants.length).toFixed(1)} %`);
  if (process.env.MUTATE_OUT) writeFileSync(process.env.MUTATE_OUT, `${lines.join('\n')}\n`);
}
