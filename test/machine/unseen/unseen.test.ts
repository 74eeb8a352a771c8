import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);

let folder: string;
let child: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unseen-'));
  child = join(folder, 'child.mjs');
  const entryPoints = [join(import.meta.dirname, 'child.ts')];
  await build({ entryPoints, outfile: child, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A `ps` that tells the truth so many times and fails then. */
function failingPs(after: number): void {
  const count = join(folder, 'count');
  writeFileSync(count, '');
  const script = `echo >> ${count}; [ $(wc -l < ${count}) -le ${after} ] || exit 1; exec /bin/ps "$@"`;
  writeFileSync(join(folder, 'ps'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

async function endOf(seconds: string, timeoutSeconds: number): Promise<unknown> {
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const args = [child, JSON.stringify(['sleep', seconds]), join(folder, 'log'), String(timeoutSeconds)];
  return JSON.parse((await run(process.execPath, args, { env })).stdout);
}

async function isAlive(seconds: string): Promise<boolean> {
  const { stdout } = await run('/bin/ps', ['-A', '-o', 'args=']);
  return stdout.split('\n').includes(`sleep ${seconds}`);
}

describe('a program that nobody can see, since the process table cannot be read', () => {
  it('is not left running where that shows at its start', async () => {
    failingPs(0);
    expect(await endOf('61.0001', 30)).toEqual({ thrown: 'the process table cannot be read' });
    expect(await isAlive('61.0001')).toBe(false);
  });

  it('is killed at its deadline, and does not count as ended', async () => {
    failingPs(1);
    expect(await endOf('61.0002', 1)).toMatchObject({ timedOut: true, ended: false });
    expect(await isAlive('61.0002')).toBe(false);
  });

  it('does not count as ended where it came to its end by itself', async () => {
    failingPs(1);
    expect(await endOf('0.5', 30)).toMatchObject({ exit: 0, timedOut: false, ended: false });
  });
});

it('the same program ends well where the process table can be read', async () => {
  failingPs(1000);
  expect(await endOf('0.5', 30)).toMatchObject({ exit: 0, timedOut: false, ended: true });
});
