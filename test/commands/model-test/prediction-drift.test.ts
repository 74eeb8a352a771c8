import { askClinic, Clinic, GOOD, jsonOf, RANDOM, specOf } from './clinic.ts';

const DRIFT = '{drift: predictions, distance: psi, max: 0.1}';
const BASELINE = 'baseline: {release: current}';

describe('drift from the answers of the champion', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.remove());

  const against = async (model: object) =>
    askClinic(clinic, { model: await clinic.train(model), spec: specOf({ tests: [DRIFT], more: BASELINE }) });

  it('cannot be told without a champion, and is no pass', async () => {
    const answered = await against(GOOD);
    expect(answered.codes).toEqual(['model/baseline-missing']);
    expect(jsonOf(answered).tests).toMatchObject([{ metric: 'psi', status: 'error', limit: 0.1 }]);
  });

  it('is small where a model hardly differs, and large where it answers otherwise', async () => {
    await clinic.release(GOOD);
    expect(jsonOf(await against({ weight: 2, noise: 0.1 })).tests).toMatchObject([{ status: 'pass' }]);
    const { outcome, codes } = await against(RANDOM);
    expect([outcome.verdict, codes]).toEqual(['fail', ['model/test-failed']]);
  });

  it('needs a baseline in the spec', async () => {
    expect((await askClinic(clinic, { spec: specOf({ tests: [DRIFT] }) })).codes).toEqual(['model/baseline-not-named']);
  });
});
