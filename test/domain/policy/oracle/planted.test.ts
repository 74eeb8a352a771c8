import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Sabotage, sabotaging } from '../../../support/bundle.ts';
import { PLANTED } from './planted.ts';

/** Fifteen hundred policies are asked of, where nothing is found: seconds, and minutes on a busy machine. */
const LONG = 300_000;

const found: Record<string, string> = {};

/** What the oracle says of an engine with something planted in it. Beside the packages, which stay outside the bundle. */
async function askedOf(...sabotages: readonly Sabotage[]): Promise<string> {
  const folder = await mkdtemp(resolve('.domicile-planted-'));
  try {
    const outfile = join(folder, 'child.mjs');
    const entryPoints = [resolve('test/domain/policy/oracle/child.ts')];
    const plugins = [sabotaging(sabotages)];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', plugins });
    return answerOf(outfile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Node 20 dies of a fault of its own now and then (V8, when it gives up optimized code); then it is asked again. */
function answerOf(file: string, tries = 3): string {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 20 } as const;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [file], options);
  if (status === 0) return stdout;
  if (signal !== null && tries > 1) return answerOf(file, tries - 1);
  throw new Error(`the oracle ended by ${signal ?? status}: ${stderr}`);
}

it(
  'the oracle has nothing to say of the engine as it is',
  async () => {
    expect(await askedOf()).toBe('none');
  },
  LONG,
);

it.each(Object.entries(PLANTED))(
  'is found: %s',
  async (name, sabotage) => {
    const policies = await askedOf(sabotage);
    found[name] = policies;
    expect(Number(policies)).toBeGreaterThan(0);
  },
  LONG,
);

afterAll(() => {
  console.log(`policies until found: ${JSON.stringify(found, undefined, 1)}`);
});
