import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { FindingCode } from '../../src/domain/findings/codes.ts';
import { gitRepository } from '../support/git-repository.ts';
import { type Execution, runAction } from '../support/workflow/action.ts';

/**
 * Each input of each action, spoiled in each way, on the built bundle as a runner starts it: one annotation with its
 * code, exit 2, no output, no file. All of it is told before anybody is asked, so there is no API here.
 */
const ACTIONS = ['.', 'data-validate', 'profile-judge', 'train-on-target', 'model-test', 'deploy-hybrid'];

type Faults = readonly (readonly [string, FindingCode])[];

const PATH: Faults = [
  ['../outside.yml', 'input/wrong-value'],
  ['/etc/passwd', 'input/wrong-value'],
];
const NAME: Faults = [
  ['two words', 'input/wrong-value'],
  ['x'.repeat(101), 'input/wrong-value'],
];

/** What is wrong for an input, by its name; every input takes less than 96 KiB besides. */
const FAULTS: Readonly<Record<string, Faults>> = {
  policy: PATH,
  plan: [['{', 'input/not-json']],
  step: [...NAME, ['', 'input/missing']],
  partition: NAME,
  destination: NAME,
  evidence: [
    ['not evidence', 'gate/evidence-malformed'],
    ['{"payload": 1}', 'gate/evidence-malformed'],
  ],
  run: [
    ['node train.mjs | tee log', 'input/no-shell'],
    ['node "train.mjs', 'input/wrong-value'],
    ['["node", 1]', 'input/wrong-value'],
    ['', 'input/missing'],
  ],
  seed: [
    ['-1', 'input/wrong-value'],
    ['one', 'input/wrong-value'],
  ],
  spec: PATH,
  predictions: PATH,
  release: PATH,
  'dry-run': [
    ['yes', 'input/wrong-value'],
    ['1', 'input/wrong-value'],
  ],
  'failing-rows': [['yes', 'input/wrong-value']],
  issue: [['yes', 'input/wrong-value']],
  comment: [['yes', 'input/wrong-value']],
  memory: [
    ['much', 'input/wrong-value'],
    ['4 potatoes', 'input/wrong-value'],
  ],
  profile: PATH,
  dataset: [...NAME, ['', 'input/missing']],
  profiles: [['', 'input/missing']],
  'engine-path': [['/no/such/folder', 'input/not-there']],
  registry: [
    ['registry.example', 'input/wrong-value'],
    ['http://registry.example/', 'input/wrong-value'],
    ['https://me:secret@registry.example/', 'input/wrong-value'],
    ['https://registry.example/?token=secret', 'input/wrong-value'],
  ],
  token: [
    ['', 'input/missing'],
    ['two\nlines', 'input/wrong-value'],
  ],
  'runners-token': [['two\nlines', 'input/wrong-value']],
  'check-run': [
    ['none', 'input/wrong-value'],
    ['9'.repeat(3000), 'input/wrong-value'],
  ],
  'required-parent': [
    ['policies/group.yml', 'input/wrong-value'],
    [`sha256:${'a'.repeat(63)}`, 'input/wrong-value'],
  ],
};

const TOO_LARGE = 'x'.repeat(96 * 1024 + 1);

const GOOD: Readonly<Record<string, string>> = {
  step: 'some-step',
  dataset: 'a-dataset',
  profiles: '{}',
  run: 'node train.mjs',
  token: 'a-token',
};

const inputsOf = (action: string): readonly string[] =>
  Object.keys((parse(readFileSync(join(action, 'action.yml'), 'utf8')) as { readonly inputs: object }).inputs);

const CASES = ACTIONS.flatMap((action) =>
  inputsOf(action).flatMap((input) =>
    [...(FAULTS[input] ?? []), [TOO_LARGE, 'input/too-large'] as const].map(
      ([text, code]) => [action, input, text.slice(0, 20), text, code] as const,
    ),
  ),
);

const repository = gitRepository();
const commit = repository.commit({ 'README.md': 'nothing here\n' });

async function start(action: string, given: Readonly<Record<string, string>>): Promise<Execution & { temp: string }> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  writeFileSync(join(temp, 'event.json'), '{}');
  const known = Object.fromEntries(inputsOf(action).flatMap((name) => (GOOD[name] ? [[name, GOOD[name]]] : [])));
  const execution = await runAction({
    action: resolve(action),
    with: { ...known, ...given },
    contexts: { github: { token: 'a-token' }, job: { check_run_id: 9001 } },
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'OWNER/two-hospitals',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'job',
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_WORKSPACE: repository.folder,
      RUNNER_TEMP: temp,
    },
    workspace: repository.folder,
    machine: { name: 'hosted', group: 'Default', labels: ['ubuntu-latest'] },
    node: process.execPath,
  });
  return { ...execution, temp };
}

it('has a fault for every input of every action', () => {
  const inputs = new Set(ACTIONS.flatMap(inputsOf));
  expect([...inputs].sort()).toEqual(Object.keys(FAULTS).sort());
});

it.each(CASES)('%s: %s: %j', async (action, input, _, text, code) => {
  const { exit, log, outputs, summary, temp } = await start(action, { [input]: text });
  const errors = [...log.matchAll(/^::error .*?title=([^:,]+)/gm)].map(([, title]) => title);
  expect({ exit, errors, outputs }).toEqual({ exit: 2, errors: [code], outputs: {} });
  expect(log).not.toMatch(/\n {4}at /);
  expect(readdirSync(temp)).toEqual(['event.json']);
  expect(summary.length).toBeLessThan(4096);
  expect(repository.git('status', '--porcelain', '--ignored')).toBe('');
});
