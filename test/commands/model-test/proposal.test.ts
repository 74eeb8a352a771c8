import { askClinic, Clinic, policyOf, RANDOM, specOf } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const TRUSTED = specOf({ tests: ['{metric: roc_auc_score, min: 0.70}'] });

/** On open data, which code that nobody reviewed may read. */
async function pullRequest(proposed: string, model?: object) {
  const asked = { spec: TRUSTED, proposed, policy: policyOf({ classification: 'public' }) };
  const { outcome, codes } = await askClinic(clinic, {
    ...asked,
    ...(model === undefined ? {} : { model: await clinic.train(model) }),
  });
  const told = outcome.findings.filter((each) => each.proposed);
  return { verdict: outcome.verdict, codes, told: told.map(({ code }) => code), evidence: outcome.evidence };
}

describe('a pull request that changes the spec', () => {
  it('is judged by the trusted one, and shows what it would loosen', async () => {
    const done = await pullRequest(TRUSTED.replace('0.70', '0.10'), RANDOM);
    expect(done).toMatchObject({ verdict: 'fail', codes: ['model/test-failed'], told: ['model/loosened'] });
  });

  it('passes by the trusted one, though it would ask for more than the model has', async () => {
    expect(await pullRequest(TRUSTED.replace('0.70', '0.99'))).toMatchObject({
      verdict: 'pass',
      told: ['model/tightened'],
    });
  });

  it('waives nothing by a waiver of its own', async () => {
    const waiver =
      'waivers: [{id: W-1, test: roc_auc_score min, category: accepted, reason: r, approved-by: [me], expires: 9999-12-31}]\n';
    const done = await pullRequest(`${TRUSTED}${waiver}`, RANDOM);
    expect(done).toMatchObject({ verdict: 'fail', told: ['model/loosened'] });
  });

  it('fails by a spec that nobody could read', async () => {
    const done = await pullRequest(TRUSTED.replace('tests:', 'test:'));
    expect([done.verdict, done.codes]).toEqual(['fail', ['file/unknown-key']]);
    expect(done.evidence[0]).toMatchObject({ verdict: 'fail', codes: ['file/unknown-key'] });
  });

  it('says nothing where the text is the same', async () => {
    expect(await pullRequest(TRUSTED)).toMatchObject({ verdict: 'pass', told: [] });
  });
});
