import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { systemClock } from '../../src/machine/clock.ts';
import { machinePrograms } from '../../src/machine/programs.ts';
import type { Task } from '../../src/main/post.ts';
import { runnerBackend } from '../../src/systems/runner/backend.ts';

/** Runs a stub as the runner does after a job, with the state that the job left. */
function post(stub: string, task: Task | ''): Promise<{ exit: number | null; log: string }> {
  const env = { PATH: process.env.PATH ?? '', STATE_task: task === '' ? '' : JSON.stringify(task) };
  const child = spawn(process.execPath, [resolve('dist', stub)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(String(chunk)));
  return new Promise((done) => child.on('close', (exit) => done({ exit, log: said.join('') })));
}

it('ends a training that its job did not see end', async () => {
  const stateRoot = mkdtempSync(join(tmpdir(), 'state-'));
  writeFileSync(join(stateRoot, 'train.mjs'), 'setTimeout(() => undefined, 60_000);\n');
  const programs = machinePrograms({ environment: process.env, protectedFiles: [] });
  const backend = runnerBackend({ stateRoot, programs, clock: systemClock });
  const program = { argv: [process.execPath, 'train.mjs'] as const, cwd: stateRoot, env: {}, timeoutSeconds: 60 };
  const spec = { program, modelDir: join(stateRoot, 'model'), metricsFile: join(stateRoot, 'metrics.json') };
  const ref = await backend.submit(spec, 'key');

  const { exit, log } = await post('train-on-target-post.js', { kind: 'training', stateRoot, key: 'key' });
  expect(log).toMatch(/^::notice title=host\/training-ended::/);
  expect(exit).toBe(0);
  // Its watcher lives and writes the end down itself, a moment after the program is gone.
  let last: string | undefined;
  for await (const phase of backend.watch(ref)) last = phase;
  expect(last).toBe('failed');
}, 20_000);

it('fails where nobody can say what became of a training', async () => {
  const stateRoot = mkdtempSync(join(tmpdir(), 'state-'));
  const entry = join(stateRoot, 'trainings', createHash('sha256').update('key').digest('hex').slice(0, 32));
  mkdirSync(entry, { recursive: true });
  writeFileSync(join(entry, 'journal.json'), '');
  const { exit, log } = await post('train-on-target-post.js', { kind: 'training', stateRoot, key: 'key' });
  expect(log).toMatch(/^::error title=train\/processes-alive::/);
  expect(exit).toBe(1);
});

it('says nothing of a training that is not there', async () => {
  const stateRoot = mkdtempSync(join(tmpdir(), 'state-'));
  expect(await post('train-on-target-post.js', { kind: 'training', stateRoot, key: 'key' })).toEqual({
    exit: 0,
    log: '',
  });
});

it('leaves a destination alone where nothing was cut off', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ward-'));
  const request = { type: 'directory', destination: 'ward', root, holder: 'OWNER/x run 1 deploy ward' } as const;
  expect(await post('deploy-hybrid-post.js', { kind: 'deployment', request })).toEqual({ exit: 0, log: '' });
});

it.each(['train-on-target-post.js', 'deploy-hybrid-post.js'])(
  '%s does nothing after a job that came to its end',
  async (stub) => {
    expect(await post(stub, '')).toEqual({ exit: 0, log: '' });
  },
);
