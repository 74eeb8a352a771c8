import { approvalText } from '../../../src/commands/approvals.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { generateEd25519, signEd25519 } from '../../../src/evidence/ed25519.ts';
import { readSpec } from '../../../src/files/model-tests.ts';
import { type Asked, askClinic, Clinic, jsonOf, policyOf, specOf } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await Clinic.open();
});
afterAll(() => clinic.remove());

const ask = (asked: Asked = {}) => askClinic(clinic, asked);

const PASSES = '{metric: roc_auc_score, min: 0.70}';
const FAILS = '{name: too much, metric: roc_auc_score, min: 0.95}';
const UNDECIDED = '{name: too near, metric: roc_auc_score, min: 0.89}';

const waiverOf = (test: string, more = ''): string =>
  `waivers: [{id: W-1, test: ${test}, category: accepted, reason: a secret reason, approved-by: [study-board], expires: 9999-12-31${more}}]`;

describe('a waived test', () => {
  it('closes nothing, and is told, counted and left as evidence', async () => {
    const answered = await ask({ spec: specOf({ tests: [PASSES, FAILS], more: waiverOf('too much') }) });
    const { outcome } = answered;
    expect(outcome.verdict).toBe('pass');
    expect(outcome.findings.find(({ code }) => code === 'model/waived')?.severity).toBe('warning');
    expect(outcome.evidence[0]?.facts).toMatchObject({ waived: 1, inconclusive: 0 });
    expect(jsonOf(answered).tests.map(({ status, waived }: Record<string, unknown>) => [status, waived])).toEqual([
      ['pass', null],
      ['waived', 'W-1'],
    ]);
    expect(outcome.summary.cases.map(({ status }) => status)).toEqual(['pass', 'skipped']);
    expect(JSON.stringify([outcome.findings, outcome.evidence, outcome.summary])).not.toMatch(/secret|study-board/);
  });

  it('opens nothing where no other passes', async () => {
    const { outcome, codes } = await ask({ spec: specOf({ tests: [FAILS], more: waiverOf('too much') }) });
    expect([outcome.verdict, codes]).toEqual(['inconclusive', ['model/nothing-shown']]);
  });

  it('is none after its day', async () => {
    const more = waiverOf('too much').replace('9999-12-31', '2020-01-01');
    const { outcome, codes } = await ask({ spec: specOf({ tests: [PASSES, FAILS], more }) });
    expect([outcome.verdict, codes]).toEqual(['fail', ['model/test-failed']]);
    expect(outcome.findings.map(({ code }) => code)).toContain('model/waiver-expired');
  });

  it('lifts no run that was stopped', async () => {
    const spec = specOf({ tests: [PASSES], more: waiverOf('roc_auc_score min'), command: '[node, gone.mjs]' });
    expect((await ask({ spec })).outcome.verdict).toBe('fail');
  });
});

describe('where the policy has the approver’s key', () => {
  const { publicKey, privateKey } = generateEd25519();
  const policy = `${policyOf()}approvers: {study-board: "${publicKey}"}\n`;
  const signed = (repository: string): string => {
    const text = specOf({ tests: [PASSES, FAILS], more: waiverOf('too much') });
    const source = { path: 'model-tests.yml', text, digest: `sha256:${'0'.repeat(64)}` as Digest };
    const [waiver] = readSpec(source, new Map([['study-board', publicKey]])).waivers;
    if (waiver === undefined) throw new Error('the spec has no waiver');
    const signature = signEd25519(privateKey, approvalText(waiver, repository));
    return specOf({
      tests: [PASSES, FAILS],
      more: waiverOf('too much', `, signatures: {study-board: "${signature}"}`),
    });
  };

  it.each([
    ['a signature for this repository counts', '1', 'pass'],
    ['one for another does not', '2', 'fail'],
  ])('%s', async (_, repository, verdict) => {
    expect((await ask({ policy, spec: signed(repository) })).outcome.verdict).toBe(verdict);
  });
});

describe('where inconclusive tests are let through', () => {
  const warned = (tests: readonly string[]) =>
    ask({ spec: specOf({ tests }).replace('{resamples', '{on-inconclusive: warn, resamples') });

  it('one is told as a warning, counted, and closes nothing', async () => {
    const { outcome, codes } = await warned([PASSES, UNDECIDED]);
    expect([outcome.verdict, codes]).toEqual(['pass', []]);
    expect(outcome.findings.find(({ code }) => code === 'model/test-inconclusive')?.severity).toBe('warning');
    expect(outcome.evidence[0]?.facts).toMatchObject({ 'on-inconclusive': 'warn', inconclusive: 1 });
    expect(JSON.stringify(outcome.summary.blocks)).toContain('(on-inconclusive: warn)');
  });

  it('it opens nothing alone', async () => {
    const { outcome, codes } = await warned([UNDECIDED]);
    expect([outcome.verdict, codes]).toEqual(['inconclusive', ['model/nothing-shown']]);
  });

  it('a failure closes as ever', async () => {
    expect((await warned([PASSES, UNDECIDED, FAILS])).outcome.verdict).toBe('fail');
  });
});
