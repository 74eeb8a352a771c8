import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedEngine } from '../support/data-engine.ts';
import { codesOf, type Played, PUSH, Releases, resultsOf } from '../support/workflow/releases.ts';

/** The night's run, as the service starts it. */
const NIGHT = { ...PUSH, name: 'schedule' };

const CONTRACT = 'contracts/rotterdam.odcs.yaml';
const BASELINE = 'contracts/nl.profile.json';
const DRIFT = `
        quality:
          - type: custom
            engine: domicile
            implementation: {drift: {distance: psi, max: 0.1, baseline: ${BASELINE}, bins: [0, 40, 60, 110]}}`;

let releases: Releases;
beforeAll(async () => {
  releases = await Releases.open();
});
afterAll(() => releases.close());

const night = (): Promise<Played> => releases.run({ workflow: 'monitor.yml', event: NIGHT });

/** A job that hands the profile of today's data on, as a baseline. */
const PROFILED = `
name: profile
on: {push: {branches: [main]}}
permissions: {contents: read, actions: read}
jobs:
  check:
    runs-on: {group: rotterdam}
    outputs: {profile: "\${{ steps.check.outputs.profile-nl }}"}
    steps:
      - id: check
        uses: OWNER/domicile/data-validate@v1
        with: {step: data-validate, partition: nl, profile: ${BASELINE}, engine-path: ${installedEngine()}}
`;

async function profileOfToday(): Promise<string> {
  const { jobs } = await releases.run({ workflow: PROFILED });
  return jobs.check?.outputs.profile ?? '';
}

describe('monitor.yml: production data against its baseline, every night', () => {
  it('has one issue while the data has moved, and none before and after', async () => {
    const { tracker } = releases.api;
    releases.sites.commit({ [BASELINE]: await profileOfToday() });
    releases.sites.commit({
      [CONTRACT]: releases
        .read(CONTRACT)
        .replace(/(- name: age\n(?: {8}.*\n)*? {8}logicalTypeOptions: .*)/, `$1${DRIFT}`),
    });
    expect(resultsOf(await night())).toEqual({ plan: 'success', monitor: 'success', checked: 'success' });
    expect(tracker.issues).toEqual([]);

    const file = join(releases.sites.root, 'rotterdam/data/rotterdam.csv');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^(\d+,\d+),\d+/gm, '$1,35'));
    for (const _ of ['first', 'second']) {
      const { jobs } = await night();
      expect([jobs.monitor?.result, jobs.checked?.result]).toEqual(['failure', 'failure']);
      expect(codesOf(jobs.monitor)).toContain('contract/check-failed');
      expect(tracker.issues).toMatchObject([{ title: 'data-validate/nl does not pass', state: 'open' }]);
    }
    expect(tracker.issues[0]?.body).toContain('age: drift');
    // What stands in the committed baseline may; no number of today's data.
    expect(tracker.issues[0]?.body).toMatch(/^\| `36\.4 to 45\.6` \| [\d.]+ % \| _withheld_ % \|$/m);
    expect(tracker.issues[0]?.body).not.toMatch(/over \d+ rows|`(?:fail|pass)` . \d|[\d.]+ % \|$/m);

    writeFileSync(file, before);
    expect(resultsOf(await night())).toMatchObject({ checked: 'success' });
    expect(tracker.issues).toMatchObject([{ state: 'closed' }]);
  });
});
