import { plan } from '../../src/commands/plan/plan.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { toMarkdown } from '../../src/report/formats/markdown.ts';
import {
  changed,
  EXAMPLE_POLICY,
  jsonOf,
  POLICY_PATH,
  placeOf,
  portsOf,
  refusalOf,
  short,
} from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { DENYING, outputOf, planned } from '../support/planned.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

describe('a policy that is not on the trusted ref yet', () => {
  it('is shown, decides nothing and fails nothing', async () => {
    const outcome = await planned({ proposed: EXAMPLE_POLICY });
    expect(outcome).toMatchObject({ verdict: 'inconclusive', advisory: true, evidence: [] });
    expect(outcome.outputs).toEqual({});
    expect(short(outcome.findings)).toEqual(['note policy/none-on-trusted-ref']);
    expect(jsonOf(outcome)).toMatchObject({ verdict: 'inconclusive', policy: { source: 'workspace' } });
  });

  it('has its denials shown as notes', async () => {
    const { findings } = await planned({ proposed: DENYING });
    expect(short(findings)).toContain(
      `note plan/step-denied ${placeOf(DENYING, 'data-validate: {action').split(':')[1]}`,
    );
    expect(findings.every(({ severity }) => severity === 'note')).toBe(true);
    expect(findings.slice(1).every(({ proposed }) => proposed)).toBe(true);
  });

  it('is an error where the commit at hand has none either', async () => {
    expect(await refusalOf(planned({}))).toEqual({ kind: 'input', findings: ['error policy/none-on-trusted-ref'] });
  });

  it('is an error where it cannot be read', async () => {
    const { kind, findings } = await refusalOf(planned({ proposed: `${SMALL_POLICY}nonsense: 1\n` }));
    expect({ kind, findings: findings.length }).toEqual({ kind: 'input', findings: 1 });
  });
});

describe('a proposal', () => {
  const situation = { event: 'pull-request' as const };
  const withoutContract = changed(EXAMPLE_POLICY, 'places-outside: [DE]', 'places-outside: [DE, NL]');

  it('that moves a target is told at the line of the rule that decides', async () => {
    const outcome = await planned({ trusted: withoutContract, proposed: EXAMPLE_POLICY });
    const line = placeOf(EXAMPLE_POLICY, '{id: german-contract').split(':')[1];
    expect(short(outcome.findings)).toEqual([
      `note plan/proposal-differs ${line}`,
      `note plan/proposal-differs ${line}`,
    ]);
    expect(outcome.findings.map(({ params }) => params)).toMatchObject([
      {
        step: { value: 'data-validate/de' },
        target: { value: 'rotterdam-runner' },
        before: { value: 'allowed' },
        after: { value: 'rejected' },
      },
      { step: { value: 'test' }, target: { value: 'rotterdam-runner' } },
    ]);
  });

  it('decides nothing: plan, report and evidence are those of the trusted policy', async () => {
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed: withoutContract });
    expect(outcome.verdict).toBe('pass');
    expect(outputOf(outcome)).toEqual(outputOf(await planned({ trusted: EXAMPLE_POLICY })));
    expect(jsonOf(outcome).steps.test.allowed).toEqual(['berlin-runner']);
    expect(outcome.evidence[0]?.texts.policy).toBe(sha256(EXAMPLE_POLICY));
  });

  it('that changes no placement says so', async () => {
    const { verdict, findings } = await planned({ trusted: EXAMPLE_POLICY, proposed: `${EXAMPLE_POLICY}# the same\n` });
    expect({ verdict, findings: short(findings) }).toEqual({ verdict: 'pass', findings: ['note plan/proposal-same'] });
  });

  it('that denies a step fails with its reasons, while the trusted policy passes', async () => {
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed: DENYING });
    expect(outcome.verdict).toBe('fail');
    expect(short(outcome.findings)).toContain(
      `error plan/step-denied ${placeOf(DENYING, 'data-validate: {action').split(':')[1]}`,
    );
    const denied = outcome.findings.filter(({ code }) => code.startsWith('placement/') || code === 'plan/step-denied');
    expect(denied.every(({ proposed }) => proposed)).toBe(true);
    expect(outputOf(outcome)).toHaveProperty('train');
    expect(outcome.evidence[0]).toMatchObject({
      verdict: 'pass',
      codes: [],
      texts: { policy: sha256(EXAMPLE_POLICY) },
    });
  });

  it('that mends a denied step passes, without a plan and without evidence of a pass', async () => {
    const outcome = await planned({ trusted: DENYING, proposed: EXAMPLE_POLICY });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.outputs).not.toHaveProperty('plan');
    expect(outcome.evidence[0]).toMatchObject({ verdict: 'fail', texts: { policy: sha256(DENYING) } });
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome.findings.some(({ proposed }) => proposed)).toBe(false);
    expect(short(outcome.findings)).toContain(
      `note plan/step-denied ${placeOf(DENYING, 'data-validate: {action').split(':')[1]}`,
    );
  });

  it('that brings something to say about the policy itself says it', async () => {
    const expired = changed(EXAMPLE_POLICY, 'expires: 2027-06-30', 'expires: 2026-01-01');
    const { findings } = await planned({ trusted: EXAMPLE_POLICY, proposed: expired });
    expect(findings.map(({ code }) => code)).toContain('placement/derived-expired');
    const both = await planned({ trusted: expired, proposed: `# moved\n${expired}` });
    expect(both.findings.filter(({ code }) => code === 'placement/derived-expired')).toHaveLength(1);
  });

  it('that cannot be read fails with all that is wrong; what is trusted still decides', async () => {
    const malformed = changed(changed(SMALL_POLICY, 'country: NL', 'country: XX'), 'runs-on', 'run-on');
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed: malformed, situation });
    expect(outcome.verdict).toBe('fail');
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ at }) => at?.line)).toEqual(expect.arrayContaining([3, 5]));
    expect(outputOf(outcome)).toHaveProperty('_plan');
  });

  it('that deletes the policy fails', async () => {
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed: null, situation });
    expect(outcome.verdict).toBe('fail');
    expect(short(outcome.findings)).toContain('error file/missing');
  });
});

