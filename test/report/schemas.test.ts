import { readFileSync } from 'node:fs';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { toJson } from '../../src/report/formats/json.ts';
import { validated } from '../commands/data-validate/run.ts';
import { askClinic, Clinic, RANDOM, specOf } from '../commands/model-test/clinic.ts';
import { schemaFaults } from '../support/report-schema.ts';

/** With everything shown, and with everything withheld that can be. */
const faults = (name: string, outcome: Outcome): string[] =>
  (['restricted', 'public'] as const).flatMap((cap) => schemaFaults(name, JSON.parse(toJson(outcome, { cap }))));

describe('data-validate keeps the schema of its report', () => {
  it.each(['library-metrics', 'no-rows', 'rows-unreadable', 'columns-differ'])('%s', async (name) => {
    const read = (file: string) => readFileSync(`test/golden/contract/${name}/${file}`, 'utf8');
    const { outcome } = await validated({ contract: read('contract.odcs.yaml'), data: read('data.csv') });
    expect(outcome ? faults('data-validate', outcome) : []).toEqual([]);
  });
});

describe('model-test keeps the schema of its report', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.remove());

  const spec = specOf({
    tests: ['{metric: roc_auc_score, min: 0.70}', '{metric: recall_score, min: 0.60}'],
    more: 'report: [average_precision_score, brier_score_loss]',
  });

  const CASES: readonly (readonly [string, { readonly random?: boolean; readonly evidence?: [] }])[] = [
    ['a good model', {}],
    ['a random model', { random: true }],
    ['a model that was never trained', { evidence: [] }],
  ];

  it.each(CASES)('%s', async (_, { random = false, ...asked }) => {
    const model = random ? { model: await clinic.train(RANDOM) } : {};
    const { outcome } = await askClinic(clinic, { spec, ...model, ...asked });
    expect(faults('model-test', outcome)).toEqual([]);
  });
});
