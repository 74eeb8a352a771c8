import { readFileSync } from 'node:fs';
import { codesOf, type Played, POLICY, pullRequest, Releases, resultsOf } from '../support/workflow/releases.ts';

let releases: Releases;
beforeAll(async () => {
  releases = await Releases.open();
});
afterAll(() => releases.close());

/** The commit that merging these files would make; the default branch stays as it is. */
function merged(files: Readonly<Record<string, string>>): string {
  const before = Object.keys(files).map((path) => [path, releases.read(path)]);
  const sha = releases.sites.commit(files, 'Merge pull request 1');
  releases.sites.commit(Object.fromEntries(before));
  return sha;
}

const checks = (head: 'branch' | 'fork', files: Readonly<Record<string, string>>): Promise<Played> =>
  releases.run({ workflow: 'pull-request.yml', event: pullRequest(head), sha: merged(files) });

const CLASSIFIED = ['data-validate', 'train', 'test'];

describe.each(['branch', 'fork'] as const)('pull-request.yml, of a %s', (head) => {
  it('shows where each step will run, runs none of them, and tries the programs on made-up patients', async () => {
    const played = await checks(head, { 'train.mjs': `${releases.read('train.mjs')}// of a ${head}\n` });
    expect(resultsOf(played)).toEqual({ plan: 'success', smoke: 'success', checked: 'success' });
    const [plan] = played.jobs.plan?.executions ?? [];
    expect(Object.keys(JSON.parse(plan?.outputs.plan ?? ''))).not.toEqual(expect.arrayContaining(CLASSIFIED));
    expect(codesOf(played.jobs.plan, 'notice')).toContain('plan/not-on-this-event');
    expect(plan?.summary).toContain('rotterdam-runner');
    expect(played.jobs.smoke?.log).toContain('node smoke.mjs');
    expect(Object.values(played.jobs).flatMap(({ instances }) => instances.map(({ runner }) => runner))).toEqual(
      Array(3).fill('hosted'),
    );
  });
});

it('what the pull request would move is told, and decides nothing yet', async () => {
  const rule = '{id: nowhere, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places: [NL]}}';
  const { jobs } = await checks('branch', { [POLICY]: releases.policyWith(rule) });
  expect(codesOf(jobs.plan, 'notice')).toContain('plan/proposal-differs');
  expect(codesOf(jobs.plan)).toEqual(expect.arrayContaining(['plan/step-denied', 'placement/rest-denied']));
  expect(jobs.checked?.result).toBe('failure');
});

it('programs that no longer work keep it from being merged', async () => {
  const predictor = 'process.exit(1);\n';
  const played = await checks('fork', { 'predict.mjs': predictor });
  expect(resultsOf(played)).toEqual({ plan: 'success', smoke: 'failure', checked: 'failure' });
});

it('a fork that makes the release run on its pull request gets no place for classified data', async () => {
  const change = (text: string) => text.replace(/^on:\n(?: .*\n)+/m, 'on: {pull_request: {}}\n');
  const played = await releases.run({ event: pullRequest('fork'), change });
  expect(resultsOf(played)).toEqual({
    plan: 'success',
    'data-validate': 'failure',
    train: 'skipped',
    test: 'skipped',
    deploy: 'skipped',
    released: 'failure',
  });
  expect(codesOf(played.jobs.plan, 'notice')).toContain('plan/not-on-this-event');
  expect(played.jobs['data-validate']?.instances).toEqual([]);
  expect(releases.wards()).toEqual([]);
});

it('the example has the very workflow', () => {
  const copy = 'examples/two-hospitals/.github/workflows/pull-request.yml';
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync('workflows/pull-request.yml', 'utf8'));
});