describe('what a proposal decides otherwise', () => {
  const withoutContract = changed(EXAMPLE_POLICY, 'places-outside: [DE]', 'places-outside: [DE, NL]');
  const situation = { event: 'pull-request' as const };

  it('is told by the lines of both policies', async () => {
    const { proposal } = jsonOf(await planned({ trusted: EXAMPLE_POLICY, proposed: `# moved\n${withoutContract}` }));
    expect(proposal).toMatchObject({ policy: 'changed', verdict: 'pass', terms: [], texts: [] });
    const [first] = proposal.changes;
    expect(first).toMatchObject({ step: 'data-validate/de', target: 'rotterdam-runner', event: 'trusted' });
    expect([first.before, first.after]).toEqual(['rejected', 'allowed']);
    const [allow, deny] = [
      placeOf(`# moved\n${EXAMPLE_POLICY}`, '{id: health-in-eea'),
      placeOf(EXAMPLE_POLICY, '{id: german-contract'),
    ];
    expect(first.is).toContainEqual({
      code: 'placement/allowed-by-rule',
      rule: 'health-in-eea',
      layer: 'policy',
      at: allow,
    });
    expect(first.was).toEqual([
      { code: 'placement/denied-by-rule', rule: 'german-contract', layer: 'policy', at: deny },
    ]);
  });

  it('stands in a table before the others', async () => {
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed: withoutContract });
    const text = toMarkdown(outcome, { cap: 'public' });
    expect(text).toContain('What this change decides otherwise');
    expect(text.indexOf('What this change decides')).toBeLessThan(text.indexOf('| Step | Verdict |'));
    expect(text).toMatch(
      /\| `data-validate\/de` \| `rotterdam-runner` \| reviewed code \| `rejected` \| `german-contract .*\| `allowed` \| `health-in-eea /,
    );
  });

  it('includes what unreviewed code may read from then on, though no placement changes', async () => {
    const proposed = changed(EXAMPLE_POLICY, 'version: 1\n', 'version: 1\nevents: {fork: {may-read: restricted}}\n');
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed, situation });
    const { changes } = jsonOf(outcome).proposal;
    expect(new Set(changes.map(({ event, after }: { event: string; after: string }) => `${event} ${after}`))).toEqual(
      new Set(['fork allowed']),
    );
    expect(short(outcome.findings)).not.toContain('note plan/proposal-same');
  });

  it('includes the terms: the target that is chosen, the proof, the surfaces', async () => {
    const cheaper = changed(EXAMPLE_POLICY, 'prefer: [data-locality]', 'prefer: [cost]');
    const laxer = changed(cheaper, 'may-hold: internal', 'may-hold: confidential');
    const weaker = changed(laxer, 'classification: restricted', 'classification: confidential');
    const { terms } = jsonOf(await planned({ trusted: EXAMPLE_POLICY, proposed: weaker, situation })).proposal;
    expect(terms).toEqual(
      expect.arrayContaining([
        { step: 'train', term: 'proof', before: 'site', after: 'service' },
        { step: 'deploy/rotterdam-ward', term: 'runs-on', before: 'rotterdam-runner', after: 'berlin-runner' },
        { step: 'deploy/rotterdam-ward', term: 'log', before: 'closed', after: 'open' },
      ]),
    );
  });

  it('includes settings, and texts that decide only once they are merged', async () => {
    const proposed = `${EXAMPLE_POLICY}trusted-branches: [lax]\n`;
    const contract = { 'contracts/gbsg.odcs.yaml': 'a: 1\n' };
    const files = { [POLICY_PATH]: EXAMPLE_POLICY, ...contract, 'model-tests.yml': 'the same\n' };
    const texts = { [POLICY_PATH]: proposed, 'contracts/gbsg.odcs.yaml': 'a: 2\n', '.github/trust.yml': 'mine\n' };
    const host = memoryHost({ files, proposed: { ...texts, 'model-tests.yml': 'the same\n' } });
    const outcome = await plan({ policy: POLICY_PATH }, host, portsOf());
    expect(jsonOf(outcome).proposal).toMatchObject({
      settings: ['trusted-branches'],
      texts: [
        { path: 'contracts/gbsg.odcs.yaml', change: 'changed' },
        { path: '.github/trust.yml', change: 'new' },
      ],
    });
    expect(short(outcome.findings)).toEqual([
      'note plan/proposal-setting',
      'note plan/text-differs',
      'note plan/text-differs',
    ]);
  });

  it('is no more than its texts where the policy is the same', async () => {
    const files = { [POLICY_PATH]: EXAMPLE_POLICY, 'contracts/gbsg.odcs.yaml': 'a: 1\n' };
    const host = memoryHost({ files, proposed: { [POLICY_PATH]: EXAMPLE_POLICY } });
    const outcome = await plan({ policy: POLICY_PATH }, host, portsOf());
    expect(outcome.verdict).toBe('pass');
    expect(jsonOf(outcome).proposal).toEqual({
      policy: 'same',
      verdict: null,
      changes: [],
      terms: [],
      settings: [],
      texts: [{ path: 'contracts/gbsg.odcs.yaml', change: 'gone' }],
    });
  });
});

