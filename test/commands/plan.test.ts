import type { Block } from '../../src/domain/outcome/document.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { MAX_PLAN_BYTES } from '../../src/domain/policy/plan-output.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { messageOf } from '../../src/report/message.ts';
import { plain } from '../../src/report/voice.ts';
import { changed, EXAMPLE_POLICY, jsonOf, NOW, POLICY_PATH, placeOf, refusalOf, short } from '../support/commands.ts';
import { TEST_COMMIT } from '../support/memory-host.ts';
import { DENYING, outputOf, planned } from '../support/planned.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

describe('the report of the example', () => {
  const at = (fragment: string) => placeOf(EXAMPLE_POLICY, fragment);
  const refusedAtHosted = (contract: string) => [
    { code: 'placement/place-unknown', rule: null, at: at('hosted: {') },
    { code: 'placement/place-unknown', rule: contract, at: at(`{id: ${contract}`) },
    { code: 'placement/operator-outside', rule: 'no-foreign-operator', at: at('{id: no-foreign-operator') },
    { code: 'placement/place-unknown', rule: 'eu-gdpr', at: at('eu-gdpr') },
  ];
  const byContract = (contract: string) => [
    { code: 'placement/denied-by-rule', rule: contract, at: at(`{id: ${contract}`) },
  ];

  it('says by which text it was decided', async () => {
    const report = jsonOf(await planned({ trusted: EXAMPLE_POLICY }));
    expect(report).toMatchObject({
      version: 1,
      verdict: 'pass',
      catalogue: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(report.policy).toEqual({
      path: POLICY_PATH,
      digest: sha256(EXAMPLE_POLICY),
      commit: TEST_COMMIT,
      source: 'git',
      parents: [],
    });
    expect(report.findings).toEqual([]);
  });

  it.each([
    ['the German check', (steps: Steps) => steps['data-validate'].partitions.de],
    ['the test on German data', (steps: Steps) => steps.test],
  ])('keeps %s in Berlin: in Rotterdam by contract, at the hosted runner by its unknown place', async (_, pick) => {
    const step = pick(jsonOf(await planned({ trusted: EXAMPLE_POLICY })).steps);
    expect(step).toMatchObject({ verdict: 'pass', target: 'berlin-runner', allowed: ['berlin-runner'] });
    expect(step.rejected['rotterdam-runner']).toEqual(byContract('german-contract'));
    expect(step.rejected.hosted).toEqual(expect.arrayContaining(refusedAtHosted('german-contract')));
  });

  it.each([
    ['the Dutch check', (steps: Steps) => steps['data-validate'].partitions.nl],
    ['the training', (steps: Steps) => steps.train],
  ])('keeps %s in Rotterdam', async (_, pick) => {
    const step = pick(jsonOf(await planned({ trusted: EXAMPLE_POLICY })).steps);
    expect(step).toMatchObject({ verdict: 'pass', target: 'rotterdam-runner', allowed: ['rotterdam-runner'] });
    expect(step.rejected).toEqual({
      'berlin-runner': byContract('dutch-register'),
      hosted: refusedAtHosted('dutch-register'),
    });
    expect(step.surfaces.artifact).toEqual({
      code: 'placement/surface-cap',
      rule: 'control-plane',
      at: at('location: github.com'),
    });
  });

  it('places each destination, and refuses the hosted runner in every placement', async () => {
    const { steps } = jsonOf(await planned({ trusted: EXAMPLE_POLICY }));
    expect(Object.keys(steps.deploy.destinations)).toEqual(['rotterdam-ward', 'berlin-ward']);
    const all: readonly Step[] = [
      ...Object.values<Step>(steps['data-validate'].partitions),
      steps.train,
      steps.test,
      ...Object.values<Step>(steps.deploy.destinations),
    ];
    expect(all).toHaveLength(6);
    for (const { rejected } of all) {
      expect(rejected.hosted?.map(({ code }) => code)).toContain('placement/place-unknown');
      const told = Object.values(rejected).map((reasons) => reasons.map((reason) => JSON.stringify(reason)));
      for (const reasons of told) expect(new Set(reasons).size).toBe(reasons.length);
    }
  });

  it('has a row of its own for each reason, with all that it bites', async () => {
    const persistent = changed(
      EXAMPLE_POLICY,
      'runs-on: {group: rotterdam}, isolation: ephemeral',
      'runs-on: {group: rotterdam}, isolation: persistent',
    );
    const rows = rejectionRows(await planned({ trusted: persistent }));
    const keys = rows.map(([step, target, code, rule, , position]) => [step, target, code, rule, position].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows).toContainEqual([
      'data-validate/de',
      'rotterdam-runner',
      'placement/denied-by-rule',
      'german-contract',
      'process, store tumour-registry/de',
      placeOf(persistent, '{id: german-contract'),
    ]);
    // In the order of the steps.
    expect([...new Set(rows.map(([step]) => step))]).toEqual([
      'data-validate/nl',
      'data-validate/de',
      'train',
      'test',
      'deploy/rotterdam-ward',
      'deploy/berlin-ward',
    ]);
  });

  it('has a case for each placement', async () => {
    const { summary } = await planned({ trusted: EXAMPLE_POLICY });
    expect(summary.cases.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'data-validate/nl pass',
      'data-validate/de pass',
      'train pass',
      'test pass',
      'deploy/rotterdam-ward pass',
      'deploy/berlin-ward pass',
    ]);
  });
});

it('says in one line why no target may run a step, as a finding and as the message of its case', async () => {
  const { findings, summary } = await planned({ trusted: DENYING });
  const denied = findings.find(({ code, params }) => code === 'plan/step-denied' && !params.instance);
  const causes = '1 place unknown, 1 denied by dutch-register, 1 for data that may not rest where it lies';
  expect(denied && plain(messageOf(denied).what, { cap: 'public' })).toBe(
    `0 of 3 targets may run step train: ${causes}`,
  );
  const detail = summary.cases.find(({ name }) => name === 'train')?.detail ?? { parts: [] };
  expect(plain(detail, { cap: 'public' }).split('\n')[0]).toBe(`0 of 3 targets may run train: ${causes}`);
});

describe('the plan output', () => {
  it('maps every step to what a workflow needs, and carries no reasons', async () => {
    const rotterdam = {
      target: 'rotterdam-runner',
      'runs-on': { group: 'rotterdam' },
      environment: 'rotterdam',
      'timeout-minutes': 10,
    };
    const berlin = {
      target: 'berlin-runner',
      'runs-on': { group: 'berlin' },
      environment: 'berlin',
      'timeout-minutes': 10,
    };
    expect(outputOf(await planned({ trusted: EXAMPLE_POLICY }))).toEqual({
      _plan: { version: 1, policy: sha256(EXAMPLE_POLICY), commit: TEST_COMMIT },
      'data-validate': {
        matrix: [
          { partition: 'nl', ...rotterdam },
          { partition: 'de', ...berlin },
        ],
      },
      train: rotterdam,
      test: berlin,
      deploy: {
        matrix: [
          { destination: 'rotterdam-ward', ...rotterdam },
          { destination: 'berlin-ward', ...berlin },
        ],
      },
    });
  });

  it('has an empty environment where the target has none, and the default timeout as a number', async () => {
    const { check } = outputOf(await planned({ trusted: SMALL_POLICY }));
    expect(check).toEqual({
      target: 'clinic-runner',
      'runs-on': { group: 'clinic' },
      environment: '',
      'timeout-minutes': expect.any(Number),
    });
  });

  it('is refused where it does not fit into an input', async () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, n) => `  check-${n}: {action: data-validate, reads: [patients]}\n`).join('');
    const withSteps = (count: number) => changed(SMALL_POLICY, 'steps:\n', `steps:\n${steps(count)}`);
    const fits = await planned({ trusted: withSteps(250) });
    const size = Buffer.byteLength(String(fits.outputs.plan?.value));
    expect(size).toBeLessThanOrEqual(MAX_PLAN_BYTES);
    const tooMany = Math.ceil((250 * MAX_PLAN_BYTES) / size) + 5;
    expect(await refusalOf(planned({ trusted: withSteps(tooMany) }))).toEqual({
      kind: 'input',
      findings: ['error plan/too-large'],
    });
  });
});

