import { askClinic, Clinic, jsonOf, specOf } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

/** The results as a report has them. */
async function resultsOf(tests: readonly string[], more = '') {
  const answered = await askClinic(clinic, { spec: specOf({ tests }).replace('seed: 7', `seed: 7${more}`) });
  return { ...answered, text: JSON.stringify(jsonOf(answered)) };
}

it('compares groups that no slice was asked for, and lets pass what is close', async () => {
  const close = '{metric: demographic_parity_difference, by: [hormon], max: 0.4}';
  const { outcome, codes, text } = await resultsOf([
    close,
    '{metric: accuracy_score_group_min, by: [grade], min: 0.5}',
  ]);
  expect([outcome.verdict, codes]).toEqual(['pass', []]);
  expect(text).toContain('demographic_parity_difference');
});

it('does not pass what is close by chance alone', async () => {
  const { outcome } = await resultsOf(['{metric: demographic_parity_difference, by: [hormon], max: 0.03}']);
  expect(outcome.verdict).not.toBe('pass');
});

it('does not leave out a group that is too small', async () => {
  const { outcome, text } = await resultsOf(
    ['{metric: demographic_parity_ratio, by: [grade], min: 0.2}'],
    ', min-slice-size: 150',
  );
  expect(text).toContain('suppressed');
  expect(outcome.verdict).not.toBe('pass');
});

it('compares crosses', async () => {
  const { outcome } = await resultsOf(['{metric: accuracy_score_difference, by: [grade, hormon], max: 0.6}']);
  expect(outcome.verdict).toBe('pass');
});
