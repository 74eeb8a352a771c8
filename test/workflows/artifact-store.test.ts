import { type ResultsDouble, resultsDouble } from '../support/results-service.ts';
import { ALL_GOOD, codesOf, type Played, POLICY, Releases, resultsOf } from '../support/workflow/releases.ts';

let releases: Releases;
let service: ResultsDouble;
beforeAll(async () => {
  [releases, service] = await Promise.all([Releases.open(), resultsDouble()]);
});
afterAll(async () => {
  await service.close();
  await releases.close();
});

/** The model may be seen by everybody, so that an artifact of the run may hold it. */
const throughArtifacts = (policy: string): string =>
  policy
    .replace(/^stores: .*$/m, 'stores: {exchange: {type: github-artifact}}')
    .replace('becomes: {classification: confidential', 'becomes: {classification: public');

const actionEnv = ({ id, run_id }: { readonly id: number; readonly run_id: number }) => ({
  ACTIONS_RESULTS_URL: service.url,
  ACTIONS_RUNTIME_TOKEN: service.token(String(run_id), String(id)),
});

const uploaded = () => service.held.filter(({ finalized }) => finalized);

describe('a store of the type github-artifact', () => {
  const played = (play: () => Promise<Played>) => releases.under(throughArtifacts(releases.read(POLICY)), play);

  it('that takes no upload: the training fails; run again, the model travels from training to test to both wards', async () => {
    const [first, second] = await releases.under(throughArtifacts(releases.read(POLICY)), async () => {
      service.troubles.push({ at: 'CreateArtifact', status: 403 });
      const failed = await releases.run({ actionEnv });
      expect([uploaded(), releases.wards()]).toEqual([[], []]);
      return [failed, await releases.again(failed, { actionEnv })] as const;
    });
    expect(resultsOf(first)).toMatchObject({
      train: 'failure',
      test: 'skipped',
      deploy: 'skipped',
      released: 'failure',
    });
    expect(codesOf(first.jobs.train)).toEqual(['store/refused']);
    expect(codesOf(first.jobs.train, 'notice')).toContain('train/model-spared');
    expect(resultsOf(second)).toEqual(ALL_GOOD);
    expect(uploaded().map(({ scope, name }) => [scope.run, name])).toEqual([
      [String(second.run), expect.stringMatching(/^domicile-sha256-[0-9a-f]{64}/)],
    ]);
    expect(service.complaints).toEqual([]);
    expect(releases.wards()).not.toEqual([]);
  });

  it('that the runner does not offer keeps the training from beginning', async () => {
    const { jobs } = await played(() => releases.run());
    expect(codesOf(jobs.train)).toEqual(['store/no-service']);
  });

  it('may not hold a model that is not for everybody', async () => {
    const policy = throughArtifacts(releases.read(POLICY)).replace(
      'classification: public',
      'classification: confidential',
    );
    const { jobs } = await releases.under(policy, () => releases.run({ actionEnv }));
    expect(codesOf(jobs.plan)).toEqual(expect.arrayContaining(['plan/step-denied', 'placement/surface-cap']));
  });
});
