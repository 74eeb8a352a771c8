import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from '../../../src/report/formats/markdown.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { type Asked, askClinic, Clinic, GOOD, jsonOf, patients, policyOf, RANDOM, specOf } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const ask = (asked: Asked = {}) => askClinic(clinic, asked);

describe('how often the test set was used', () => {
  it('is counted at the site, told and left in the evidence', async () => {
    const other = await Clinic.open();
    const facts = async (model: object) => {
      const { outcome } = await askClinic(other, { model: await other.train(model) });
      const { 'test-set-uses': uses, 'test-set-models': models } = outcome.evidence[0]?.facts ?? {};
      return [uses, models];
    };
    expect([await facts(GOOD), await facts(GOOD), await facts(RANDOM)]).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    writeFileSync(join(other.site.stateRoot, 'test-set-uses.json'), '{"sha256:0": 3}');
    const { outcome, codes } = await askClinic(other);
    expect([outcome.verdict, codes]).toEqual(['fail', ['model/test-set-count-unreadable']]);
    await other.remove();
  });
});

describe('what may be seen', () => {
  it('is no value of the data, in evidence, findings, cases or report', async () => {
    const canary = 'Jansen-1937';
    const other = await Clinic.open({ data: patients().replaceAll('p17,', `${canary},`).replace('hormon', 'Müller') });
    const spec = specOf({
      more: 'slices: [grade]',
      tests: ['{metric: roc_auc_score, min: 0.89, slices: [all, grade]}'],
    });
    const answered = await askClinic(other, { spec });
    const shown = JSON.stringify([answered.outcome, answered.host.said]);
    expect(answered.outcome.verdict).not.toBe('fail');
    for (const secret of [canary, 'Müller', other.site.root, other.checkout]) expect(shown).not.toContain(secret);
    await other.remove();
  });

  it('is no aggregate where the policy allows none', async () => {
    const policy = policyOf().replace(', aggregates: {becomes: internal, min-records: 50}', '');
    const answered = await ask({ policy, spec: specOf({ tests: ['{metric: roc_auc_score, min: 0.89}'] }) });
    const json = jsonOf(answered);
    expect(json.tests[0]).toMatchObject({ status: 'inconclusive', observed: null, interval: [null, null], n: null });
    expect(json.rows).toEqual({ labelled: null, unlabelled: null, positives: null, negatives: null });
    const markdown = toMarkdown(answered.outcome, viewOf(answered.host.caps(), 'summary'));
    expect(markdown).not.toMatch(/0\.8[0-8]\d|0\.89[1-9]|●━|━●/);
  });
});

it('leaves nothing in the state of the site but the log and the count', async () => {
  const other = await Clinic.open();
  mkdirSync(other.site.stateRoot, { recursive: true });
  await askClinic(other);
  expect(readdirSync(other.site.stateRoot).sort()).toEqual(['logs', 'test-set-uses.json']);
  await other.remove();
});
