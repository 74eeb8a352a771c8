import { type Ask, codesOf, POLICY, Releases, resultsOf } from '../support/workflow/releases.ts';

/** Both hospitals by one contract: 2982 and 686 patients, whose numbers are each hospital's own. */
const CONTRACT = 'contracts/both.odcs.yaml';
const contractOf = (rows: number) => `apiVersion: v3.1.0
kind: DataContract
id: both
version: 1.0.0
status: active
schema:
  - name: patients
    customProperties: [{property: apart, value: by-partition}]
    quality: [{metric: rowCount, unit: rows, severity: warning, mustBeGreaterThan: ${rows}}]
    properties:
      - {name: pid, logicalType: integer, primaryKey: true}
      - {name: age, logicalType: integer, required: true, logicalTypeOptions: {minimum: 18, maximum: 110}}
`;

let releases: Releases;
beforeAll(async () => {
  releases = await Releases.open();
  releases.sites.commit({ [POLICY]: releases.read(POLICY).replace(/contracts\/\w+\.odcs\.yaml/g, CONTRACT) });
});
afterAll(() => releases.close());

const ALL_GOOD = { plan: 'success', 'data-validate': 'success', judge: 'success', judged: 'success' };

const played = (contract: string, more: Ask = {}) => {
  releases.sites.commit({ [CONTRACT]: contract });
  return releases.run({ workflow: 'several-sites.yml', ...more });
};

describe('several-sites.yml: checked in a job a site, judged as a whole by one that sees no data', () => {
  it('passes, by counts that neither site has alone, and hands on no small group', async () => {
    const run = await played(contractOf(3000));
    expect(resultsOf(run)).toEqual(ALL_GOOD);
    const { judge, 'data-validate': validate } = run.jobs;
    expect(judge?.log).toContain('Judged by the profiles of 2 partitions');
    expect(judge?.instances.map(({ runner }) => runner)).toEqual(['hosted']);
    for (const name of ['profile-nl', 'profile-de']) {
      expect(JSON.parse(validate?.outputs[name] ?? '')).toMatchObject({ numbers: 'suppressed' });
    }
  });

  it('fails where all together miss what the contract says', async () => {
    const run = await played(contractOf(3000).replace('severity: warning, mustBeGreaterThan', 'mustBeLessThan'));
    expect(resultsOf(run)).toEqual({ ...ALL_GOOD, judge: 'failure', judged: 'failure' });
    expect(codesOf(run.jobs.judge)).toEqual(['profile/check-failed']);
  });

  it('fails where a partition is left out, or asked for what nobody can tell', async () => {
    const change = (text: string) => text.replace(/^.*needs.*profile-de }}\n/m, '');
    const left = await played(contractOf(3000), { change });
    expect(codesOf(left.jobs.judge)).toEqual(['profile/not-whole']);
    const whole = contractOf(3000).replace(/^ {4}customProperties.*\n/m, '');
    const run = await played(whole);
    expect(codesOf(run.jobs.judge)).toEqual(['profile/apart']);
    expect(run.jobs.judged?.result).toBe('failure');
  });

  it('judges nothing where no count may leave a site', async () => {
    const policy = releases.read(POLICY).replace(/^ {2}aggregates: .*\n/m, '');
    const run = await releases.under(policy, () => played(contractOf(3000)));
    expect(resultsOf(run)).toEqual({
      plan: 'success',
      'data-validate': 'failure',
      judge: 'skipped',
      judged: 'failure',
    });
    expect(codesOf(run.jobs['data-validate'])).toContain('profile/may-not-stand');
    expect(run.jobs['data-validate']?.outputs).toEqual({});
  });
});
