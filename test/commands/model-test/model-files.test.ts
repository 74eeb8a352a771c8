import { id } from '../../../src/domain/outcome/labelled.ts';
import { type Asked, askClinic, Clinic, GOOD, policyOf, specOf, trained } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const ask = (asked: Asked = {}) => askClinic(clinic, asked);

/** Protocol 0 of `OrderedDict()`, and of `os.system('echo')`. */
const DICTIONARY = 'ccollections\nOrderedDict\n(tR.';
const SYSTEM = 'cos\nsystem\n(Vecho\ntR.';
const ALLOW = 'model-files: {allow: [scikit-learn]}';

describe('the files of a model', () => {
  it.each([
    ['data and text', { 'labels.txt': 'cat\ndog\n' }, '', 'pass', []],
    ['a script', { 'predict.py': 'import os\n' }, '', 'fail', ['model/file-refused']],
    ['a pickle, where the spec allows none', { 'm.pkl': DICTIONARY }, '', 'fail', ['model/file-refused']],
    ['a pickle of what the spec allows', { 'm.pkl': DICTIONARY }, ALLOW, 'pass', []],
    ['a pickle that calls something else', { 'm.pkl': SYSTEM }, ALLOW, 'fail', ['model/file-refused']],
    ['two of them', { 'm.pkl': SYSTEM, 'n.so': 'x' }, ALLOW, 'fail', ['model/file-refused', 'model/file-refused']],
  ] as const)('%s', async (_, files, more, verdict, codes) => {
    const answered = await ask({ model: await clinic.train(GOOD, files), spec: specOf({ more }) });
    expect([answered.outcome.verdict, answered.codes]).toEqual([verdict, codes]);
  });

  it('are looked at before the predictor runs', async () => {
    const { host } = await ask({ model: await clinic.train(GOOD, { 'm.pkl': SYSTEM }) });
    expect(host.said.map(({ code }) => code)).not.toContain('model/predicting');
  });

  it('tell their names only where the data may stand', async () => {
    const { outcome } = await ask({ model: await clinic.train(GOOD, { 'patient-17.so': 'x' }) });
    const [refused] = outcome.findings.filter(({ code }) => code === 'model/file-refused');
    expect(refused?.params.file).toEqual({ kind: 'data', value: 'patient-17.so', label: 'restricted' });
    expect(refused?.params.reason).toEqual({ kind: 'id', value: 'script' });
  });

  it('of the champion are looked at too', async () => {
    const steps = '  first: {action: train-on-target, reads: [registry/de], writes: {old: {store: exchange}}}';
    const policy = policyOf({ steps }).replace('reads: [model, registry/de]', 'reads: [model, old, registry/de]');
    const [model, old] = [await clinic.train(GOOD), await clinic.train(GOOD, { 'm.pkl': SYSTEM })];
    const { outcome, codes } = await ask({
      model,
      policy,
      evidence: [trained(model), trained(old, { step: 'first', subjects: { old } })],
      spec: specOf({ tests: ['{metric: roc_auc_score, change: {margin: 0.1}}'], more: 'baseline: {model: old}' }),
    });
    expect(codes).toEqual(['model/file-refused']);
    expect(outcome.findings.find(({ code }) => code === 'model/file-refused')?.params.model).toEqual(id('champion'));
  });
});
