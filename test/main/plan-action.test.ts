import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { apiGroup, apiRunner } from '../support/api-runners.ts';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { GitHubApi } from '../support/github-api.ts';
import { type Execution, runAction } from '../support/workflow/action.ts';

const EXAMPLE = 'examples/two-hospitals/.github';
const POLICY = '.github/residency.yml';
const TOKEN = 'a-token-that-is-shown-nowhere';

let repository: TestRepository;
let api: GitHubApi;
let apiUrl: string;
let temp: string;

beforeAll(async () => {
  repository = gitRepository();
  cpSync(EXAMPLE, join(repository.folder, '.github'), { recursive: true });
  repository.commit({});
  api = new GitHubApi({ repository: 'OWNER/two-hospitals', git: repository.folder, token: TOKEN });
  apiUrl = await api.start();
});

afterAll(() => api.stop());
afterEach(() => {
  api.failing = [];
});

interface Start {
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: object;
}

/** Starts dist/plan.js as a runner would. */
function start({ with: given = {}, env = {}, event = 'push', payload = {} }: Start = {}): Promise<Execution> {
  temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  writeFileSync(join(temp, 'event.json'), JSON.stringify(payload));
  return runAction({
    action: resolve('.'),
    with: given,
    contexts: { github: { token: TOKEN }, job: { check_run_id: 9001 } },
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'OWNER/two-hospitals',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'plan',
      GITHUB_SHA: repository.git('rev-parse', 'main'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      RUNNER_TEMP: temp,
      ...env,
    },
    workspace: temp,
    machine: { name: 'hosted', group: 'Default', labels: ['ubuntu-latest'] },
    node: process.execPath,
  });
}

describe('a plan of the example', () => {
  it('passes, and hands on where each step runs', async () => {
    const { exit, outputs, summary, log } = await start();
    expect(log).not.toContain('::error');
    expect(exit).toBe(0);
    expect(outputs.verdict).toBe('pass');
    const plan = JSON.parse(outputs.plan ?? '') as Record<
      string,
      { readonly 'runs-on'?: unknown; readonly matrix?: unknown }
    >;
    expect(plan.train?.['runs-on']).toBeDefined();
    expect(plan['data-validate']?.matrix).toHaveLength(2);
    expect(summary).toContain('placement/place-unknown');
    expect(outputs.evidence).toContain('payloadType');
    expect(summary + log + JSON.stringify(outputs)).not.toContain(TOKEN);
  });

  it('leaves its report in every format', async () => {
    const { outputs } = await start();
    const folder = outputs.report ?? '';
    expect(readdirSync(folder).sort()).toEqual([
      'junit.xml',
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
      'report.txt',
    ]);
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Record<string, unknown>;
    expect(report).toMatchObject({ version: 1, verdict: 'pass', policy: { path: POLICY } });
  });
});

/** What is wrong, and how the step ends: exit code, finding. */
const FAULTS: readonly (readonly [string, Start, number, string])[] = [
  ['a path outside', { with: { policy: '../residency.yml' } }, 2, 'input/wrong-value'],
  ['no token', { with: { token: '' } }, 2, 'input/missing'],
  ['an input that nobody reads', { env: { INPUT_POLCY: 'x' } }, 2, 'input/unknown'],
  ['a runner that does not say its run', { env: { GITHUB_RUN_ID: '' } }, 2, 'host/environment-missing'],
  ['an event that is not there', { env: { GITHUB_EVENT_PATH: '/nowhere' } }, 2, 'host/event-unreadable'],
  ['a wrong token', { with: { token: 'wrong' } }, 1, 'host/api-refused'],
  ['no API', { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } }, 1, 'host/api-unreachable'],
  ['no parent that the caller requires', { with: { 'required-parent': 'a'.repeat(64) } }, 1, 'policy/parent-missing'],
  ['an empty text where a parent is required', { with: { 'required-parent': '' } }, 2, 'input/wrong-value'],
  ['nowhere to write to', { env: { RUNNER_TEMP: '/nowhere' } }, 3, 'host/our-bug'],
];

