import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startOf } from '../../src/machine/process-table.ts';
import { scratchPrefix, thisMachine } from '../../src/machine/scratch.ts';
import { machineTrees } from '../../src/machine/trees.ts';

let root: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => {
  for (const each of running.splice(0)) each.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

async function sleeper(env: Readonly<Record<string, string>> = {}): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn('sleep', ['60'], { env: { PATH: process.env.PATH, ...env }, stdio: 'ignore' });
  await once(child, 'spawn');
  running.push(child);
  return child as ChildProcess & { readonly pid: number };
}

/** The folder that a process made for its step, with rows in it. */
async function folderOf({ pid }: { readonly pid: number }, machine?: string): Promise<string> {
  const started = (await startOf(pid)) ?? 'gone';
  const folder = join(root, `${scratchPrefix('model-test', pid, started, machine ?? (await thisMachine()))}aB3dE6`);
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(join(folder, 'input.csv'), 'pid,age\n1,54\n');
  return folder;
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const begin = () => machineTrees.scratch(root, 'model-test');

it('what a killed process left is removed, and its program ended, when the next step begins', async () => {
  const owner = await sleeper();
  const folder = await folderOf(owner);
  const predictor = await sleeper({ DOMICILE_RUN: basename(folder) });
  await killed(owner);
  const ended = once(predictor, 'exit');
  await begin();
  expect(existsSync(folder)).toBe(false);
  expect(await ended).toEqual([null, 'SIGTERM']);
});

it('a living process keeps its folder and its program, ours among them', async () => {
  const folder = await folderOf(await sleeper());
  const predictor = await sleeper({ DOMICILE_RUN: basename(folder) });
  const [one, two] = [await begin(), await begin()];
  expect([folder, one, two].map(existsSync)).toEqual([true, true, true]);
  expect(predictor.exitCode ?? predictor.signalCode).toBeNull();
});

it('of another machine nobody can say who is alive: its folder stays, for a month', async () => {
  const owner = await sleeper();
  const folder = await folderOf(owner, '00000000');
  await killed(owner);
  await begin();
  expect(existsSync(folder)).toBe(true);
  const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
  utimesSync(folder, longAgo, longAgo);
  await begin();
  expect(existsSync(folder)).toBe(false);
});

it('what has another name is not touched', async () => {
  for (const name of ['trainings', 'logs', 'unstored-x', 'test-set-uses.jsonl.d']) mkdirSync(join(root, name));
  await begin();
  expect(readdirSync(root)).toEqual(
    expect.arrayContaining(['trainings', 'logs', 'unstored-x', 'test-set-uses.jsonl.d']),
  );
});

it('many steps that begin at once remove it once, and fail at nothing', async () => {
  const owner = await sleeper();
  const folder = await folderOf(owner);
  await killed(owner);
  const folders = await Promise.all(Array.from({ length: 8 }, begin));
  expect(existsSync(folder)).toBe(false);
  expect(folders.every((each) => existsSync(each))).toBe(true);
});

it('folders nested deeper than any path reaches are removed too', async () => {
  const folder = await begin();
  // As a program does it: step by step, each from within the last.
  const deep = `d=${'x'.repeat(200)}; i=0; while [ $i -lt 60 ]; do mkdir $d && cd -P $d || exit 1; i=$((i+1)); done`;
  const program = spawn('bash', ['-c', deep], { cwd: folder, stdio: 'ignore' });
  expect((await once(program, 'exit'))[0]).toBe(0);
  await machineTrees.remove(folder);
  expect(existsSync(folder)).toBe(false);
});
