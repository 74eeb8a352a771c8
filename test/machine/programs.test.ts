import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { listByPs, listProcesses } from '../../src/machine/process-table.ts';
import { machinePrograms } from '../../src/machine/programs.ts';
import type { ProgramResult } from '../../src/ports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Given {
  readonly environment?: Record<string, string>;
  readonly protectedFiles?: readonly string[];
  readonly timeoutSeconds?: number;
  readonly env?: Record<string, string>;
}

const programs = ({ environment = { PATH: process.env.PATH ?? '' }, protectedFiles = [] }: Given) =>
  machinePrograms({ environment, protectedFiles, graceMs: 500, settleMs: 600 });

const program = (argv: readonly [string, ...string[]], { timeoutSeconds = 20, env = {} }: Given = {}) => ({
  argv,
  cwd: folder,
  env,
  timeoutSeconds,
  logFile: join(folder, 'log'),
});

const sh = (script: string, given: Given = {}): Promise<ProgramResult> =>
  programs(given).run(program(['sh', '-c', script], given));

const log = () => readFileSync(join(folder, 'log'), 'utf8');
const isAlive = async (mark: string) =>
  execFileSync('ps', ['-A', '-o', 'args='])
    .toString()
    .split('\n')
    .some((line) => line.includes(`sleep ${mark}`));

/** A duration that no other test sleeps, to find the process by. */
let next = 0;
const unique = () => `3${process.pid}.${next++}`;

describe('how a program ends', () => {
  it.each<[string, string, Partial<ProgramResult>]>([
    ['well', 'exit 0', { exit: 0, signal: null, ended: true, leftBehind: 0 }],
    ['with a code', 'exit 7', { exit: 7, signal: null }],
    ['by a signal', 'kill -SEGV $$', { exit: null, signal: 'SIGSEGV' }],
  ])('%s', async (_, script, expected) => {
    expect(await sh(script)).toMatchObject(expected);
  });

  it.each([
    ['a program that does not exist', 'no-such-program', 'ENOENT'],
    ['a file that cannot be executed', '/etc/passwd', 'EACCES'],
  ])('%s was not started', async (_, file, notStarted) => {
    expect(await programs({}).run(program([file]))).toMatchObject({ notStarted, exit: null, ended: true });
  });

  it('is ended at its deadline, with its children, although it ignores the polite signal', async () => {
    const [mine, childs] = [unique(), unique()];
    const script = `trap '' TERM; sleep ${childs} & while :; do sleep ${mine}; done`;
    const result = await sh(script, { timeoutSeconds: 0.5 });
    expect(result).toMatchObject({ timedOut: true, cancelled: false, ended: true, signal: 'SIGKILL' });
    expect(await isAlive(mine)).toBe(false);
    expect(await isAlive(childs)).toBe(false);
    expect(result.seconds).toBeLessThan(5);
  });

  it('is ended when cancelled, and may tidy up', async () => {
    const own = programs({});
    const script = `trap 'echo tidied; exit 3' TERM; echo up; while :; do sleep 0.05; done`;
    const running = own.run(program(['sh', '-c', script]));
    while (!existsSync(join(folder, 'log')) || !log().includes('up')) await after(20);
    await own.cancelAll(2000);
    expect(await running).toMatchObject({ cancelled: true, timedOut: false, exit: 3, ended: true });
    expect(log()).toContain('tidied');
  });

  it('is ended when cancelled while it is being started', async () => {
    const own = programs({});
    const mine = unique();
    const running = own.run(program(['sleep', mine]));
    await own.cancelAll(500);
    expect(await running).toMatchObject({ cancelled: true, timedOut: false, ended: true });
    expect(await isAlive(mine)).toBe(false);
  });

  it('is not started once all were cancelled', async () => {
    const own = programs({});
    await own.cancelAll(500);
    const result = await own.run(program(['sh', '-c', 'echo up']));
    expect(result).toMatchObject({ cancelled: true, notStarted: 'ECANCELED', exit: null, ended: true });
    expect(existsSync(join(folder, 'log'))).toBe(false);
  });
});

