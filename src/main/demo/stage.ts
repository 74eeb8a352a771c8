import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { machineTrees } from '../../machine/trees.ts';
import { git } from './git.ts';
import { layOutSite, REPOSITORY, SITES, type Site } from './site.ts';

/** Where the demo plays: two hospitals, the share between them, and the repository that both clone. */
export interface Stage {
  readonly root: string;
  readonly cli: string;
  readonly example: string;
  readonly sites: readonly Site[];
  readonly exchange: string;
  /** The study group's clone, where commits are made. */
  readonly desk: string;
}

export type Programs = 'node' | 'python';

const SPEC = 'model-tests.yml';

/** What lies at the sites alone, and what is not part of the pipeline. */
const NOT_IN_REPOSITORY = ['data', 'site', 'model-tests.champion.yml', 'study.mjs', 'node_modules', '.venv'];

/** Makes the stage anew. `root` must be a folder of ours: what lay there before is removed. */
export async function setStage(root: string, cli: string, programs: Programs): Promise<Stage> {
  const example = join(dirname(dirname(cli)), 'examples/two-hospitals');
  await machineTrees.remove(root);
  const exchange = join(root, 'exchange');
  await mkdir(exchange, { recursive: true });
  const sites = await Promise.all(SITES.map((plan) => layOutSite(plan, root, example, cli)));
  const stage = { root, cli, example, sites, exchange, desk: join(root, 'desk') };
  await makeRepository(stage, example, programs);
  return stage;
}

async function makeRepository({ root, desk, sites }: Stage, example: string, programs: Programs): Promise<void> {
  const origin = join(root, `${REPOSITORY}.git`);
  await mkdir(origin, { recursive: true });
  await git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  await cp(example, desk, {
    recursive: true,
    dereference: true,
    filter: (path) => !isLeftOut(path.slice(example.length + 1)),
  });
  await writeFile(join(desk, SPEC), await specOf(example, 'model-tests.champion.yml', programs));
  await writeFile(join(desk, '.github/trust.yml'), trustText(sites));
  await git(desk, 'init', '--quiet', '--initial-branch=main');
  await git(desk, 'remote', 'add', 'origin', origin);
  await publish(desk, 'Start the study with the champion');
  for (const { checkout } of sites) await git(root, 'clone', '--quiet', origin, checkout);
}

/** The spec of an era of the study, with the predictor of the chosen pair of programs. */
async function specOf(example: string, file: string, programs: Programs): Promise<string> {
  const text = await readFile(join(example, file), 'utf8');
  return programs === 'node' ? text : text.replace('[node, predict.mjs]', '[python3, python/predict.py]');
}

/** The candidate's time: the bar is higher, and a champion is there to compare with. */
export async function raiseTheBar(stage: Stage, programs: Programs): Promise<void> {
  const spec = await specOf(stage.example, SPEC, programs);
  await commitChange(stage, SPEC, () => spec, 'Ask more of the next model', 'pull');
}

const isLeftOut = (path: string): boolean =>
  NOT_IN_REPOSITORY.some((each) => path === each || path.startsWith(`${each}/`));

const trustText = (sites: readonly Site[]): string =>
  ['version: 1', 'sites:', ...sites.map(({ id, publicKey }) => `  ${id}: ["${publicKey}"]`), ''].join('\n');

async function publish(desk: string, message: string): Promise<void> {
  await git(desk, 'add', '--all');
  await git(desk, 'commit', '--quiet', '-m', message);
  await git(desk, 'push', '--quiet', 'origin', 'main');
}

/**
 * Changes a file on the default branch. With `pull` both sites go on from there; with `fetch` a run that has begun goes
 * on from its own commit, while the default branch, whose texts decide, has moved.
 */
export async function commitChange(
  stage: Stage,
  file: string,
  change: (text: string) => string,
  why: string,
  how: 'pull' | 'fetch',
): Promise<void> {
  const path = join(stage.desk, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed`);
  await writeFile(path, after);
  await publish(stage.desk, why);
  await reachSites(stage, how);
}

/** Takes the last commit back, by a new one. */
export async function takeBack(stage: Stage): Promise<void> {
  await git(stage.desk, 'revert', '--no-edit', 'HEAD');
  await git(stage.desk, 'push', '--quiet', 'origin', 'main');
  await reachSites(stage, 'fetch');
}

async function reachSites({ sites }: Stage, how: 'pull' | 'fetch'): Promise<void> {
  const args = how === 'pull' ? ['--ff-only'] : [];
  for (const { checkout } of sites) await git(checkout, how, '--quiet', ...args);
}