describe('unreviewed code', () => {
  const events = (rule: string) => changed(EXAMPLE_POLICY, 'version: 1\n', `version: 1\nevents: {${rule}}\n`);
  const all = ['data-validate', 'train', 'test', 'deploy'];
  const held = ({ findings }: Outcome) =>
    findings
      .filter(({ code }) => code === 'plan/not-on-this-event')
      .map(({ params }) => (params.step as { value: string }).value);

  it.each(['pull-request', 'fork'] as const)(
    'on a %s sees where steps will run, and gets none of them',
    async (event) => {
      const outcome = await planned({ trusted: EXAMPLE_POLICY, situation: { event } });
      expect(outcome.verdict).toBe('pass');
      expect(held(outcome)).toEqual(all);
      expect(Object.keys(outputOf(outcome))).toEqual(['_plan']);
      expect(jsonOf(outcome).steps.train).toMatchObject({ verdict: 'pass', target: 'rotterdam-runner' });
    },
  );

  it('gets the steps whose data the policy lets it read', async () => {
    const trusted = events('pull-request: {may-read: confidential}');
    const request = await planned({ trusted, situation: { event: 'pull-request' } });
    expect(Object.keys(outputOf(request))).toEqual(['_plan', 'deploy']);
    expect(held(request)).toEqual(['data-validate', 'train', 'test']);
    const fork = await planned({ trusted, situation: { event: 'fork' } });
    expect(Object.keys(outputOf(fork))).toEqual(['_plan']);
  });

  it('cannot let itself read more by changing the policy', async () => {
    const proposed = events('pull-request: {may-read: restricted}, fork: {may-read: restricted}');
    const outcome = await planned({ trusted: EXAMPLE_POLICY, proposed, situation: { event: 'fork' } });
    expect(Object.keys(outputOf(outcome))).toEqual(['_plan']);
  });
});
