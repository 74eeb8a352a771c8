import { readFileSync } from 'node:fs';
import { expect } from 'expect';
import fc from 'fast-check';

/** A small jest, that plays the tests of a bundle over and over in one process: once for each mutant. */

const tests = [];
let before = '';

const grouped = (name, body) => {
  const outer = before;
  before = `${outer}${name} `;
  body();
  before = outer;
};
const added = (name, body) => {
  // Of several tests of one name each is its own.
  tests.push({ name: `${before}${name} (${tests.length})`, body, reached: new Set(), took: 0 });
};

const eachOf = (define) => (table) => (name, body) =>
  table.forEach((row, index) => {
    const args = Array.isArray(row) ? row : [row];
    define(`${name} #${index}`, () => body(...args));
  });

export const describe = Object.assign(grouped, { each: eachOf(grouped) });
export const it = Object.assign(added, { each: eachOf(added) });
export { expect };

/** The mutant that is awake, and what the code passed by. */
let awake = Number(process.env.MUTANT ?? -1);
let reached = new Set();
const SKIPPED = new Set(JSON.parse(process.env.SKIPPED ?? '[]'));

export const __mutant = (number) => {
  reached.add(number);
  return number === awake;
};

fc.configureGlobal({ seed: 20261128 });

/** What a first process found out about the tests, so that another need not. */
const KNOWN = process.env.KNOWN;

/** Which mutants each test can tell of, as it was found; the quick first. */
function remembered() {
  const known = new Map(JSON.parse(readFileSync(KNOWN, 'utf8')));
  const kept = tests.filter(({ name }) => known.has(name));
  for (const each of kept)
    Object.assign(each, known.get(each.name), { reached: new Set(known.get(each.name).reached) });
  tests.splice(0, tests.length, ...kept.sort((a, b) => a.took - b.took));
  return { kind: 'ready' };
}

/** Plays every test once, with no mutant awake: which mutants each test can tell of. */
async function baseline() {
  const loading = reached;
  const failed = [];
  for (const each of tests) {
    reached = each.reached;
    const start = performance.now();
    const why = await whyFailed(each);
    if (why !== undefined) failed.push({ name: each.name, why });
    each.took = why === undefined ? performance.now() - start : Number.POSITIVE_INFINITY;
  }
  // What fails without a mutant tells of none: it is told, and left out.
  tests.splice(0, tests.length, ...tests.filter(({ took }) => took < Number.POSITIVE_INFINITY));
  tests.sort((a, b) => a.took - b.took);
  const all = new Set([...tests.flatMap((each) => [...each.reached])]);
  const known = tests.map(({ name, took, reached }) => [name, { took, reached: [...reached] }]);
  return { kind: 'ready', known, failed, loading: [...loading], reached: [...all] };
}

async function whyFailed({ body }) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 300);
  }
}

/** The name of the first test that fails. */
async function killerOf(number, isWhole) {
  awake = number;
  reached = new Set();
  for (const each of tests)
    if ((isWhole ? !SKIPPED.has(each.name) : each.reached.has(number)) && (await whyFailed(each))) return each.name;
  return undefined;
}

/** Tells the parent what is known, then plays each mutant that it asks for. */
export function play() {
  process.on('message', async ({ number, isWhole }) => {
    process.send({ kind: 'played', number, killer: await killerOf(number, isWhole) });
  });
  if (KNOWN) process.send(remembered());
  else if (awake < 0) baseline().then((found) => process.send(found));
  else process.send({ kind: 'ready' });
}