describe('a faulty start', () => {
  it.each(FAULTS)('%s', async (_, faulty, exit, code) => {
    const execution = await start(faulty);
    expect(execution.exit).toBe(exit);
    expect(execution.log).toContain(`title=${code}`);
    expect(execution.outputs.plan).toBeUndefined();
    if (exit === 2) expect(execution.outputs).toEqual({});
    expect(execution.log).not.toMatch(exit === 3 ? /nowhere/ : /\n {4}at /);
  });

  it('with a faulty policy is an input error, with its line, and writes nothing', async () => {
    const good = readFileSync(join(EXAMPLE, 'residency.yml'), 'utf8');
    repository.commit({ [POLICY]: good.replace('datasets:', 'datsets:') });
    const { exit, log, outputs } = await start();
    repository.commit({ [POLICY]: good });
    expect(exit).toBe(2);
    expect(log).toMatch(/::error file=\.github\/residency\.yml,line=\d+,col=1,title=file\/unknown-key::/);
    expect(outputs).toEqual({});
    expect(readdirSync(temp)).toEqual(['event.json']);
  });
});

describe('a token for runners', () => {
  const OFFLINE = ['rotterdam', 'berlin'].map((name, id) => ({
    group: apiGroup(id, name),
    runner: apiRunner([name], { status: 'offline', runner_group_id: id }),
  }));

  afterEach(() => {
    api.organisation = undefined;
  });

  it('tells whose runners are all offline, changes no plan, and is shown nowhere', async () => {
    const before = await start();
    const token = api.tokenFor({ administration: 'read', 'self-hosted-runners': 'read' });
    api.organisation = { groups: OFFLINE.map(({ group }) => group), runners: OFFLINE.map(({ runner }) => runner) };
    const { exit, outputs, summary, log } = await start({ with: { 'runners-token': token } });
    expect([exit, outputs.plan]).toEqual([0, before.outputs.plan]);
    expect(log).toContain('plan/out-of-reach');
    expect(summary + log + JSON.stringify(outputs)).not.toContain(token);
  });

  it('that may not list them changes nothing, and is shown nowhere', async () => {
    const before = await start();
    const token = api.tokenFor({ contents: 'read' });
    const { exit, outputs, summary, log } = await start({ with: { 'runners-token': token } });
    expect([exit, outputs.plan]).toEqual([0, before.outputs.plan]);
    expect(log).toContain('host/availability-unknown');
    expect(summary + log + JSON.stringify(outputs)).not.toContain(token);
  });
});

describe('an event', () => {
  it('of a fork gets no step with classified data', async () => {
    const { outputs, log } = await start({
      event: 'pull_request',
      payload: { pull_request: { head: { repo: null } } },
    });
    const plan = JSON.parse(outputs.plan ?? '{}') as Record<string, unknown>;
    expect(plan).not.toHaveProperty('train');
    expect(log).toContain('plan/not-on-this-event');
  });

  it('without a policy on the default branch shows the proposal, and emits no plan', async () => {
    const { exit, outputs, log } = await start({ with: { policy: '.github/none.yml' } });
    expect([exit, outputs.plan]).toEqual([2, undefined]);
    repository.git('checkout', '--quiet', '-b', 'proposal');
    const commit = repository.commit({ '.github/none.yml': readFileSync(join(EXAMPLE, 'residency.yml')) });
    repository.git('checkout', '--quiet', 'main');
    const person = { type: 'User' };
    const payload = { sender: person, pull_request: { head: { repo: { id: 4711 } }, user: person } };
    const proposal = await start({
      with: { policy: '.github/none.yml' },
      event: 'pull_request',
      payload,
      env: { GITHUB_SHA: commit },
    });
    expect([proposal.exit, proposal.outputs.plan, proposal.outputs.verdict]).toEqual([0, undefined, 'inconclusive']);
    expect(proposal.log).toContain('policy/none-on-trusted-ref');
    expect(log).toContain('policy/none-on-trusted-ref');
  });
});
