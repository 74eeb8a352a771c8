import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Sabotage, sabotaging } from '../../../support/bundle.ts';
import { PLANTED } from './planted.ts';

const found: Record<string, string> = {};

/** What the oracle says of an engine with something planted in it. Beside the packages, which stay outside the bundle. */
async function askedOf(...sabotages: readonly Sabotage[]): Promise<string> {
  const folder = await mkdtemp(resolve('.domicile-planted-'));
  try {
    const outfile = join(folder, 'child.mjs');
    const entryPoints = [resolve('test/domain/policy/oracle/child.ts')];
    const plugins = [sabotaging(sabotages)];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', plugins });
    return execFileSync(process.execPath, [outfile], { encoding: 'utf8', maxBuffer: 2 ** 20 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('the oracle has nothing to say of the engine as it is', async () => {
  expect(await askedOf()).toBe('none');
});

it.each(Object.entries(PLANTED))('is found: %s', async (name, sabotage) => {
  const policies = await askedOf(sabotage);
  found[name] = policies;
  expect(Number(policies)).toBeGreaterThan(0);
});

afterAll(() => {
  console.log(`policies until found: ${JSON.stringify(found, undefined, 1)}`);
});
