import { diffPolicies } from '../../src/commands/diff/diff.ts';
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
import { schemaFaults } from '../support/report-schema.ts';

/** Berlin's contract lets its data go to Rotterdam too. */
const LAXER = changed(EXAMPLE_POLICY, 'places-outside: [DE]', 'places-outside: [DE, NL]');

const compared = (trusted: string, proposed: string) =>
  diffPolicies(
    { policy: POLICY_PATH },
    memoryHost({ files: { [POLICY_PATH]: trusted }, proposed: { [POLICY_PATH]: proposed } }),
    portsOf(),
  );

const changesOf = async (trusted: string, proposed: string): Promise<string[]> =>
  jsonOf(await compared(trusted, proposed)).changes.map(
    ({ step, target, before, after }: Record<string, string>) => `${step} on ${target}: ${before} → ${after}`,
  );

describe('diff', () => {
  it('tells each step and target that is decided otherwise', async () => {
    expect(await changesOf(EXAMPLE_POLICY, LAXER)).toEqual([
      'data-validate/de on rotterdam-runner: rejected → allowed',
      'test on rotterdam-runner: rejected → allowed',
    ]);
  });

  it('tells the lines of both sides', async () => {
    const [change] = jsonOf(await compared(EXAMPLE_POLICY, LAXER)).changes;
    expect(change.was).toEqual([
      {
        code: 'placement/denied-by-rule',
        rule: 'german-contract',
        layer: 'policy',
        at: placeOf(EXAMPLE_POLICY, '{id: german-contract'),
      },
    ]);
    expect(change.is).toContainEqual({
      code: 'placement/allowed-by-rule',
      rule: 'health-in-eea',
      layer: 'policy',
      at: placeOf(LAXER, '{id: health-in-eea'),
    });
  });

  it('says first what is opened', async () => {
    const text = toMarkdown(await compared(EXAMPLE_POLICY, LAXER), { cap: 'public' });
    expect(text).toContain('## ✅ Policy changes: 2 opened, 0 closed');
    expect(text).toContain('May run where it could not');
    expect(toMarkdown(await compared(LAXER, EXAMPLE_POLICY), { cap: 'public' })).toContain('May no longer run');
  });

  it('tells that a step runs elsewhere, though it may run where it could', async () => {
    const cheap = (cost: string) =>
      changed(
        EXAMPLE_POLICY,
        '  rotterdam-runner: {',
        `  another: {location: rotterdam, runs-on: {group: another}, isolation: ephemeral, cost-per-hour: ${cost}}\n  rotterdam-runner: {cost-per-hour: 1, `,
      );
    const { changes, terms } = jsonOf(await compared(withCost(cheap('2')), withCost(cheap('0.1'))));
    expect(changes).toEqual([]);
    expect(terms).toContainEqual({ step: 'train', term: 'runs-on', before: 'rotterdam-runner', after: 'another' });
  });

  it('tells what unreviewed code may do that it could not', async () => {
    const open = `${EXAMPLE_POLICY}\nevents: {fork: {may-read: restricted}}\n`;
    const { changes, settings } = jsonOf(await compared(EXAMPLE_POLICY, open));
    expect(settings).toEqual(['events']);
    expect(changes).toContainEqual(
      expect.objectContaining({ step: 'train', target: 'rotterdam-runner', event: 'fork', after: 'allowed' }),
    );
  });

  it('says that another text changes nothing, and nothing of the same text', async () => {
    const commented = await compared(EXAMPLE_POLICY, `${EXAMPLE_POLICY}# the same\n`);
    expect([short(commented.findings), jsonOf(commented).changes]).toEqual([['note plan/proposal-same'], []]);
    expect((await compared(EXAMPLE_POLICY, EXAMPLE_POLICY)).findings).toEqual([]);
  });

  it('reports only: a proposal that denies a step fails nothing here', async () => {
    const denying = changed(EXAMPLE_POLICY, 'places-outside: [DE]', 'places-outside: [FR]');
    const outcome = await compared(EXAMPLE_POLICY, denying);
    expect([outcome.verdict, outcome.advisory]).toEqual(['fail', true]);
    expect(jsonOf(outcome)).toMatchObject({ before: { verdict: 'pass' }, after: { verdict: 'fail' } });
  });

  it('keeps the schema of its report', async () => {
    for (const [before, after] of [
      [EXAMPLE_POLICY, LAXER],
      [LAXER, EXAMPLE_POLICY],
      [LAXER, LAXER],
    ] as const)
      expect(schemaFaults('diff', jsonOf(await compared(before, after)))).toEqual([]);
  });

  it('is refused where a side is missing or wrong', async () => {
    const host = memoryHost({ files: { [POLICY_PATH]: EXAMPLE_POLICY }, proposed: {} });
    expect(await refusalOf(diffPolicies({ policy: POLICY_PATH }, host, portsOf()))).toEqual({
      kind: 'input',
      findings: ['error file/missing'],
    });
    expect((await refusalOf(compared(EXAMPLE_POLICY, 'version: 1\n'))).kind).toBe('input');
  });
});

const withCost = (policy: string): string =>
  policy.includes('\nprefer:') ? policy.replace(/\nprefer:.*/, '\nprefer: [cost]') : `${policy}\nprefer: [cost]\n`;
