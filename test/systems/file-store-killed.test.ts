import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { machineTrees } from '../../src/machine/trees.ts';
import { fileStore } from '../../src/systems/file-store/file-store.ts';

/** Milliseconds after which the process is killed: before, during and after the replacement. */
const MOMENTS = [0, 2, 4, 6, 8, 10, 13, 16, 20, 25, 30, 40, 60, 90];

/** In memory, where there is such a folder: a kill loses no bytes, and a busy disk makes hundreds of syncs take minutes. */
const MEMORY = '/dev/shm';
const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'killed-put-'));
const child = join(folder, 'child.mjs');
const model = join(folder, 'model');
const damaged = join(folder, 'damaged');
let digest: Digest;
let changed: Digest;

beforeAll(async () => {
  const source = join(import.meta.dirname, '../../src/systems/file-store/file-store.ts');
  const contents = `import { fileStore } from ${JSON.stringify(source)};
    console.log('ready');
    await fileStore(process.argv[2]).put(process.argv[3]);`;
  const stdin = { contents, resolveDir: import.meta.dirname };
  await build({ stdin, outfile: child, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  for (const each of [model, damaged]) mkdirSync(each);
  for (let at = 0; at < 40; at += 1) writeFileSync(join(model, `${at}`), `${at}`.repeat(2000));
  digest = await fileStore(damaged).put(model);
  appendFileSync(join(damaged, 'sha256', digest.slice(7), '0'), 'changed');
  changed = await machineTrees.digest(join(damaged, 'sha256', digest.slice(7)));
});
afterAll(() => machineTrees.remove(folder));

async function putAndKill(root: string, milliseconds: number): Promise<void> {
  const put = spawn(process.execPath, [child, root, model], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => put.on('exit', () => resolve()));
  await new Promise((ready) => put.stdout.once('data', ready));
  await after(milliseconds);
  put.kill('SIGKILL');
  await ended;
}

it('a put that is killed while it replaces a damaged entry leaves the damaged one, none or a whole one', async () => {
  for (const moment of MOMENTS) {
    const root = join(folder, `store-${moment}`);
    cpSync(damaged, root, { recursive: true });
    await putAndKill(root, moment);
    const entry = join(root, 'sha256', digest.slice(7));
    if (existsSync(entry)) {
      expect([digest, changed]).toContain(await machineTrees.digest(entry));
    }
    await fileStore(root).put(model);
    await fileStore(root).fetch(digest, join(root, 'here'));
    await machineTrees.remove(root);
  }
  // Against a hang, not for speed: fourteen processes are started, on whatever machine.
}, 180_000);
