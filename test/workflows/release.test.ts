import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GitHubApi } from '../support/github-api.ts';
import { TwoSites, whyNoUsers } from '../support/two-sites.ts';
import type { JobRun, WorkflowRun } from '../support/workflow/context.ts';
import { runWorkflow } from '../support/workflow/run.ts';

const PRODUCT = resolve('.');
const ENGINE = resolve('node_modules/@duckdb/node-bindings-linux-x64');
const TOKEN = 'token-of-the-job';
const REPOSITORY = 'OWNER/two-hospitals';

const why = whyNoUsers();
const describeWithUsers = why === undefined ? describe : describe.skip;
const MINUTES = 60_000;
const SPEC = 'model-tests.yml';

/** The release workflow to copy, made the example's own: packages and engine are on the disk. */
function workflowFile(folder: string, variant: Variant, change = (text: string) => text): string {
  const text = readFileSync('workflows/release.yml', 'utf8')
    .replaceAll('run: npm ci --ignore-scripts', 'run: mkdir -p node_modules/a && touch node_modules/a/index.js')
    .replace('run: node train.mjs', `run: node train.mjs ${variant}`)
    .replace(/ {10}partition: .*\n/, (line) => `${line}          engine-path: ${ENGINE}\n`)
    .replace('          step: test\n', (line) => `${line}          engine-path: ${ENGINE}\n`);
  const file = join(folder, `${variant}.yml`);
  writeFileSync(file, change(text));
  return file;
}

type Variant = 'champion' | 'candidate';

/** The tests of an era of the study: the bar is raised once the champion is served. */
const specOf = (variant: Variant): string =>
  readFileSync(`examples/two-hospitals/model-tests${variant === 'champion' ? '.champion' : ''}.yml`, 'utf8');

