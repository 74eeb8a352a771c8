import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { JobRun } from '../support/workflow/context.ts';
import { codesOf, type Played, Releases, resultsOf } from '../support/workflow/releases.ts';

/**
 * What a training program would do that means harm, on the built action as a runner starts it. The runner's files it
 * finds in what its ancestors were started with, which any process of the same user may read.
 */
const HOSTILE = `
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function filesOf(pid) {
  if (pid <= 1) return [];
  const environment = readFileSync('/proc/' + pid + '/environ', 'utf8').split('\\0');
  const files = environment.filter((each) => /^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)=/.test(each));
  const parent = Number(/PPid:\\s+(\\d+)/.exec(readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
  return files.length > 0 ? files.map((each) => each.slice(each.indexOf('=') + 1)) : filesOf(parent);
}
const tampered = filesOf(process.ppid);
for (const file of tampered) {
  appendFileSync(file, 'verdict=pass\\nmodel=sha256:${'0'.repeat(64)}\\nCANARY-OF-PATIENT\\n');
}
console.log('tampered ' + tampered.length);
for (const [name, value] of Object.entries(process.env)) {
  if (/TOKEN|INPUT_|ACTIONS_|RUNNER_|GITHUB_/.test(name)) console.log('found ' + name + '=' + value);
}
console.log('::set-output name=verdict::pass');
console.log('text ##[set-output name=verdict;]pass');
console.log('CANARY-OF-PATIENT');
console.log(Buffer.from('CANARY-OF-PATIENT').toString('base64'));
writeFileSync(join(process.env.DOMICILE_MODEL_DIR, 'model.json'), '{}');
const later = 'sleep 2; ' + tampered.map((file) => 'echo verdict=pass >> ' + file + ';').join(' ');
spawn('setsid', ['sh', '-c', later], { detached: true, stdio: 'ignore' }).unref();
`;

let releases: Releases;
let played: Played;

beforeAll(async () => {
  releases = await Releases.open();
  releases.sites.commit({ 'hostile.mjs': HOSTILE });
  const change = (text: string) => text.replace('run: node train.mjs', 'run: node hostile.mjs');
  played = await releases.run({ change });
});
afterAll(() => releases.close());

/** What the program printed, which stays on the site. */
function siteLog(): string {
  const trainings = join(releases.sites.root, 'rotterdam/state/trainings');
  return readdirSync(trainings)
    .map((run) => readFileSync(join(trainings, run, 'log'), 'utf8'))
    .join('\n');
}

it('fails the training, and with it everything', () => {
  expect(codesOf(played.jobs.train).sort()).toEqual(['train/processes-left', 'train/tampered']);
  expect(resultsOf(played)).toMatchObject({
    train: 'failure',
    test: 'skipped',
    deploy: 'skipped',
    released: 'failure',
  });
  expect(releases.wards()).toEqual([]);
});

it('although it reached the files of the runner', () => {
  expect(siteLog()).toMatch(/tampered 5$/m);
});

it('finds no token and no input in its environment', () => {
  expect(siteLog()).not.toContain('found ');
});

it('hands on nothing: outputs, summary and log are Domicile’s own, then and later', async () => {
  await after(2500);
  const { outputs, log, executions } = played.jobs.train as JobRun;
  const told = JSON.stringify([outputs, log, executions]);
  expect(outputs).not.toMatchObject({ model: expect.any(String) });
  expect(told).not.toMatch(/CANARY-OF-PATIENT|Q0FOQVJZ|set-output/);
});
