import { appendFileSync, chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenDigest } from '../../../src/commands/model-test/written.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { type Asked, askClinic, Clinic, GOOD, jsonOf, policyOf, RANDOM, specOf, trained } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const ask = (asked: Asked = {}) => askClinic(clinic, asked);

const CHANGE = ['{metric: roc_auc_score, change: {margin: 0.02}}'];
const BASELINE = 'baseline: {release: current}';

describe('the champion', () => {
  const against = async (model: object, more: Asked = {}) =>
    ask({ model: await clinic.train(model), spec: specOf({ tests: CHANGE, more: BASELINE }), ...more });

  it('is missing: never a pass', async () => {
    const { outcome, codes } = await against(GOOD);
    expect([outcome.verdict, codes]).toEqual(['fail', ['model/baseline-missing']]);
  });

  describe('is served', () => {
    let digest: string;
    beforeAll(async () => {
      digest = await clinic.release({ weight: 2, noise: 0.3 });
    });

    it('passes a model that is no worse, paired by row', async () => {
      const answered = await against(GOOD);
      expect(jsonOf(answered)).toMatchObject({
        verdict: 'pass',
        tests: [{ method: 'delong-mover', limit: -0.02 }],
        digests: { champion: digest },
      });
      expect(answered.outcome.evidence[0]?.materials['release:ward']).toBe(digest);
    });

    it('passes the very same model with a difference of nothing', async () => {
      const [test] = jsonOf(await against({ weight: 2, noise: 0.3 })).tests;
      expect(test).toMatchObject({ status: 'pass', observed: 0, interval: [0, 0], method: 'identical' });
    });

    it('fails a model that is worse', async () => {
      const { outcome, codes } = await against(RANDOM);
      expect([outcome.verdict, codes]).toEqual(['fail', ['model/test-failed']]);
    });

    it('is not believed when its files were changed, until it is released again', async () => {
      const other = await Clinic.open();
      await other.release(GOOD);
      const releases = join(other.site.destination('ward'), 'releases');
      const file = join(releases, readdirSync(releases)[0] ?? '', 'model.json');
      chmodSync(join(file, '..'), 0o700);
      chmodSync(file, 0o600);
      writeFileSync(file, JSON.stringify(RANDOM));
      const asked = { spec: specOf({ tests: CHANGE, more: BASELINE }) };
      const { outcome, codes } = await askClinic(other, asked);
      expect([outcome.verdict, codes]).toEqual(['fail', ['model/baseline-damaged']]);
      await other.release(GOOD);
      expect((await askClinic(other, asked)).outcome.verdict).toBe('pass');
      await other.remove();
    });
  });

  it('may be a model of the store', async () => {
    const steps = '  first: {action: train-on-target, reads: [registry/de], writes: {old: {store: exchange}}}';
    const policy = policyOf({ steps }).replace('reads: [model, registry/de]', 'reads: [model, old, registry/de]');
    const [model, old] = [await clinic.train(GOOD), await clinic.train({ weight: 1, noise: 1 })];
    const evidence = [trained(model), trained(old, { step: 'first', subjects: { old } })];
    const spec = specOf({ tests: CHANGE, more: 'baseline: {model: old}' });
    const { outcome, codes } = await ask({ model, policy, evidence, spec });
    expect(codes).toEqual([]);
    expect(outcome.evidence[0]).toMatchObject({ verdict: 'pass', subjects: { model }, materials: { old } });
  });
});

describe('which model is tested', () => {
  const later = '2026-11-23T09:00:00.000Z';
  const other = `sha256:${'7'.repeat(64)}` as Digest;
  const run = trained(other).run;

  it.each<[string, readonly Partial<Statement>[], string[]]>([
    ['none', [], ['model/evidence-missing']],
    ['another run', [{ run: { ...run, run: '2' } }], ['model/evidence-missing']],
    ['another repository', [{ run: { ...run, repository: 'OWNER/x' } }], ['model/evidence-missing']],
    ['another step', [{ step: 'other' }], ['model/evidence-missing']],
    ['it wrote something else', [{ subjects: { thing: other } }], ['model/evidence-missing']],
    ['it failed', [{ verdict: 'fail' }], ['model/writer-not-passed']],
    ['it passed and failed later', [{}, { verdict: 'fail', at: later }], ['model/writer-not-passed']],
    ['two newest', [{}, { subjects: { model: other } }], ['model/evidence-ambiguous']],
    ['the same twice', [{}, {}], []],
    ['an older one too', [{ subjects: { model: other } }, { at: later }], []],
  ])('is told by the evidence of the step that wrote it: %s', async (_, changes, expected) => {
    const model = await clinic.train(GOOD);
    const { codes } = await ask({ evidence: changes.map((change) => trained(model, change)) });
    expect(codes).toEqual(expected);
  });

  it('is not told where the evidence names none, though every object has such a property', () => {
    const read = { kind: 'artifact', artifact: 'constructor', writer: 'train', store: 'exchange' } as const;
    expect(() => writtenDigest(read, [trained(other, { subjects: {} })], run)).toThrow(Refusal);
    expect(writtenDigest(read, [trained(other, { subjects: { constructor: other } })], run)).toBe(other);
  });

  it('must be in the store, as it was written', async () => {
    const model = await clinic.train({ weight: 2, note: 'to be changed' });
    const folder = join(clinic.site.store('exchange'), 'sha256', model.slice('sha256:'.length));
    chmodSync(folder, 0o700);
    chmodSync(join(folder, 'model.json'), 0o600);
    appendFileSync(join(folder, 'model.json'), ' ');
    expect((await ask({ model })).codes).toEqual(['store/digest-differs']);
    const gone = `sha256:${'7'.repeat(64)}` as typeof model;
    expect((await ask({ model: gone })).codes).toEqual(['store/not-found']);
  });
});
