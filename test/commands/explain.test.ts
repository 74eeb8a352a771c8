import { type ExplainInputs, explain } from '../../src/commands/explain/explain.ts';
import { plan } from '../../src/commands/plan/plan.ts';
import { plain } from '../../src/report/voice.ts';
import { changed, EXAMPLE_POLICY, jsonOf, POLICY_PATH, placeOf, portsOf, refusalOf } from '../support/commands.ts';
import { type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';
import { DENYING } from '../support/planned.ts';

interface Given extends Partial<ExplainInputs> {
  readonly text?: string;
  /** As trusted where it is left out. */
  readonly hand?: string;
  readonly situation?: MemoryHostOptions['situation'];
}

const hostOf = (text: string, situation: Given['situation'] = {}, hand = text) =>
  memoryHost({ files: { [POLICY_PATH]: text }, proposed: { [POLICY_PATH]: hand }, situation });

const explained = ({ text = EXAMPLE_POLICY, hand = text, situation, ...inputs }: Given) =>
  explain({ policy: POLICY_PATH, ...inputs }, hostOf(text, situation, hand), portsOf());

const linesOf = ({ summary }: Awaited<ReturnType<typeof explained>>): string[] =>
  summary.blocks.flatMap((block) =>
    block.block === 'list' ? block.items.map((item) => plain(item, { cap: 'public' })) : [],
  );

it('tells of every step and target, with the same reasons as the plan', async () => {
  const { steps } = jsonOf(await explained({}));
  expect(steps.map(({ step, instance }: Named) => [step, instance])).toEqual([
    ['data-validate', 'nl'],
    ['data-validate', 'de'],
    ['train', null],
    ['test', null],
    ['deploy', 'rotterdam-ward'],
    ['deploy', 'berlin-ward'],
  ]);
  const planned = jsonOf(await plan({ policy: POLICY_PATH }, hostOf(EXAMPLE_POLICY), portsOf()));
  expect(steps[2].rejected).toEqual(planned.steps.train.rejected);
});

it('tells of one step and one target alone where they are named', async () => {
  const { steps } = jsonOf(await explained({ step: 'test', target: 'rotterdam-runner' }));
  expect(steps).toMatchObject([{ step: 'test', allowed: ['berlin-runner'] }]);
  expect(Object.keys(steps[0].rejected)).toEqual(['rotterdam-runner']);
});

it('takes a step with its partition or destination as the reports name it', async () => {
  const { steps } = jsonOf(await explained({ step: 'data-validate/de' }));
  expect(steps).toMatchObject([{ step: 'data-validate', instance: 'de' }]);
  expect(await refusalOf(explained({ step: 'data-validate/fr' }))).toMatchObject({
    findings: ['error plan/unknown-step'],
  });
});

it('tells of the trusted policy, unless it is asked for the one at hand', async () => {
  const given = { text: EXAMPLE_POLICY, hand: DENYING };
  expect((await explained(given)).verdict).toBe('pass');
  expect((await explained({ ...given, proposed: true })).verdict).toBe('fail');
});

it('says one line a target, however many reasons stand against it', async () => {
  const lines = linesOf(await explained({ step: 'train' }));
  expect(lines.map((line) => line.split(':')[0])).toEqual(['rotterdam-runner', 'berlin-runner', 'hosted']);
  expect(lines[2]?.match(/placement\/place-unknown/g)).toHaveLength(1);
});

it('has a case for each step, as the plan has', async () => {
  const { summary } = await plan({ policy: POLICY_PATH }, hostOf(EXAMPLE_POLICY), portsOf());
  expect((await explained({})).summary.cases).toEqual(summary.cases);
  expect(summary.cases.map(({ name, status }) => `${name} ${status}`)).toContain('data-validate/nl pass');
});

it('says by which rule a target is allowed, and each reason with operation, origin and line', async () => {
  const lines = linesOf(await explained({ step: 'test' }));
  expect(lines[0]).toMatch(/^berlin-runner: .*health-in-eea/);
  const contract = lines.find((line) => line.startsWith('rotterdam-runner'));
  for (const word of [
    'placement/denied-by-rule',
    'german-contract',
    'process',
    'tumour-registry/de',
    placeOf(EXAMPLE_POLICY, '{id: german-contract'),
  ]) {
    expect(contract).toContain(word);
  }
});

it('begins with the target that misses by least', async () => {
  // The hosted runner, which misses by most, comes first in this policy.
  const hosted = '  hosted: {location: github-hosted, runs-on: ubuntu-latest}\n';
  const text = changed(changed(EXAMPLE_POLICY, hosted, ''), 'targets:\n', `targets:\n${hosted}`);
  const outcome = await explained({ text, step: 'train' });
  const targets = linesOf(outcome).map((line) => line.split(':')[0]);
  expect([...new Set(targets)]).toEqual(['rotterdam-runner', 'berlin-runner', 'hosted']);
  expect(Object.keys(jsonOf(outcome).steps[0].rejected)).toEqual(['berlin-runner', 'hosted']);
});

it('only reports: a denied step is told and fails nothing', async () => {
  const outcome = await explained({ text: DENYING });
  expect(outcome).toMatchObject({ verdict: 'fail', advisory: true, evidence: [] });
  expect(outcome.outputs).toEqual({});
});

it('tells on a pull request what holds on the default branch', async () => {
  const outcome = await explained({ situation: { event: 'fork' } });
  expect(jsonOf(outcome)).toEqual(jsonOf(await explained({})));
});

it.each<[string, Given, { kind: string; findings: string[] }]>([
  ['an unknown step', { step: 'trian' }, { kind: 'input', findings: ['error plan/unknown-step'] }],
  ['an unknown target', { target: 'moon' }, { kind: 'input', findings: ['error plan/unknown-target'] }],
  ['no policy', { policy: 'other.yml' }, { kind: 'input', findings: ['error policy/none-on-trusted-ref'] }],
])('refuses %s', async (_, given, refusal) => {
  expect(await refusalOf(explained(given))).toEqual(refusal);
});

interface Named {
  readonly step: string;
  readonly instance: string | null;
}
