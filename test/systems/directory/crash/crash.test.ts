import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Digest } from '../../../../src/domain/outcome/digest.ts';
import { systemClock } from '../../../../src/machine/clock.ts';
import { inParallel } from '../../../../src/machine/pool.ts';
import type { Observed, Release } from '../../../../src/ports.ts';
import { realDisk } from '../../../../src/systems/directory/disk.ts';
import { deploy, listing, makeModel, readAsReader, targetAt, temporary } from '../models.ts';
import type { Task } from './child.ts';
import {
  BYTES_ONLY,
  EVERYTHING,
  LossyDisk,
  materialise,
  NAMES_ONLY,
  NOTHING,
  type Spared,
  someOf,
} from './lost-writes.ts';
import type { Operation } from './recording-disk.ts';

const run = promisify(execFile);
const SEEDS = [1, 2, 3];
const PROCESSES = 3;

/** Recovery on a laid-out state does not wait for the disk: that state is thrown away at once. */
const quickDisk = { ...realDisk, sync: async () => {} };

interface Scenario {
  readonly name: string;
  /** The destination before. */
  readonly base: string;
  readonly task: Omit<Task, 'root'>;
  /** What readers may see when it was interrupted: what was served, or what was to be. */
  readonly old: Digest | undefined;
  readonly new: Digest | undefined;
}

let folder: string;
let child: string;
let later: Release;
const NAMES = ['first', 'third', 'back', 'again'] as const;
let scenarios: Record<(typeof NAMES)[number], Scenario>;