describe('what a program leaves behind', () => {
  it.each([
    ['a child in its group', (mark: string) => `sleep ${mark} & exit 0`],
    ['a child that left the session', (mark: string) => `setsid sleep ${mark} >/dev/null 2>&1 & exit 0`],
    [
      'a grandchild without parent',
      (mark: string) => `(setsid sh -c 'sleep ${mark} & exit' >/dev/null 2>&1 &) ; exit 0`,
    ],
    [
      'a child without our variable, seen before it left',
      (mark: string) => `env -i setsid sleep ${mark} >/dev/null 2>&1 & sleep 3; exit 0`,
    ],
  ])('%s is found and ended', async (_, script) => {
    const mark = unique();
    const result = await sh(script(mark));
    expect(result).toMatchObject({ exit: 0, ended: true, leftBehind: 1 });
    expect(await isAlive(mark)).toBe(false);
  });

  it('a child that ends by itself soon is none', async () => {
    expect(await sh('sleep 0.3 & exit 0')).toMatchObject({ leftBehind: 0, ended: true });
  });

  it('an unknown process that holds the output open means that not all are dead', async () => {
    const mark = unique();
    const fast = `env -i setsid sleep ${mark} & exit 0`;
    const result = await sh(fast);
    // Found, or not found and said so: never taken for dead.
    expect(result.leftBehind === 1 || !result.ended).toBe(true);
    execFileSync('sh', ['-c', `ps -A -o pid=,args= | awk '/sleep ${mark}$/ {print $1}' | xargs -r kill`]);
  });

  it('never touches processes that are not its own', async () => {
    const before = (await listProcesses()).map(({ pid }) => pid);
    await sh('exit 0');
    const now = new Set((await listProcesses()).map(({ pid }) => pid));
    expect(before.filter((pid) => pid === process.pid || pid === process.ppid).every((pid) => now.has(pid))).toBe(true);
  });
});

describe('what a program gets', () => {
  it('is an allow-listed environment: no token, input or file of the runner', async () => {
    const secrets = {
      GITHUB_TOKEN: 'canary',
      GITHUB_OUTPUT: '/canary',
      ACTIONS_RUNTIME_TOKEN: 'canary',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary',
      INPUT_TOKEN: 'canary',
      RUNNER_TEMP: '/canary',
      AWS_SECRET_ACCESS_KEY: 'canary',
      NODE_OPTIONS: '--require=/canary',
      LD_PRELOAD: '/canary',
    };
    await sh('env', { environment: { PATH: process.env.PATH ?? '', LC_TIME: 'C', ...secrets }, env: { OURS: 'yes' } });
    const names = log()
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(log()).not.toContain('canary');
    expect(names).toEqual(expect.arrayContaining(['PATH', 'LC_TIME', 'OURS', 'DOMICILE_RUN']));
  });

  it('is an empty standard input', async () => {
    expect(await sh('cat')).toMatchObject({ exit: 0 });
  });
});

describe('the files that steer the runner', () => {
  it.each([
    ['appended to', (file: string) => `echo verdict=pass >> ${file}`],
    ['replaced by a link', (file: string) => `rm ${file}; ln -s /etc/passwd ${file}`],
    ['removed', (file: string) => `rm ${file}`],
    ['replaced by a folder', (file: string) => `rm ${file}; mkdir -p ${file}/x`],
  ])('%s: are put back, and it is told', async (_, script) => {
    const file = join(folder, 'set_output_1');
    writeFileSync(file, 'ours=1\n');
    expect(await sh(script(file), { protectedFiles: [file] })).toMatchObject({ exit: 0, tampered: 1 });
    expect(readFileSync(file, 'utf8')).toBe('ours=1\n');
  });

  it('left alone: nothing is told', async () => {
    const file = join(folder, 'set_output_2');
    writeFileSync(file, '');
    expect(await sh('true', { protectedFiles: [file, join(folder, 'none')] })).toMatchObject({ tampered: 0 });
  });
});

describe('what a program prints', () => {
  it('comes whole into a log that its owner alone reads', async () => {
    await sh('echo out; sleep 0.1; echo err >&2; sleep 0.1; printf "no end"');
    expect(log()).toBe('out\nerr\nno end');
    expect(statSync(join(folder, 'log')).mode & 0o777).toBe(0o600);
  });

  it('may be a hundred megabytes, without a line end, at once, in little memory', async () => {
    const before = process.memoryUsage().rss;
    let most = 0;
    const script = `const b = Buffer.alloc(1 << 20, 120); for (let i = 0; i < 100; i++) require('fs').writeSync(1, b)`;
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    const result = await programs({}).run(program([process.execPath, '-e', script]));
    clearInterval(look);
    expect(most).toBeGreaterThan(0);
    expect(result).toMatchObject({ exit: 0, ended: true, logFull: false });
    expect(statSync(join(folder, 'log')).size).toBe(100 * 1024 * 1024);
    expect(most - before).toBeLessThan(150 * 1024 * 1024);
  }, 20_000);
});

it('ps tells the same of processes as /proc does', async () => {
  const [byPs, all] = [await listByPs(), await listProcesses()];
  const ours = (entries: typeof all) => entries.find(({ pid }) => pid === process.pid);
  expect(ours(byPs)).toMatchObject({ parent: ours(all)?.parent, group: ours(all)?.group });
});

it.each([
  ['fails', 'exit 1'],
  ['never ends its list', 'while :; do echo 1 1 1 S Mon Jan 1 00:00:00 2026; done'],
])('a ps that %s is an error, and never an empty machine', async (_, script) => {
  writeFileSync(join(folder, 'ps'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  await expect(listByPs(join(folder, 'ps'))).rejects.toThrow('the process table cannot be read');
});
