import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machinePrograms } from '../../src/machine/programs.ts';
import type { OpenProgram } from '../../src/ports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-program-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const programs = (graceMs = 300) =>
  machinePrograms({
    environment: { PATH: process.env.PATH ?? '' },
    protectedFiles: [],
    graceMs,
    settleMs: 300,
  });

const open = (script: string, timeoutSeconds = 20, by = programs()): Promise<OpenProgram> =>
  by.open({
    argv: [process.execPath, '-e', script],
    cwd: folder,
    env: {},
    timeoutSeconds,
    logFile: join(folder, 'log'),
  });

/** Answers each line with it, in capitals. */
const SHOUT = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => console.log(line.toUpperCase()))`;

it('talks line by line, and ends when nothing more comes', async () => {
  const program = await open(SHOUT);
  for (const word of ['one', 'zwölf', '']) {
    expect(await program.send(word)).toBe(true);
    expect(await program.receive(5000)).toEqual({ line: word.toUpperCase() });
  }
  expect(await program.close()).toMatchObject({ exit: 0, signal: null, ended: true, leftBehind: 0, cancelled: false });
  expect(await program.receive(10)).toBe('ended');
});

it('takes lines that came before they were asked for, in their order', async () => {
  const program = await open(`console.log('a'); console.log('b')`);
  const result = await program.close();
  expect([await program.receive(10), await program.receive(10), await program.receive(10)]).toEqual([
    { line: 'a' },
    { line: 'b' },
    'ended',
  ]);
  expect(result.exit).toBe(0);
});

it.each([
  ['says nothing in time', 'setInterval(() => {}, 1000)', 'late'],
  ['stops in the middle of a line', `process.stdout.write('{"id": "p1"')`, 'half-a-line'],
  ['says what is not UTF-8', `process.stdout.write(Buffer.from([0xff, 0x0a]))`, 'not-text'],
  ['never ends a line', `process.stdout.write('x'.repeat(3_000_000)); setInterval(() => {}, 1000)`, 'too-much'],
  ['floods', `for (let i = 0; i < 200_000; i++) console.log('x'); setInterval(() => {}, 1000)`, { line: 'x' }],
])('a program that %s is told', async (_, script, got) => {
  const program = await open(script);
  expect(await program.receive(2000)).toEqual(got);
  await program.close();
});

it('a program that says what is not UTF-8 is read on, and does not fail by that', async () => {
  const much = `process.stdout.write(Buffer.from([0xff, 0x0a])); setTimeout(() => { for (let i = 0; i < 20_000; i++) process.stdout.write('x'.repeat(50)); }, 300)`;
  const program = await open(much, 20, programs(20_000));
  expect(await program.receive(5000)).toBe('not-text');
  expect(await program.close()).toMatchObject({ exit: 0, ended: true });
});

it('of a flood takes no more than anybody could have asked for', async () => {
  const program = await open(`for (let i = 0; i < 200_000; i++) console.log('x')`, 20, programs(20_000));
  await program.close();
  let lines = 0;
  let last = await program.receive(10);
  for (; typeof last === 'object'; last = await program.receive(10)) lines++;
  expect(last).toBe('too-much');
  expect(lines).toBeLessThan(110_000);
});

it('a crash is told, and what it printed beside lies in the log', async () => {
  const program = await open(`console.error('out of memory'); process.exit(3)`);
  expect(await program.receive(5000)).toBe('ended');
  expect(await program.close()).toMatchObject({ exit: 3 });
  expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('out of memory');
});

it('a crash is told, too, where what it left behind takes longer to end than a program may', async () => {
  const program = await open(
    `require('node:child_process').spawn('sleep', ['100'], { detached: true, stdio: 'ignore' }); process.exitCode = 3; process.exit()`,
    20,
    programs(1),
  );
  expect(await program.receive(5000)).toBe('ended');
  expect(await program.close()).toMatchObject({ exit: 3, leftBehind: 1, ended: true });
});

it('a program that goes on when nothing more comes is ended, with all that it started', async () => {
  const mark = `left-${process.pid}-${Date.now()}`;
  const program = await open(
    `require('node:child_process').spawn('sh', ['-c', 'sleep 100; : ${mark}'], { detached: true, stdio: 'ignore' });` +
      `process.stdin.resume(); setInterval(() => {}, 1000); console.log('up')`,
  );
  expect(await program.receive(5000)).toEqual({ line: 'up' });
  expect(await program.close()).toMatchObject({ exit: 0, ended: true });
  expect(execFileSync('ps', ['-A', '-o', 'args=']).toString()).not.toContain(mark);
}, 20_000);

it('is ended when its time is up', async () => {
  const program = await open('setInterval(() => {}, 1000)', 0.3);
  expect(await program.receive(5000)).toBe('ended');
  expect(await program.close()).toMatchObject({ timedOut: true, ended: true });
});

it('is ended when the step is cancelled', async () => {
  const all = programs();
  const program = await open('setInterval(() => {}, 1000)', 20, all);
  await all.cancelAll(100);
  expect(await program.close()).toMatchObject({ cancelled: true, ended: true });
});

it('that cannot be started says why', async () => {
  const argv: [string] = [join(folder, 'nothing')];
  const program = await programs().open({
    argv,
    cwd: folder,
    env: {},
    timeoutSeconds: 5,
    logFile: join(folder, 'log'),
  });
  expect(await program.send('x')).toBe(false);
  expect(await program.receive(10)).toBe('ended');
  expect(await program.close()).toMatchObject({ notStarted: 'ENOENT' });
});

const onLinux = process.platform === 'linux' ? it : it.skip;

onLinux(
  'tells the most memory that it held, of its children too',
  async () => {
    const hold = (megabytes: number) =>
      `const held = Buffer.alloc(${megabytes} * 1024 * 1024, 1); globalThis.held = held;`;
    const child = `${hold(60)} console.log('up'); process.stdin.resume()`;
    const program = await open(
      `${hold(100)} require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });`,
    );
    expect(await program.receive(10_000)).toEqual({ line: 'up' });
    const peak = (await program.peakMemoryBytes()) ?? 0;
    expect(peak).toBeGreaterThan(160 * 1024 * 1024);
    expect(peak).toBeLessThan(500 * 1024 * 1024);
    await program.close();
  },
  20_000,
);
