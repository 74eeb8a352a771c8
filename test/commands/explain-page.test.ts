import { explain } from '../../src/commands/explain/explain.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { toJson } from '../../src/report/formats/json.ts';
import { toText } from '../../src/report/formats/text.ts';
import { changed, EXAMPLE_POLICY, jsonOf, POLICY_PATH, placeOf, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { DENYING } from '../support/planned.ts';
import { schemaFaults } from '../support/report-schema.ts';

const explained = (asked: { step?: string; target?: string }, text = EXAMPLE_POLICY): Promise<Outcome> =>
  explain({ policy: POLICY_PATH, ...asked }, memoryHost({ files: { [POLICY_PATH]: text } }), portsOf());

const pageOf = async (step: string, target: string, text = EXAMPLE_POLICY): Promise<string> =>
  toText(await explained({ step, target }, text), { cap: 'public' }).replaceAll(/\n {2,}/g, ' ');

const remediesOf = async (step: string, text: string) => jsonOf(await explained({ step }, text)).steps[0].remedies;

it('tells of one step on one target what would flow, with label, place and operators', async () => {
  const page = await pageOf('test', 'rotterdam-runner');
  expect(page).toContain('test on rotterdam-runner: refused');
  expect(page).toContain('1 of 3 targets may run test: 1 place unknown, 1 denied by german-contract.');
  expect(page).toMatch(
    /tumour-registry\/de +restricted, health, DE +processed +berlin +rotterdam-runner at rotterdam +NL +NL/,
  );
  expect(page).toMatch(/model-without-patients +confidential +processed +exchange +rotterdam-runner at rotterdam/);
});

it('tells why not with the line of the rule, what would allow it, who decides that, and where else', async () => {
  const page = await pageOf('test', 'rotterdam-runner');
  expect(page).toContain(`german-contract at ${placeOf(EXAMPLE_POLICY, '{id: german-contract')}`);
  expect(page).toContain('narrow rule german-contract, so that it leaves out rotterdam (by review of the policy)');
  expect(page).toMatch(/Where it may run instead\n-+\n\n- berlin-runner\n/);
});

it('offers nothing for a runner of whose place nobody can say anything', async () => {
  const page = await pageOf('train', 'hosted');
  expect(page).toContain('nothing here: use a target whose place is known');
  expect(page).not.toMatch(/widen|narrow/);
});

it('tells on success too: by which rule and line, what proof is asked, and what it was chosen before', async () => {
  const page = await pageOf('train', 'rotterdam-runner');
  expect(page).toContain('train on rotterdam-runner: allowed');
  expect(page).toContain(`health-in-eea at ${placeOf(EXAMPLE_POLICY, '{id: health-in-eea')}`);
  expect(page).toContain('the data asks for site, the target for site');
  expect(page).toContain('the one target that may run it');
  expect(page).not.toContain('What would allow it');
});

describe('the nearest miss', () => {
  const needing = changed(
    EXAMPLE_POLICY,
    'writes: {model: {store: exchange}}',
    'writes: {model: {store: exchange}}, requires: {memory: 8GB}',
  );

  it('comes first, with the smallest change that would allow it', async () => {
    expect(await remediesOf('train', needing)).toEqual([
      {
        target: 'rotterdam-runner',
        changes: [{ change: 'capacity', of: 'rotterdam-runner', to: ['memory', 8e9], approvers: [] }],
        stuck: [],
      },
      {
        target: 'berlin-runner',
        changes: [
          { change: 'deny', of: 'dutch-register', to: ['berlin'], approvers: [] },
          { change: 'capacity', of: 'berlin-runner', to: ['memory', 8e9], approvers: [] },
        ],
        stuck: [],
      },
      { target: 'hosted', changes: [], stuck: expect.arrayContaining(['placement/place-unknown']) },
    ]);
    expect(await pageOf('train', 'rotterdam-runner', needing)).toContain('state memory 8GB in the capacity of target');
  });

  it('names who must approve a derived entry again', async () => {
    const expired = changed(EXAMPLE_POLICY, 'expires: 2027-06-30', 'expires: 2026-06-30');
    const [first] = await remediesOf('test', expired);
    expect(first).toEqual({
      target: 'berlin-runner',
      changes: [{ change: 'renewal', of: 'model-without-patients', to: null, approvers: ['study-board'] }],
      stuck: [],
    });
    expect(await pageOf('test', 'berlin-runner', expired)).toContain('approved again (approved by study-board)');
  });

  it('asks for a statement of operators where nobody made one', async () => {
    const unstated = changed(EXAMPLE_POLICY, 'rotterdam: {country: NL, operators: [NL]}', 'rotterdam: {country: NL}');
    const [first] = await remediesOf('train', unstated);
    expect(first.changes).toEqual([{ change: 'operators', of: 'rotterdam', to: ['NL'], approvers: [] }]);
  });

  it('asks for a waiver where the rule lets itself be waived, before it asks for another rule', async () => {
    const waivable = changed(
      EXAMPLE_POLICY,
      'to: {places-outside: [DE]}}',
      'to: {places-outside: [DE]}, waivable: true}',
    );
    const [first] = await remediesOf('test', waivable);
    expect(first).toMatchObject({
      target: 'rotterdam-runner',
      changes: [{ change: 'waiver', of: 'german-contract', to: ['tumour-registry/de', 'test', 'rotterdam-runner'] }],
    });
    expect(await pageOf('test', 'rotterdam-runner', waivable)).toContain('waive rule german-contract for');
  });

  it('asks for a safeguard that the preset knows for the place, and for nothing that would not lift a reason', async () => {
    const target = '  boston: {location: boston, runs-on: boston, isolation: ephemeral}\n';
    const [given, abroad] = ['locations:\n', 'targets:\n'];
    const text = changed(
      changed(EXAMPLE_POLICY, given, `${given}  boston: {country: US}\n`),
      abroad,
      `${abroad}${target}`,
    );
    const remedies: readonly Remedy[] = await remediesOf('train', text);
    const boston = remedies.find((each) => each.target === 'boston');
    expect(boston?.changes.map(({ change }) => change).sort()).toEqual(['allow', 'deny', 'operators', 'safeguard']);
    const safeguard = boston?.changes.find(({ change }) => change === 'safeguard');
    expect(safeguard).toMatchObject({ of: 'eu-gdpr', to: expect.arrayContaining(['boston']) });
  });

  it('widens the rule that misses by least', async () => {
    const narrow = changed(EXAMPLE_POLICY, 'operations: [process, store]', 'operations: [process]');
    const [first] = await remediesOf('train', narrow);
    expect(first).toMatchObject({
      target: 'rotterdam-runner',
      changes: [{ change: 'allow', of: 'health-in-eea', to: ['operations'] }],
    });
  });
});

it.each([
  ['everything', {}, EXAMPLE_POLICY],
  ['a denied step', { step: 'train' }, DENYING],
  ['one target', { step: 'train', target: 'hosted' }, EXAMPLE_POLICY],
])('keeps its schema: %s', async (_, asked, text) => {
  const report = JSON.parse(toJson(await explained(asked, text), { cap: 'public' }));
  expect(schemaFaults('explain', report)).toEqual([]);
});

it('tells no changes where it would take minutes to try them all, and tells them where one step is asked', async () => {
  const more = Array.from({ length: 160 }, (_, index) => `  more-${index}: {location: berlin, runs-on: more}\n`).join(
    '',
  );
  const text = changed(EXAMPLE_POLICY, 'targets:\n', `targets:\n${more}`);
  const { steps } = jsonOf(await explained({}, text));
  const train = steps.find(({ step }: { step: string }) => step === 'train');
  expect([Object.keys(train.rejected).length, train.remedies]).toEqual([162, []]);
  expect(await remediesOf('train', text)).toHaveLength(162);
});

interface Remedy {
  readonly target: string;
  readonly changes: readonly { readonly change: string }[];
}