describe('a denied step', () => {
  it('fails the plan with every reason at its line, and hands out no plan', async () => {
    const outcome = await planned({ trusted: DENYING });
    expect(outcome).toMatchObject({ verdict: 'fail', advisory: false, outputs: { verdict: { value: 'fail' } } });
    expect(outcome.outputs).not.toHaveProperty('plan');
    expect(short(outcome.findings)).toContain(
      `error plan/step-denied ${placeOf(DENYING, 'data-validate: {action').split(':')[1]}`,
    );
    const line = Number(placeOf(DENYING, '{id: dutch-register').split(':')[1]);
    expect(short(outcome.findings)).toContain(`error placement/denied-by-rule ${line}`);
    expect(jsonOf(outcome).steps).toMatchObject({
      'data-validate': {
        verdict: 'fail',
        partitions: { nl: { verdict: 'fail', target: null, allowed: [] }, de: { verdict: 'pass' } },
      },
      train: { verdict: 'fail' },
    });
  });

  it('stands in the evidence, with the trusted policy and the codes', async () => {
    const { evidence } = await planned({ trusted: DENYING });
    expect(evidence).toMatchObject([
      {
        step: 'plan',
        verdict: 'fail',
        texts: { policy: sha256(DENYING), 'policy-commit': TEST_COMMIT },
        subjects: { policy: sha256(DENYING) },
        at: NOW,
      },
    ]);
    expect(evidence[0]?.codes).toEqual(expect.arrayContaining(['plan/step-denied', 'placement/denied-by-rule']));
  });

  it('only reports in evaluate mode, and still has no placement', async () => {
    const outcome = await planned({ trusted: changed(DENYING, 'version: 1\n', 'version: 1\nenforcement: evaluate\n') });
    expect(outcome).toMatchObject({ verdict: 'fail', advisory: true });
    expect(outcome.outputs).not.toHaveProperty('plan');
  });
});

interface Step {
  readonly rejected: Readonly<Record<string, readonly { readonly code: string }[]>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a parsed report
type Steps = any;

function rejectionRows({ summary }: Outcome): string[][] {
  const details = summary.blocks.find(({ block }) => block === 'details') as Block & { block: 'details' };
  const table = details.blocks.find(({ block }) => block === 'table') as Block & { block: 'table' };
  return table.rows.map((row) => row.map((cell) => plain(cell, { cap: 'public' })));
}
