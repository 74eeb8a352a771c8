import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeEvidence } from '../../src/evidence/envelope.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { enginePath } from '../../src/main/demo/demo.ts';
import { evidenceFolder } from '../../src/main/demo/evidence.ts';
import { git } from '../../src/main/demo/git.ts';
import { buildAndTest, release } from '../../src/main/demo/pipeline.ts';
import type { Play } from '../../src/main/demo/play.ts';
import { type Stage, setStage } from '../../src/main/demo/stage.ts';
import { bundled, type Sabotage } from '../support/bundle.ts';

/**
 * The example's pipeline, from the data to the release, in clones that have other texts than the default branch: the
 * policy is lax, and of the others nothing can be read at all. Whoever looked at one of them would stumble.
 */

const LIMIT_MS = 180_000;
const POLICY = '.github/residency.yml';
/** What a statement names by its digest. */
const JUDGING = ['contracts/rotterdam.odcs.yaml', 'contracts/gbsg.odcs.yaml', 'model-tests.yml', '.github/release.yml'];
const TEXTS = [...JUDGING, '.github/trust.yml'];

mkdirSync(resolve('.domicile'), { recursive: true });
const folder = mkdtempSync(`${resolve('.domicile')}/trusted-texts-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function playWith(...sabotages: readonly Sabotage[]): Promise<Play> {
  const product = mkdtempSync(join(folder, 'product-'));
  const cli = await bundled(product, ...sabotages);
  const stage = await setStage(join(product, 'stage'), cli, 'node');
  await proposeLax(stage);
  return {
    stage,
    programs: 'node',
    enginePath: enginePath(resolve('package.json')),
    tell: () => undefined,
    surprises: [],
  };
}

/** Both hospitals check out a proposal that changes every text. */
async function proposeLax({ desk, sites }: Stage): Promise<void> {
  await git(desk, 'checkout', '--quiet', '-b', 'lax');
  // Its own tests would say that it asks for less.
  const policy = readFileSync(join(desk, POLICY), 'utf8').replace(/\ntests:\n[\s\S]*$/, '\n');
  const lax = `${policy}\nevents: {pull-request: {may-read: restricted}, fork: {may-read: restricted}}\n`;
  writeFileSync(join(desk, POLICY), lax);
  for (const text of TEXTS) writeFileSync(join(desk, text), 'nobody: reads this\n');
  await git(desk, 'commit', '--quiet', '-am', 'Ask for less');
  await git(desk, 'push', '--quiet', 'origin', 'lax');
  for (const { checkout } of sites) {
    await git(checkout, 'fetch', '--quiet', 'origin');
    await git(checkout, 'checkout', '--quiet', 'lax');
  }
}

/** The digests of all texts that the statements of a run name. */
function textsNamed({ stage: { sites } }: Play): ReadonlySet<string> {
  const folders = sites.map((site) => evidenceFolder(site, 'champion'));
  const files = folders.flatMap((each) => readdirSync(each).map((name) => readFileSync(join(each, name), 'utf8')));
  return new Set(decodeEvidence(files.join('\n')).flatMap(({ texts }) => Object.values(texts)));
}

it(
  'every step goes by the texts of the default branch, whatever lies in the workspace',
  async () => {
    const play = await playWith();
    await release(play, await buildAndTest(play, 'champion', 'pass'));
    expect(play.surprises).toEqual([]);
    const named = textsNamed(play);
    const digestAt = (ref: string, path: string) =>
      sha256(execFileSync('git', ['-C', play.stage.desk, 'show', `${ref}:${path}`]));
    for (const path of [POLICY, ...JUDGING]) {
      expect([path, named.has(digestAt('main', path)), named.has(digestAt('lax', path))]).toEqual([path, true, false]);
    }
  },
  LIMIT_MS,
);

it(
  'and would stumble if it read what is checked out',
  async () => {
    const read = { from: 'gitShow(root, (await source()).commit, path)', to: "gitShow(root, 'HEAD', path)" };
    const play = await playWith({ file: 'src/hosts/local/texts.ts', ...read });
    await buildAndTest(play, 'champion', 'pass').catch(() => undefined);
    expect(play.surprises).not.toEqual([]);
  },
  LIMIT_MS,
);
