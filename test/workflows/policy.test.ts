import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_GOOD, codesOf, POLICY, Releases, resultsOf } from '../support/workflow/releases.ts';

let releases: Releases;
beforeAll(async () => {
  releases = await Releases.open();
});
afterAll(() => releases.close());

const denying = (partition: 'nl' | 'de') =>
  `{id: nobody, effect: deny, data: {datasets: [tumour-registry/${partition}]}, to: {places: [${partition.toUpperCase()}]}}`;

it('a denied partition denies its step, and with it everything', async () => {
  const played = await releases.under(releases.policyWith(denying('de')), () => releases.run());
  expect(resultsOf(played)).toEqual({
    plan: 'failure',
    'data-validate': 'skipped',
    train: 'skipped',
    test: 'skipped',
    deploy: 'skipped',
    released: 'failure',
  });
  const { plan } = played.jobs;
  expect(codesOf(plan)).toEqual(expect.arrayContaining(['plan/step-denied', 'placement/denied-by-rule']));
  expect(plan?.log).toMatch(/title=plan\/step-denied::.*step data-validate \(de\)/);
  expect(plan?.outputs).toEqual({});
  expect(releases.wards()).toEqual([]);
});

describe('a policy that changed since the plan', () => {
  const afterData = (policy: string) => (job: string) => {
    if (job === 'train') releases.sites.commit({ [POLICY]: policy });
  };

  it('lets go on what it still allows, with a notice; the gate takes no evidence of two policies', async () => {
    const policy = releases.read(POLICY);
    const played = await releases.under(policy, () => releases.run({ beforeJob: afterData(`${policy}# a remark\n`) }));
    expect(resultsOf(played)).toEqual({ ...ALL_GOOD, deploy: 'failure', released: 'failure' });
    for (const job of ['train', 'test', 'deploy']) {
      expect(codesOf(played.jobs[job], 'notice')).toContain('plan/changed-since');
    }
    expect(codesOf(played.jobs.deploy)).toEqual(['gate/policy-differs']);
    expect(releases.wards()).toEqual([]);
  });

  it('stops what it no longer allows, and nothing is deployed', async () => {
    const beforeJob = afterData(releases.policyWith(denying('nl')));
    const played = await releases.under(releases.read(POLICY), () => releases.run({ beforeJob }));
    expect(resultsOf(played)).toEqual({
      ...ALL_GOOD,
      train: 'failure',
      test: 'skipped',
      deploy: 'skipped',
      released: 'failure',
    });
    expect(codesOf(played.jobs.train)).toEqual(['plan/changed-since', 'placement/rest-denied']);
    expect(played.jobs.train?.outputs).toEqual({});
    expect(releases.wards()).toEqual([]);
  });
});

describe('no policy on the trusted ref', () => {
  const step = (group: string, action: string, given: string) => `
  ${action}:
    runs-on: {group: ${group}}
    steps: [{uses: OWNER/domicile/${action}@v1, with: {${given}}}]`;

  /** Each step action on its machine, without a plan. */
  const STEPS = `
name: steps
on: {push: {branches: [main]}}
permissions: {contents: read, actions: read}
jobs:
  ${step('rotterdam', 'data-validate', 'step: data-validate, partition: nl')}
  ${step('rotterdam', 'train-on-target', 'step: train, run: node train.mjs')}
  ${step('berlin', 'model-test', "step: test, evidence: ''")}
  ${step('berlin', 'deploy-hybrid', "step: deploy, destination: berlin-ward, evidence: ''")}
`;

  const withoutPolicy = async <T>(work: (sha: string) => Promise<T>): Promise<T> => {
    const sha = releases.sites.commit({ 'NOTES.md': 'the proposal' });
    return releases.under(null, () => work(sha));
  };

  it('the plan shows the proposal, fails nothing and hands out no plan; no step starts', async () => {
    const played = await withoutPolicy((sha) => releases.run({ sha }));
    expect(resultsOf(played)).toMatchObject({ plan: 'success', 'data-validate': 'failure', released: 'failure' });
    const { plan } = played.jobs;
    expect([codesOf(plan), codesOf(plan, 'notice')[0]]).toEqual([[], 'policy/none-on-trusted-ref']);
    expect(plan?.executions[0]).toMatchObject({ exit: 0, outputs: { verdict: 'inconclusive' } });
    expect(plan?.executions[0]?.summary).toContain('rotterdam-runner');
    expect(plan?.outputs).toEqual({});
    expect(played.jobs['data-validate']?.instances).toEqual([]);
  });

  it('each step action, started without a plan, refuses: nothing is handed on, and nothing was read', async () => {
    const data = ['rotterdam/data/rotterdam.csv', 'berlin/data/gbsg.csv'].map((file) =>
      join(releases.sites.root, file),
    );
    // A time of reading that is older than that of writing is set anew by any reading, mount options permitting.
    for (const file of data) utimesSync(file, LONG_AGO, statSync(file).mtime);
    releases.api.asked.length = 0;
    const { jobs } = await withoutPolicy((sha) => releases.run({ workflow: STEPS, sha }));
    for (const job of Object.values(jobs)) {
      expect(job.result).toBe('failure');
      expect(codesOf(job)).toEqual(['policy/none-on-trusted-ref']);
      const [execution] = job.executions;
      expect(execution).toMatchObject({ exit: 1, state: {}, outputs: { verdict: 'fail' } });
      expect(Object.keys(execution?.outputs ?? {}).sort()).toEqual(['report', 'verdict']);
    }
    const texts = releases.api.asked.flatMap((each) => /\/contents\/(.*)\?/.exec(each)?.[1] ?? []);
    expect(new Set(texts)).toEqual(new Set([POLICY]));
    expect(data.map((file) => statSync(file).atime)).toEqual([LONG_AGO, LONG_AGO]);
    expect(releases.wards()).toEqual([]);
  });
});

const LONG_AGO = new Date('2001-01-01T00:00:00Z');
