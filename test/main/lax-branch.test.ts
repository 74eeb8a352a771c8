import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled, type Sabotage } from '../support/bundle.ts';
import { cloneOf, commitNamed, eventWorld, POLICY } from '../support/event-world.ts';
import type { TestRepository } from '../support/git-repository.ts';
import { GitHubApi } from '../support/github-api.ts';
import { runAction } from '../support/workflow/action.ts';

/**
 * Somebody who may push makes a branch `lax`, whose policy trusts `lax` and lets everybody read everything, and opens a
 * pull request from `evil` to it. The built actions run as a runner starts them, in a checkout of `evil`.
 */

const LIMIT_MS = 60_000;
const POLICY_OF_MAIN = readFileSync('test/golden/event-policies/main.yml', 'utf8');

let folder: string;
let world: TestRepository;
let api: GitHubApi;
let apiUrl: string;

beforeAll(async () => {
  mkdirSync(resolve('.domicile'), { recursive: true });
  folder = mkdtempSync(resolve('.domicile/lax-branch-'));
  await bundled(folder);
  world = eventWorld();
  // As most have it: of unreviewed code nothing is said, so it reads nothing classified.
  world.commit({ [POLICY]: POLICY_OF_MAIN.replace(/^events: .*\n/m, '') });
  api = new GitHubApi({ repository: 'OWNER/study', git: world.folder, token: 'secret' });
  apiUrl = await api.start();
}, LIMIT_MS);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.stop();
});

const person = { login: 'attacker', type: 'User' };
const PULL_REQUEST = {
  sender: person,
  pull_request: {
    user: person,
    base: { ref: 'lax', repo: { id: 4711 } },
    head: { ref: 'evil', repo: { id: 4711 } },
  },
};

function start(action: string, given: Readonly<Record<string, string>> = {}, product = folder) {
  const temp = mkdtempSync(join(folder, 'temp-'));
  writeFileSync(join(temp, 'event.json'), JSON.stringify(PULL_REQUEST));
  return runAction({
    action: join(product, action),
    with: given,
    contexts: { github: { token: 'secret' }, job: { check_run_id: 9001 } },
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'OWNER/study',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'job',
      GITHUB_SHA: commitNamed(world, 'evil'),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'lax',
      GITHUB_HEAD_REF: 'evil',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      RUNNER_TEMP: temp,
    },
    workspace: cloneOf(world, { checkout: 'evil' }),
    machine: { name: 'clinic-1', group: 'clinic', labels: ['self-hosted'] },
    node: process.execPath,
  });
}

const stepsOf = (plan = '{}') => Object.keys(JSON.parse(plan)).filter((key) => key !== '_plan');

/** What the lax policy itself would hand out: a plan that an attacker writes into the workflow. */
const FORGED = JSON.stringify({
  _plan: { version: 1, policy: `sha256:${'a'.repeat(64)}` },
  'restricted-step': { target: 'clinic-runner', 'runs-on': { group: 'clinic' } },
  loot: { target: 'clinic-runner', 'runs-on': { group: 'clinic' } },
});

describe("a pull request against a lax branch of the attacker's own", () => {
  it(
    'gets a plan by the default branch, without a step that reads anything classified',
    async () => {
      const { exit, outputs, summary } = await start('.');
      expect([exit, stepsOf(outputs.plan)]).toEqual([0, ['public-step']]);
      expect(JSON.parse(readFileSync(join(outputs.report ?? '', 'report.json'), 'utf8')).policy).toMatchObject({
        commit: commitNamed(world, 'main'),
      });
      expect(summary).toContain('(`main`)');
    },
    LIMIT_MS,
  );

  it.each([
    ['restricted-step', 'without a plan', {}, 'placement/event-cap'],
    ['restricted-step', 'by a forged plan', { plan: FORGED }, 'placement/event-cap'],
    ['internal-step', 'without a plan', {}, 'placement/event-cap'],
    ['loot', 'by a forged plan', { plan: FORGED }, 'plan/unknown-step'],
  ])(
    'runs no %s %s',
    async (step, _, given, code) => {
      const { exit, log, outputs } = await start('data-validate', { step, ...given });
      expect(exit).not.toBe(0);
      expect(log).toContain(`title=${code}`);
      expect(outputs.evidence).toBeUndefined();
    },
    LIMIT_MS,
  );

  it.each<Sabotage & { readonly guard: string }>([
    {
      guard: 'a branch decides only where the default branch lists it',
      file: 'src/hosts/github/github.ts',
      from: 'branch !== undefined && branches.includes(branch)',
      to: 'branch !== undefined',
    },
    {
      guard: 'the list is that of the default branch',
      file: 'src/hosts/github/github.ts',
      from: 'const trust = deciding(ofDefault);',
      to: 'const trust = deciding(ofBranch);',
    },
  ])(
    'would get all without this guard: $guard',
    async ({ guard, ...sabotage }) => {
      const product = mkdtempSync(join(folder, 'without-'));
      await bundled(product, sabotage);
      const { outputs } = await start('.', {}, product);
      expect(stepsOf(outputs.plan)).toContain('loot');
    },
    LIMIT_MS,
  );
});
