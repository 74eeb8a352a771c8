import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countUse } from '../../../src/commands/model-test/uses.ts';
import { machineTrees } from '../../../src/machine/trees.ts';
import { toJUnit } from '../../../src/report/formats/junit.ts';
import { toMarkdown } from '../../../src/report/formats/markdown.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { type Asked, askClinic, Clinic, GOOD, jsonIn, jsonOf, patients, policyOf, RANDOM, specOf } from './clinic.ts';

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
    await other.remove();
  });

  it.each<[string, string, string | undefined, number[]]>([
    [
      'a count of an earlier version',
      'test-set-uses.json',
      '{"DATA": {"uses": 3, "models": ["sha256:1", "MODEL"]}}',
      [4, 2],
    ],
    ['another test set', 'test-set-uses.json', '{"sha256:0": {"uses": 3, "models": []}}', [1, 1]],
    ['half a line of a power cut', 'test-set-uses.jsonl', '\n{"data":"sha', [2, 2]],
    ['a line of another test set', 'test-set-uses.jsonl', '\n{"data":"sha256:0","model":"sha256:1"}', [1, 1]],
    ['what is no count', 'test-set-uses.json', '{"sha256:0": 3}', []],
    ['what is no text', 'test-set-uses.jsonl', undefined, []],
  ])('goes on from %s', async (_, name, text, expected) => {
    const site = { stateRoot: mkdtempSync(join(tmpdir(), 'uses-')) };
    const [data, model] = ['DATA', 'MODEL'] as never[];
    writeFileSync(join(site.stateRoot, name), text ?? Buffer.from([0xff]));
    const counted = countUse(data as never, model as never, { site } as never, { trees: machineTrees } as never);
    if (expected.length === 0) await expect(counted).rejects.toThrow('model/test-set-count-unreadable');
    else expect(Object.values(await counted)).toEqual(expected);
  });

  it('loses none of many at once', async () => {
    const site = { stateRoot: mkdtempSync(join(tmpdir(), 'uses-')) };
    const use = (model: string) =>
      countUse('DATA' as never, model as never, { site } as never, { trees: machineTrees } as never);
    await Promise.all(Array.from({ length: 40 }, (_, index) => use(`${index % 7}`)));
    expect(await use('0')).toEqual({ uses: 41, models: 7 });
  });

  it('counts predictions of which nobody knows the model, too', async () => {
    const other = await Clinic.open();
    const ids = other.data
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(',')));
    const used = async (score: number) => {
      writeFileSync(
        join(other.checkout, 'made.csv'),
        `id,score\n${ids.map((each) => `${each},${score}`).join('\n')}\n`,
      );
      const { outcome } = await askClinic(other, { inputs: { predictions: 'made.csv' } });
      const { 'test-set-uses': uses, 'test-set-models': models } = outcome.evidence[0]?.facts ?? {};
      return [uses, models];
    };
    expect([await used(0.1), await used(0.1), await used(0.2)]).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
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

  it('is no word that tells of a number that is withheld', async () => {
    const policy = policyOf().replace(', aggregates: {becomes: internal, min-records: 50}', '');
    const tests = ['{metric: roc_auc_score, min: 0.89}', '{name: precise, metric: precision_score, min: 0.5}'];
    const spec = specOf({ tests, more: 'report: [brier_score_loss]' }).replace('threshold: 0.5', 'threshold: 1');
    const answered = await ask({ policy, spec });
    expect(answered.codes).toEqual(['model/test-inconclusive', 'model/metric-undefined']);
    const json = jsonOf(answered);
    expect(json.tests.map(({ method, needs }: { method: null; needs: null }) => [method, needs])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(json.report[0].method).toBeNull();
    const view = viewOf(answered.host.caps(), 'summary');
    const shown =
      [toMarkdown, toJUnit].map((format) => format(answered.outcome, view)).join('\n') + JSON.stringify(json);
    expect(shown).not.toMatch(/delong|bootstrap|mean-t|no-predicted-positives|needs about|more records like/);
    const open = toMarkdown(answered.outcome, { cap: 'restricted' }) + toJUnit(answered.outcome, { cap: 'restricted' });
    for (const each of [/delong/, /mean-t/, /no-predicted-positives/, /needs about \d+ more/])
      expect(open).toMatch(each);
  });

  it('is rounded in the report for machines where it stands as an aggregate', async () => {
    const { outcome, host } = await ask({ spec: specOf({ more: 'report: [brier_score_loss]' }) });
    const numbers = ({ tests, report }: ReturnType<typeof jsonOf>): readonly number[] =>
      [...tests, ...report].flatMap(({ observed, interval, bound = 0 }) => [observed, ...interval, bound]);
    const rounded = numbers(jsonOf({ outcome, codes: [], host }));
    const full = numbers(jsonIn(outcome, { cap: 'restricted' }));
    expect(rounded).toEqual(full.map((each) => Number(each.toFixed(3))));
    expect(rounded).not.toEqual(full);
  });
});

it('says that data is missing where it is, as data-validate does', async () => {
  const other = await Clinic.open();
  rmSync(other.site.partition('registry/de'));
  expect((await askClinic(other)).codes).toEqual(['data/missing']);
  await other.remove();
});

it('leaves the engine’s own words at the site where it failed', async () => {
  const other = await Clinic.open({ data: patients().replace(/,1$/m, ',Canary-1937') });
  const answered = await askClinic(other);
  expect(answered.codes).toEqual(['data/expression-failed']);
  expect(JSON.stringify([answered.outcome, answered.host.said])).not.toContain('Canary');
  expect(readFileSync(join(other.site.stateRoot, 'engine-errors.log'), 'utf8')).toContain('Canary-1937');
  await other.remove();
});

it('leaves nothing in the state of the site but the log and the count', async () => {
  const other = await Clinic.open();
  mkdirSync(other.site.stateRoot, { recursive: true });
  await askClinic(other);
  expect(readdirSync(other.site.stateRoot).sort()).toEqual(['logs', 'test-set-uses.jsonl']);
  await other.remove();
});
