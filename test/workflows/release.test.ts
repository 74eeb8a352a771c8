import { join } from 'node:path';
import { whyNoUsers } from '../support/two-sites.ts';
import { runOn } from '../support/workflow/action.ts';
import { ALL_GOOD, codesOf, type Played, Releases, resultsOf } from '../support/workflow/releases.ts';

let releases: Releases;
let champion: Played;
let candidate: Played;

beforeAll(async () => {
  releases = await Releases.open();
  champion = await releases.run();
  candidate = await releases.run({ variant: 'candidate' });
});
afterAll(() => releases.close());

describe('release.yml, driven whole', () => {
  it('releases the champion, then a better candidate, at both hospitals', () => {
    expect(resultsOf(champion)).toEqual(ALL_GOOD);
    expect(resultsOf(candidate)).toEqual(ALL_GOOD);
    const releasesIn = (site: string) =>
      releases.wards().filter((path) => new RegExp(`/${site}/ward/releases/[0-9a-f]{64}$`).test(path));
    expect([releasesIn('rotterdam').length, releasesIn('berlin').length]).toEqual([2, 2]);
  });

  it('hands on the evidence of each partition by its name', () => {
    expect(Object.keys(champion.jobs['data-validate']?.outputs ?? {})).toEqual(['evidence-nl', 'evidence-de']);
  });

  it('runs each job where the plan says, in its environment and for no longer than it may', () => {
    const where = (job: string) =>
      champion.jobs[job]?.instances.map((each) => `${each.runner} ${each.environment} ${each.timeoutMinutes}`);
    expect(where('plan')).toEqual(['hosted  10']);
    for (const job of ['data-validate', 'deploy']) {
      expect(where(job)).toEqual(['rotterdam-1 rotterdam 10', 'berlin-1 berlin 10']);
    }
    expect(where('train')).toEqual(['rotterdam-1 rotterdam 10']);
    expect(where('test')).toEqual(['berlin-1 berlin 10']);
  });

  it('starts no code over the data that a step laid over the reviewed commit', async () => {
    const change = (text: string) => text.replace('run: npm ci --ignore-scripts', '$& && echo x >> train.mjs');
    const keeping = ['plan', 'data-validate'];
    const played = await releases.again(candidate, { variant: 'candidate', keeping, change });
    expect(resultsOf(played)).toMatchObject({
      train: 'failure',
      test: 'skipped',
      deploy: 'skipped',
      released: 'failure',
    });
    expect(codesOf(played.jobs.train)).toEqual(['placement/code-changed']);
  });

  it('does not begin where no job may read the contents of the repository', async () => {
    const change = (text: string) => text.replace(/^ +contents: read.*\n/gm, '');
    const { jobs } = await releases.run({ variant: 'candidate', change });
    expect([jobs.plan?.result, jobs.released?.result]).toEqual(['failure', 'failure']);
    expect(codesOf(jobs.plan)).toEqual(['host/api-refused']);
  });

  it('stays closed where no job may ask which jobs the run has', async () => {
    const change = (text: string) => text.replace(/^ +actions: read.*\n/gm, '');
    const keeping = ['plan', 'data-validate', 'train', 'test'];
    const { jobs } = await releases.again(candidate, { variant: 'candidate', keeping, change });
    expect([jobs.deploy?.result, jobs.released?.result]).toEqual(['failure', 'failure']);
    expect(codesOf(jobs.deploy)).toEqual(['host/api-refused']);
  });
});

const why = whyNoUsers();
(why === undefined ? it : it.skip)(
  `a job of Berlin cannot open the files of Rotterdam, another user's${why ? ` (skipped: ${why})` : ''}`,
  async () => {
    const exits = ['rotterdam', 'berlin'].map(async (group) => {
      const machine = releases.sites.machine({ group });
      if (machine === undefined) throw new Error('no machine');
      const file = join(releases.sites.root, 'rotterdam/data/rotterdam.csv');
      return (await runOn(machine, ['wc', '-c', file], {}, '/')).exit;
    });
    expect(await Promise.all(exits)).toEqual([0, 1]);
  },
);
