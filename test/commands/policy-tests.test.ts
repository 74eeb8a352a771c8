import { approve } from '../../src/commands/approve/approve.ts';
import { testPolicy } from '../../src/commands/test-policy/test-policy.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { generateEd25519 } from '../../src/evidence/ed25519.ts';
import { toJson } from '../../src/report/formats/json.ts';
import { changed, EXAMPLE_POLICY, POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { outputOf, planned } from '../support/planned.ts';
import { schemaFaults } from '../support/report-schema.ts';

const WITHOUT = EXAMPLE_POLICY.replace(/\ntests:.*\n$/, '\n');
const testing = (...tests: readonly string[]) => `${WITHOUT}tests:\n${tests.map((each) => `  - ${each}\n`).join('')}`;

const run = (policy: string): Promise<Outcome> =>
  testPolicy({ policy: POLICY_PATH }, memoryHost({ files: {}, proposed: { [POLICY_PATH]: policy } }), portsOf());

const misses = ({ findings }: Outcome) =>
  findings.map(({ code, params: { of, expected, got } }) => [
    code,
    ...[of, expected, got].map((each) =>
      [each ?? []]
        .flat()
        .map(({ value }) => value)
        .join(', '),
    ),
  ]);

describe('a test of the policy', () => {
  it('passes where the policy decides as it expects', async () => {
    const outcome = await run(
      testing(
        '{name: chosen, given: {step: train}, expect: {target: rotterdam-runner, allowed: [rotterdam-runner]}}',
        '{name: why not, given: {step: train}, expect: {never: [hosted], because: {hosted: placement/place-unknown}}}',
        '{name: unreviewed, given: {step: train, event: fork}, expect: {allowed: [], because: {rotterdam-runner: placement/event-cap}}}',
        '{name: each, given: {step: data-validate, instance: de}, expect: {target: berlin-runner}}',
        '{name: the entry ends, given: {step: test, at: 2027-06-30}, expect: {allowed: [berlin-runner]}}',
      ),
    );
    expect(misses(outcome)).toEqual([]);
    expect(outcome.verdict).toBe('pass');
    expect(schemaFaults('test-policy', JSON.parse(toJson(outcome, { cap: 'public' })))).toEqual([]);
  });

  it.each([
    ['another target', '{step: train}', '{target: berlin-runner}', 'train', 'berlin-runner', 'rotterdam-runner'],
    [
      'more that are allowed',
      '{step: train}',
      '{allowed: [rotterdam-runner, berlin-runner]}',
      'train',
      'rotterdam-runner, berlin-runner',
      'rotterdam-runner',
    ],
    [
      'one that may never',
      '{step: train}',
      '{never: [rotterdam-runner]}',
      'train on rotterdam-runner',
      'never',
      'allowed',
    ],
    [
      'another reason',
      '{step: train}',
      '{because: {berlin-runner: placement/capacity}}',
      'train on berlin-runner',
      'placement/capacity',
      'placement/denied-by-rule',
    ],
    [
      'a reason against what is allowed',
      '{step: train}',
      '{because: {rotterdam-runner: placement/capacity}}',
      'train on rotterdam-runner',
      'placement/capacity',
      'allowed',
    ],
    [
      'a partition that is none',
      '{step: data-validate, instance: fr}',
      '{allowed: []}',
      'data-validate',
      'an instance fr',
      'nl, de',
    ],
    [
      'one of its partitions alone',
      '{step: data-validate}',
      '{target: berlin-runner}',
      'data-validate/nl',
      'berlin-runner',
      'rotterdam-runner',
    ],
    [
      'a label that fell no more',
      '{step: deploy, instance: berlin-ward, at: 2027-07-01}',
      '{target: berlin-runner}',
      'deploy/berlin-ward',
      'berlin-runner',
      'none',
    ],
  ])('fails where it expects %s', async (_, given, expect_, of, expected, got) => {
    const outcome = await run(testing(`{name: it, given: ${given}, expect: ${expect_}}`));
    expect(misses(outcome)).toEqual([['policy/test-failed', of, expected, got]]);
    expect(outcome.verdict).toBe('fail');
    expect(schemaFaults('test-policy', JSON.parse(toJson(outcome, { cap: 'public' })))).toEqual([]);
    expect(outcome.findings[0]?.at).toMatchObject({ file: POLICY_PATH, column: 5 });
  });

  it('must be there once a rule allows restricted data', async () => {
    const outcome = await run(WITHOUT);
    expect(outcome.verdict).toBe('fail');
    expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual([['policy/tests-missing', 'error']]);
    const ofStrangers = testing('{name: it, given: {step: train, event: fork}, expect: {never: [hosted]}}');
    expect((await run(ofStrangers)).findings.map(({ code }) => code)).toEqual(['policy/tests-missing']);
    const lower = changed(WITHOUT, 'classification-at-most: restricted', 'classification-at-most: confidential');
    expect((await run(lower)).verdict).toBe('pass');
  });

  it('closes the plan where it fails, and is told where there is none', async () => {
    const failing = testing('{name: it, given: {step: train}, expect: {target: hosted}}');
    const closed = await planned({ trusted: failing });
    expect([closed.verdict, outputOf(closed)]).toEqual(['fail', undefined]);
    const open = await planned({ trusted: WITHOUT });
    expect([open.verdict, open.findings.map(({ code, severity }) => `${severity} ${code}`)]).toEqual([
      'pass',
      ['warning policy/tests-missing'],
    ]);
  });

  it('closes a proposal, and not the plan by the policy that decides', async () => {
    const failing = testing('{name: it, given: {step: train}, expect: {target: hosted}}');
    const proposal = await planned({ trusted: EXAMPLE_POLICY, proposed: failing });
    expect(proposal.verdict).toBe('fail');
    expect(outputOf(proposal)).toBeDefined();
    const mending = await planned({ trusted: failing, proposed: EXAMPLE_POLICY });
    expect(mending.verdict).toBe('pass');
    expect(outputOf(mending)).toBeUndefined();
  });
});

describe('an approval that is signed', () => {
  const { publicKey, privateKey } = generateEd25519();
  const other = generateEd25519();
  const waiver = (signatures = '') =>
    `waivers:\n  - {id: W-1, rule: dutch-register, scope: {steps: [train], origins: [tumour-registry/nl], targets: [berlin-runner]}, category: mitigated, reason: a contract, approved-by: [study-board]${signatures}, expires: 2099-12-31}\n`;
  const base = changed(
    WITHOUT,
    'id: dutch-register, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places-outside: [NL]}',
    'id: dutch-register, effect: deny, data: {datasets: [tumour-registry/nl]}, to: {places-outside: [NL]}, waivable: true',
  ).replace('approved-by: [study-board]', 'approved-by: [dpo]');
  const policy = (signatures = '', key = publicKey) =>
    `${base}approvers: {study-board: "${key}", dpo: asserted}\n${waiver(signatures)}`;

  const sign = async (text: string, key = privateKey, approver = 'study-board', entry = 'W-1') => {
    const ports = portsOf();
    const trees = { ...ports.trees, readText: async () => key };
    const host = memoryHost({ files: {}, proposed: { [POLICY_PATH]: text } });
    const given = { policy: POLICY_PATH, entry, approver, key: 'key.pem' };
    const { outputs } = await approve(given, host, { ...ports, trees });
    return String(outputs.signature?.value);
  };

  const trainsInBerlin = async (text: string) => {
    const { summary, findings } = await planned({ trusted: text });
    const { allowed } = (summary.document as never as { steps: { train: { allowed: { value: string }[] } } }).steps
      .train;
    const codes = findings.map(({ code }) => code).filter((code) => code !== 'policy/tests-missing');
    return [allowed.some(({ value }) => value === 'berlin-runner'), codes];
  };

  it('lifts the deny that it waives', async () => {
    const signature = await sign(policy());
    expect(await trainsInBerlin(policy(`, signatures: {study-board: ${signature}}`))).toEqual([true, []]);
  });

  it('lifts nothing unsigned, changed afterwards, or signed by somebody else', async () => {
    const nothing = [false, ['placement/not-approved']];
    expect(await trainsInBerlin(policy())).toEqual(nothing);
    const signature = await sign(policy());
    const signed = policy(`, signatures: {study-board: ${signature}}`);
    expect(await trainsInBerlin(changed(signed, 'reason: a contract', 'reason: no contract'))).toEqual(nothing);
    expect(await trainsInBerlin(policy(`, signatures: {study-board: ${signature}}`, other.publicKey))).toEqual(nothing);
    const forged = await sign(policy('', other.publicKey), other.privateKey);
    expect(await trainsInBerlin(policy(`, signatures: {study-board: ${forged}}`))).toEqual(nothing);
  });

  it('is made with the key that the policy has alone', async () => {
    await expect(sign(policy(), other.privateKey)).rejects.toMatchObject({ findings: [{ code: 'input/wrong-value' }] });
    await expect(sign(base + waiver(), privateKey)).rejects.toMatchObject({
      findings: [{ code: 'input/wrong-value' }],
    });
  });

  it('tells whoever has no place in the policy who has', async () => {
    const meant = { expected: [{ value: 'dpo' }, { value: 'study-board' }], suggestion: { value: 'study-board' } };
    await expect(sign(policy(), privateKey, 'studyboard')).rejects.toMatchObject({ findings: [{ params: meant }] });
    await expect(sign(policy(), privateKey, 'study-board', 'W-2')).rejects.toMatchObject({
      findings: [{ params: { suggestion: { value: 'W-1' } } }],
    });
  });
});
