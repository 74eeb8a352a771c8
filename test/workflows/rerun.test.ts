import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowRun } from '../support/workflow/context.ts';
import { ALL_GOOD, codesOf, type Played, Releases, resultsOf } from '../support/workflow/releases.ts';

let releases: Releases;
/** All went well but the deployment: both wards were away. */
let first: Played;

beforeAll(async () => {
  releases = await Releases.open();
  const wards = ['rotterdam', 'berlin'].map((site) => join(releases.sites.root, site, 'ward'));
  const away = (job: string) => {
    if (job === 'deploy') for (const ward of wards) renameSync(ward, `${ward}-away`);
  };
  first = await releases.run({ beforeJob: away });
  for (const ward of wards) renameSync(`${ward}-away`, ward);
});
afterAll(() => releases.close());

const TESTED = ['plan', 'data-validate', 'train', 'test'];

/** The jobs see an output of another job as this says. */
const changed =
  (job: string, output: string, to: (value: string) => string): NonNullable<WorkflowRun['tamper']> =>
  (name, outputs) =>
    name === job ? { ...outputs, [output]: to(outputs[output] ?? '') } : outputs;

const dropped = (job: string, output: string) => changed(job, output, () => '');

it('a deployment that failed leaves what the other jobs have shown', () => {
  expect(resultsOf(first)).toEqual({ ...ALL_GOOD, deploy: 'failure', released: 'failure' });
  expect(codesOf(first.jobs.deploy)).toEqual(['release/destination-unreadable']);
  expect(releases.wards()).toEqual([]);
});

it('re-running it deploys what the first attempt has shown', async () => {
  const second = await releases.again(first);
  expect(resultsOf(second)).toEqual(ALL_GOOD);
  for (const job of TESTED) expect(second.jobs[job]).toBe(first.jobs[job]);
  expect(releases.wards()).not.toEqual([]);
});

describe('an output that the service dropped keeps the gate closed', () => {
  it.each([
    ['data-validate', 'evidence-nl', ['gate/evidence-missing']],
    ['test', 'evidence', ['gate/evidence-missing']],
  ])('%s.%s', async (job, output, codes) => {
    const before = releases.wards();
    const { jobs } = await releases.again(first, { keeping: TESTED, tamper: dropped(job, output) });
    expect([jobs.deploy?.result, jobs.released?.result]).toEqual(['failure', 'failure']);
    expect(codesOf(jobs.deploy)).toEqual(codes);
    expect(releases.wards()).toEqual(before);
  });

  it('train.evidence: nobody knows which model to test', async () => {
    const keeping = ['plan', 'data-validate', 'train'];
    const played = await releases.again(first, { keeping, tamper: dropped('train', 'evidence') });
    expect(resultsOf(played)).toMatchObject({ test: 'failure', deploy: 'skipped', released: 'failure' });
    expect(codesOf(played.jobs.test)).toEqual(['model/evidence-missing']);
  });

  it('plan.plan: no job starts anywhere', async () => {
    const played = await releases.again(first, { keeping: ['plan'], tamper: dropped('plan', 'plan') });
    expect(resultsOf(played)).toEqual({
      plan: 'success',
      'data-validate': 'failure',
      train: 'skipped',
      test: 'skipped',
      deploy: 'skipped',
      released: 'failure',
    });
    expect(played.jobs['data-validate']).toMatchObject({ instances: [], log: expect.stringContaining('fromJSON') });
  });
});

/** One string of an environment, name and terminator and all, on Linux. */
const LONGEST = 128 * 1024;
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('an input that one variable cannot hold', () => {
  const padded = (bytes: number) => (plan: string) =>
    JSON.stringify({ ...JSON.parse(plan), padding: '' }).replace('""', (quotes) => `"${'x'.repeat(bytes)}${quotes[1]}`);
  const filled = (bytes: number) => () => 'x'.repeat(bytes);

  it.each([
    ['plan', ['plan'], 'data-validate', changed('plan', 'plan', padded(130 * 1024))],
    ['evidence', ['plan', 'data-validate', 'train'], 'test', changed('train', 'evidence', filled(130 * 1024))],
  ])('never starts the action: %s', async (_, keeping, job, tamper) => {
    const asked = releases.api.asked.length;
    const { jobs } = await releases.again(first, { keeping, tamper });
    const last = jobs[job]?.executions.at(-1);
    expect(jobs[job]?.result).toBe('failure');
    expect(last).toMatchObject({ exit: null, outputs: {}, state: {}, summary: '' });
    expect(last?.log).toMatch(/^(E2BIG: argument list too long)+$/);
    expect(releases.api.asked.slice(asked)).toEqual([]);
    expect(jobs.deploy?.result).toBe('skipped');
  });

  it('is refused by the action itself, where it just fits', async () => {
    const bytes = LONGEST - 'INPUT_EVIDENCE='.length - 1;
    const test = async (more: number) => {
      const tamper = changed('train', 'evidence', filled(bytes + more));
      return (await releases.again(first, { keeping: ['plan', 'data-validate', 'train'], tamper })).jobs.test;
    };
    expect(codesOf(await test(0))).toEqual(['input/too-large']);
    expect((await test(1))?.log).toContain('E2BIG');
  });

  it('the same of a plan', async () => {
    const size = Buffer.byteLength(padded(0)(first.jobs.plan?.outputs.plan ?? ''));
    const bytes = LONGEST - 'INPUT_PLAN='.length - 1 - size;
    const tamper = changed('plan', 'plan', padded(bytes));
    const { jobs } = await releases.again(first, { keeping: ['plan'], tamper });
    expect(codesOf(jobs['data-validate'])).toEqual(['input/too-large']);
    expect(jobs.deploy?.result).toBe('skipped');
  });
});

describe('re-running jobs', () => {
  it('that had passed and now fail closes the gate for what they had shown', async () => {
    const keeping = ['plan', 'data-validate', 'train'];
    await releases.again(first, { keeping, tamper: dropped('train', 'evidence') });
    const { jobs } = await releases.again(first, { keeping: TESTED });
    expect(codesOf(jobs.deploy)).toEqual(['gate/job-repeated']);
  });

  it('runs only those of a matrix that failed, and takes the evidence of both attempts', async () => {
    const nowhere = join(releases.sites.root, 'nowhere');
    mkdirSync(nowhere);
    const withoutSite: WorkflowRun['machineFor'] = (runsOn) => {
      const machine = releases.sites.machine(runsOn);
      return machine?.group === 'berlin' ? { ...machine, siteFolder: nowhere } : machine;
    };
    const failed = await releases.run({ machineFor: withoutSite });
    expect(resultsOf(failed)).toMatchObject({ 'data-validate': 'failure', train: 'skipped', released: 'failure' });
    const [nl, de] = failed.jobs['data-validate']?.instances ?? [];
    expect([nl?.result, de?.result]).toEqual(['success', 'failure']);
    expect(codesOf(failed.jobs['data-validate'])).toEqual(['proof/site-file-missing']);
    const second = await releases.again(failed);
    expect(resultsOf(second)).toEqual(ALL_GOOD);
    expect(second.jobs['data-validate']?.instances[0]).toBe(nl);
    const outputs = second.jobs['data-validate']?.outputs;
    expect(outputs?.['evidence-nl']).toBe(nl?.outputs['evidence-nl']);
    expect(outputs?.['evidence-de']).toMatch(/payload/);
  });
});