describeWithUsers(`release.yml, driven whole${why === undefined ? '' : ` (skipped: ${why})`}`, () => {
  let sites: TwoSites;
  let api: GitHubApi;
  let apiUrl: string;
  let folder: string;
  let nextRun = 100;

  beforeAll(async () => {
    sites = await TwoSites.make();
    api = new GitHubApi({ repository: REPOSITORY, git: sites.git, token: TOKEN });
    apiUrl = await api.start();
    folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  });

  afterAll(async () => {
    await api.stop();
    sites.remove();
  });

  const release = (over: Partial<WorkflowRun> = {}, variant: Variant = 'champion') => {
    const spec = specOf(variant);
    if (readFileSync(join(sites.git, SPEC), 'utf8') !== spec) sites.commit({ [SPEC]: spec });
    const sha = over.sha ?? sites.commit({ 'NOTES.md': `run ${nextRun}` });
    return runWorkflow({
      workflow: workflowFile(folder, variant),
      product: PRODUCT,
      node: process.execPath,
      git: sites.git,
      sha,
      repository: REPOSITORY,
      event: { name: 'push', ref: 'refs/heads/main', payload: pushPayload },
      run: nextRun++,
      attempt: 1,
      api,
      apiUrl,
      token: TOKEN,
      machineFor: (runsOn) => sites.machine(runsOn),
      workspaces: sites.workspaces,
      ...over,
    });
  };

  const ward = (site: string): string[] => {
    const root = join(sites.root, site, 'ward');
    return existsSync(root) ? readdirSync(root, { recursive: true }).map(String).sort() : [];
  };

  /** Runs and expects that neither ward changed. */
  const refusedRelease = async (over: Partial<WorkflowRun>): Promise<Record<string, JobRun>> => {
    const before = [ward('rotterdam'), ward('berlin')];
    const jobs = await release(over);
    expect([ward('rotterdam'), ward('berlin')]).toEqual(before);
    expect(jobs.released?.result).toBe('failure');
    return jobs;
  };

  it(
    'releases the champion, then a better candidate, at both hospitals',
    async () => {
      const first = await release({}, 'champion');
      expect(results(first)).toEqual(ALL_GOOD);
      expect(first['data-validate']?.outputs).toEqual({
        'evidence-nl': expect.any(String),
        'evidence-de': expect.any(String),
      });
      expect(ward('rotterdam')).not.toEqual([]);
      const second = await release({}, 'candidate');
      expect(results(second)).toEqual(ALL_GOOD);
    },
    3 * MINUTES,
  );

  it(
    'an output dropped by the service keeps the gate closed',
    async () => {
      const tamper: NonNullable<WorkflowRun['tamper']> = (job, outputs) =>
        job === 'data-validate' ? { ...outputs, 'evidence-nl': '' } : outputs;
      const { deploy } = await refusedRelease({ tamper });
      expect(deploy?.log).toContain('gate/evidence-missing');
    },
    3 * MINUTES,
  );

  it(
    're-running failed jobs keeps what the first attempt has shown',
    async () => {
      const run = nextRun;
      const sha = sites.commit({ 'NOTES.md': 'two attempts' });
      const nowhere: WorkflowRun['machineFor'] = (runsOn) => {
        const machine = sites.machine(runsOn);
        return machine?.group === 'berlin' ? { ...machine, siteFolder: folder } : machine;
      };
      const first = await release({ sha, machineFor: nowhere });
      expect(results(first)).toMatchObject({ 'data-validate': 'failure', train: 'skipped', released: 'failure' });
      const kept = Object.fromEntries(Object.entries(first).filter(([, job]) => job.result === 'success'));
      const second = await release({ sha, run, attempt: 2, kept });
      expect(results(second)).toEqual(ALL_GOOD);
    },
    3 * MINUTES,
  );

  it(
    'a denied partition denies its step, and with it everything',
    async () => {
      const policy = readFileSync(join(sites.git, '.github/residency.yml'), 'utf8');
      const rule = '  - {id: nobody, effect: deny, data: {datasets: [tumour-registry/de]}, to: {places: [DE]}}\n';
      sites.commit({ '.github/residency.yml': policy.replace('rules:\n', `rules:\n${rule}`) });
      const jobs = await refusedRelease({});
      expect(results(jobs)).toMatchObject({ plan: 'failure', 'data-validate': 'skipped', deploy: 'skipped' });
      sites.commit({ '.github/residency.yml': policy });
    },
    3 * MINUTES,
  );

  it(
    'a policy that changed since the plan stops what it no longer allows, and lets the rest go on with a notice',
    async () => {
      const policy = readFileSync(join(sites.git, '.github/residency.yml'), 'utf8');
      const change = (text: string) => (job: string) => {
        if (job === 'train') sites.commit({ '.github/residency.yml': text });
      };
      const harmless = await release({ beforeJob: change(`${policy}# a remark\n`) });
      expect(harmless.train?.result).toBe('success');
      expect(harmless.train?.log).toContain('plan/changed-since');
      sites.commit({ '.github/residency.yml': policy });
      const rule = '  - {id: nobody, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places: [NL]}}\n';
      const denying = await refusedRelease({ beforeJob: change(policy.replace('rules:\n', `rules:\n${rule}`)) });
      expect(denying.train).toMatchObject({ result: 'failure', log: expect.stringContaining('plan/changed-since') });
      sites.commit({ '.github/residency.yml': policy });
    },
    3 * MINUTES,
  );

  it(
    'a fork gets no place for classified data',
    async () => {
      const payload = {
        ...pushPayload,
        pull_request: {
          head: { repo: { full_name: 'SOMEONE/fork', fork: true } },
          base: { repo: pushPayload.repository },
        },
      };
      const jobs = await refusedRelease({ event: { name: 'pull_request', ref: 'refs/pull/1/merge', payload } });
      expect(results(jobs)).toMatchObject({ plan: 'success', 'data-validate': 'failure', train: 'skipped' });
      expect(jobs.plan?.log).toContain('plan/not-on-this-event');
    },
    3 * MINUTES,
  );

  it(
    'no code that a step laid over the reviewed commit reads the data',
    async () => {
      const overlay = (text: string) => text.replace('touch node_modules/a/index.js', '$& && echo x >> train.mjs');
      const workflow = workflowFile(mkdtempSync(join(folder, 'overlay-')), 'champion', overlay);
      const { train } = await refusedRelease({ workflow });
      expect(train).toMatchObject({ result: 'failure', log: expect.stringContaining('placement/code-changed') });
    },
    3 * MINUTES,
  );

  it(
    'an input of 130 KiB never starts the action, one a little smaller is refused by it',
    async () => {
      const padded =
        (bytes: number): NonNullable<WorkflowRun['tamper']> =>
        (job, outputs) =>
          job === 'train' ? { ...outputs, evidence: 'x'.repeat(bytes) } : outputs;
      expect((await refusedRelease({ tamper: padded(130 * 1024) })).test?.result).toBe('failure');
      const smaller = await refusedRelease({ tamper: padded(100 * 1024) });
      expect(smaller.test).toMatchObject({ result: 'failure', log: expect.stringContaining('too-large') });
    },
    3 * MINUTES,
  );

  it(
    'without a policy on the trusted ref the plan shows the proposal, and steps refuse',
    async () => {
      const policy = readFileSync(join(sites.git, '.github/residency.yml'), 'utf8');
      const sha = sites.commit({ 'NOTES.md': 'the proposal' });
      sites.commit({ '.github/residency.yml': null });
      const jobs = await refusedRelease({ sha });
      expect(jobs.plan).toMatchObject({
        result: 'success',
        log: expect.stringContaining('policy/none-on-trusted-ref'),
      });
      expect(jobs['data-validate']?.result).toBe('failure');
      sites.commit({ '.github/residency.yml': policy });
    },
    3 * MINUTES,
  );
});

const pushPayload = {
  repository: {
    id: 4711,
    full_name: REPOSITORY,
    visibility: 'private',
    private: true,
    fork: false,
    default_branch: 'main',
  },
};

const JOBS = ['plan', 'data-validate', 'train', 'test', 'deploy', 'released'];
const ALL_GOOD = Object.fromEntries(JOBS.map((job) => [job, 'success']));

function results(jobs: Readonly<Record<string, JobRun>>): Record<string, string> {
  const found = Object.fromEntries(Object.entries(jobs).map(([job, { result }]) => [job, result]));
  for (const [job, { result, log }] of Object.entries(jobs))
    if (result === 'failure') process.stderr.write(`--- ${job}\n${log}\n`);
  return found;
}