beforeAll(async () => {
  folder = await temporary('crash');
  child = join(folder, 'child.mjs');
  const entryPoints = [join(import.meta.dirname, 'child.ts')];
  await build({ entryPoints, outfile: child, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  const [one, two, three] = [
    await makeModel(folder, 'one'),
    await makeModel(folder, 'two'),
    await makeModel(folder, 'three'),
  ];
  later = await makeModel(folder, 'later');
  const bases = {
    empty: join(folder, 'empty-ward'),
    two: join(folder, 'ward-of-two'),
    damaged: join(folder, 'damaged-ward'),
  };
  for (const base of Object.values(bases)) mkdirSync(base);
  await deploy(targetAt(bases.two), one);
  const first = (await targetAt(bases.two).current()) as Observed;
  await deploy(targetAt(bases.two), two);
  await deploy(targetAt(bases.damaged), one);
  appendFileSync(join(bases.damaged, 'releases', one.digest.slice(7), 'model.json'), ' ');
  const damaged = await readAsReader(bases.damaged);
  scenarios = {
    first: { name: 'the first release', base: bases.empty, task: { release: one }, old: undefined, new: one.digest },
    third: { name: 'the third release', base: bases.two, task: { release: three }, old: two.digest, new: three.digest },
    back: { name: 'a rollback', base: bases.two, task: { backTo: first }, old: two.digest, new: one.digest },
    again: { name: 'a repair', base: bases.damaged, task: { release: one }, old: damaged, new: one.digest },
  };
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function start(task: Task): Promise<'ended' | 'killed'> {
  return run(process.execPath, [child, JSON.stringify(task)]).then(
    () => 'ended',
    (thrown: { signal?: string }) => {
      if (thrown.signal === 'SIGKILL') return 'killed';
      throw thrown;
    },
  );
}

const traces = new Map<Scenario, readonly Operation[]>();

/** Every change that an uninterrupted deployment makes, in order. */
async function traceOf(scenario: Scenario): Promise<readonly Operation[]> {
  const trace = traces.get(scenario) ?? (await record(scenario));
  traces.set(scenario, trace);
  return trace;
}

async function record(scenario: Scenario): Promise<readonly Operation[]> {
  const root = await temporary('traced');
  await cp(scenario.base, root, { recursive: true });
  const traceFile = join(folder, 'trace.json');
  expect(await start({ ...scenario.task, root, traceFile })).toBe('ended');
  expect(await readAsReader(root)).toBe(scenario.new);
  await rm(root, { recursive: true });
  return JSON.parse(await readFile(traceFile, 'utf8'));
}

/** Old or new, whole; then mended and old or new still; then the next release goes through and leaves nothing about. */
async function faultsOf(root: string, scenario: Scenario, mustBeNew = false): Promise<string[]> {
  const allowed = mustBeNew ? [scenario.new] : [scenario.old, scenario.new];
  const attempt = async (): Promise<string[]> => {
    if (!allowed.includes(await readAsReader(root))) return ['a reader sees neither the old release nor the new one'];
    const target = targetAt(root, 'next', systemClock, quickDisk);
    await target.recover();
    if (!allowed.includes(await readAsReader(root))) return ['mending left neither the old release nor the new one'];
    const before = (await target.current())?.generation ?? 0;
    await target.close();
    if (await isKnown(root)) return [];
    await deploy(targetAt(root, 'next', systemClock, quickDisk), later);
    const after = await target.current();
    if (after?.digest !== later.digest || !after.whole) return ['the next release is not served'];
    if (after.generation <= before) return ['the generation did not grow'];
    return leftovers(root);
  };
  return attempt().catch((thrown) => [`${thrown}`]);
}

const known = new Set<string>();

/** Mending brings most interruptions to the same few states; from each of them the next release is tried once. */
async function isKnown(root: string): Promise<boolean> {
  const names = (await listing(root)).filter((name) => !name.startsWith('.domicile/leases/'));
  const current = await readFile(join(root, 'current'), 'utf8').catch(() => '');
  const state = JSON.stringify([names, current]);
  if (known.has(state)) return true;
  known.add(state);
  return false;
}

async function leftovers(root: string): Promise<string[]> {
  const names = (await listing(root)).filter((name) => /^\.domicile\/(incoming|next|trash)\/|journal/.test(name));
  const releases = (await listing(join(root, 'releases'))).filter((name) => !name.includes('/'));
  const leases = await listing(join(root, '.domicile', 'leases'));
  return [
    ...names.map((name) => `left behind: ${name}`),
    ...(releases.length > 2 ? ['more releases than are kept'] : []),
    ...(leases.length > 1 ? ['more leases than one'] : []),
  ];
}

describe('a deployment that is killed', () => {
  it.each(NAMES)(
    'before any operation of %s: the old release or the new one',
    async (name) => {
      const scenario = scenarios[name];
      const trace = await traceOf(scenario);
      const places = trace.flatMap((operation, dieBefore) => [
        { dieBefore, torn: false },
        ...(operation.op === 'append' ? [{ dieBefore, torn: true }] : []),
      ]);
      const faults = await inParallel(places, PROCESSES, async (place) => {
        const root = await temporary('killed');
        cpSync(scenario.base, root, { recursive: true });
        const end = await start({ ...scenario.task, ...place, root });
        const found = await faultsOf(root, scenario);
        await rm(root, { recursive: true });
        return [...(end === 'killed' ? [] : ['was not killed']), ...found].map(
          (fault) => `${JSON.stringify(place)} ${fault}`,
        );
      });
      expect(places.length).toBeGreaterThan(30);
      expect(faults.flat()).toEqual([]);
    },
    60_000,
  );
});

interface Replay {
  readonly ways: readonly (readonly [string, Spared])[];
  readonly stopAtFirst?: boolean;
}

const ALL_WAYS: Replay['ways'] = [
  ['all lost', NOTHING],
  ['names kept', NAMES_ONLY],
  ['bytes kept', BYTES_ONLY],
  ['all kept', EVERYTHING],
  ...SEEDS.map((seed) => [`seed ${seed}`, someOf(seed)] as const),
];

/** Every prefix of a trace with every way to lose what was not synced; what is found wrong, with where. */
async function replay(scenario: Scenario, trace: readonly Operation[], { ways, stopAtFirst = false }: Replay) {
  const disk = await LossyDisk.from(scenario.base);
  const seen = new Set<string>();
  const faults: string[] = [];
  // Promotion ends with its first change after the switch; from then on the new release is promised.
  const promised = lastIndex(trace, (each) => each.op === 'rename' && each.to === 'current') + 1;
  for (let length = 0; length <= trace.length; length += 1) {
    for (const [way, spared] of ways) {
      if (stopAtFirst && faults.length > 0) return { states: seen.size, faults };
      const state = disk.afterPowerCut(spared);
      const key = `${length > promised} ${fingerprint(state)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = await faultsOfState(state, scenario, length > promised);
      faults.push(...found.map((fault) => `after ${length} operations, ${way}: ${fault}`));
    }
    const next = trace[length];
    if (next) disk.apply(next);
  }
  return { states: seen.size, faults };
}

async function faultsOfState(state: ReadonlyMap<string, Buffer | 'folder'>, scenario: Scenario, mustBeNew: boolean) {
  const root = join(folder, 'replayed');
  materialise(state, root);
  const found = await faultsOf(root, scenario, mustBeNew);
  rmSync(root, { recursive: true });
  return found;
}

function lastIndex(trace: readonly Operation[], wanted: (operation: Operation) => boolean): number {
  return trace.reduce((found, operation, index) => (wanted(operation) ? index : found), -1);
}

function fingerprint(state: ReadonlyMap<string, Buffer | 'folder'>): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...state].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0`).update(content);
  return hash.digest('hex');
}

describe('a power cut', () => {
  it.each(NAMES)(
    'after any part of %s, with unsynced writes lost: the old release or the new one',
    async (name) => {
      const scenario = scenarios[name];
      const { states, faults } = await replay(scenario, await traceOf(scenario), { ways: ALL_WAYS });
      expect(states).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    },
    60_000,
  );

  // Each sync is there for a reason: without it, the same search finds a state that is neither old nor new.
  it.each<[string, Spared, (path: string) => boolean]>([
    ['the files of the copy', NAMES_ONLY, (path) => /^\.domicile\/incoming\/\d+\/.*\.(json|bin)$/.test(path)],
    ['the folders of the copy', NOTHING, (path) => /^\.domicile\/incoming\/\d+(\/weights)?$/.test(path)],
    ['the name of the release', NOTHING, (path) => path === 'releases'],
    ['the new pointer', NAMES_ONLY, (path) => /^\.domicile\/next\/current/.test(path)],
    ['the switch itself', NOTHING, (path) => path === ''],
  ])(
    'would break it if %s were not brought to the disk',
    async (_, spared, unsynced) => {
      const trace = await traceOf(scenarios.third);
      const careless = trace.filter((each) => each.op !== 'sync' || !unsynced(each.path));
      expect(careless.length).toBeLessThan(trace.length);
      const { faults } = await replay(scenarios.third, careless, { ways: [['so', spared]], stopAtFirst: true });
      expect(faults).not.toEqual([]);
    },
    60_000,
  );
});
