import { lint } from '../../src/commands/lint/lint.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import type { FolderEntry, Host } from '../../src/ports.ts';
import { FORMATS, written } from '../../src/report/formats/formats.ts';
import { toJson } from '../../src/report/formats/json.ts';
import { EXAMPLE_POLICY, POLICY_PATH, portsOf, refusalOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { schemaFaults } from '../support/report-schema.ts';

const GOOD = 'on: push\njobs: {build: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n';
const BAD = 'on: push\njobs: {build: {runs-on: {group: rotterdam}, steps: [{run: make}]}}\n';
const AT = '.github/workflows';

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly workflows?: readonly string[];
  readonly actions?: string;
  /** Added to what is listed. */
  readonly entries?: readonly FolderEntry[];
}

function hostOf({ files, policy = EXAMPLE_POLICY, entries = [] }: Given): Host {
  const host = memoryHost({ files: { [POLICY_PATH]: policy, ...files } });
  const list = async (folder: string) => [...((await host.proposed.list(folder)) ?? []), ...entries];
  return { ...host, proposed: { ...host.proposed, list } };
}

const linted = (given: Given): Promise<Outcome> => {
  const { workflows, actions } = given;
  const named = { ...(workflows ? { workflows } : {}), ...(actions ? { actions } : {}) };
  return lint({ policy: POLICY_PATH, ...named }, hostOf(given), portsOf());
};

const codes = ({ findings }: Outcome) => findings.map(({ code, at }) => `${code} at ${at?.file}`);

it('passes where nothing is wrong, and fails where something is', async () => {
  expect((await linted({ files: { [`${AT}/a.yml`]: GOOD } })).verdict).toBe('pass');
  const outcome = await linted({ files: { [`${AT}/a.yml`]: GOOD, [`${AT}/b.yaml`]: BAD } });
  expect(outcome.verdict).toBe('fail');
  expect(codes(outcome)).toContain(`workflow/no-step-of-ours at ${AT}/b.yaml`);
});

it('only reports where the policy does', async () => {
  const policy = `${EXAMPLE_POLICY}\nenforcement: evaluate\n`;
  expect(await linted({ files: { [`${AT}/b.yml`]: BAD }, policy })).toMatchObject({ verdict: 'fail', advisory: true });
});

describe('what was not looked at is never clean', () => {
  it.each<[string, Given, string]>([
    ['no folder', { files: {} }, 'workflow/none at undefined'],
    ['a folder without workflows', { files: { [`${AT}/notes.md`]: '' } }, 'workflow/none at undefined'],
    ['workflows in a folder of the folder', { files: { [`${AT}/more/a.yml`]: BAD } }, 'workflow/none at undefined'],
    ['a file that is named and not there', { files: {}, workflows: ['ci.yml'] }, 'file/missing at ci.yml'],
    ['a file that is no YAML', { files: { [`${AT}/a.yml`]: 'on: [\n' } }, `workflow/not-read at ${AT}/a.yml`],
    [
      'a link',
      { files: { [`${AT}/a.yml`]: GOOD }, entries: [{ name: 'b.yml', kind: 'other' }] },
      `workflow/not-read at ${AT}/b.yml`,
    ],
    [
      'an odd name',
      { files: { [`${AT}/a.yml`]: GOOD }, entries: [{ name: 'b\u202e.yml', kind: 'file' }] },
      `workflow/odd-name at ${AT}/b\u202e.yml`,
    ],
    [
      'more than can be asked for',
      { files: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`${AT}/${n}.yml`, GOOD])) },
      `workflow/too-many at ${AT}`,
    ],
  ])('%s', async (_, given, expected) => {
    const outcome = await linted(given);
    expect(outcome.verdict).toBe('fail');
    expect(codes(outcome)).toContain(expected);
  });

  it('and the others are looked at all the same', async () => {
    const outcome = await linted({ files: { [`${AT}/a.yml`]: 'on: [\n', [`${AT}/b.yml`]: BAD } });
    expect(codes(outcome)).toEqual(expect.arrayContaining([`workflow/no-step-of-ours at ${AT}/b.yml`]));
  });
});

it('looks at files and folders that are named, and through what they call', async () => {
  const call = 'on: push\njobs: {build: {uses: ./.github/workflows/b.yml}}\n';
  const called = BAD.replace('on: push', 'on: workflow_call');
  const files = { 'flows/a.yml': call, [`${AT}/b.yml`]: called, [`${AT}/c.yml`]: BAD };
  const outcome = await linted({ files, workflows: ['flows'] });
  expect(codes(outcome)).toContain(`workflow/no-step-of-ours at ${AT}/b.yml`);
  expect(codes(outcome)).not.toContain(`workflow/no-step-of-ours at ${AT}/c.yml`);
});

it('takes for Domicile only the repository that is named', async () => {
  const step = '{uses: evil/domicile/train-on-target@v1, with: {step: train, run: node train.mjs}}';
  const files = { [`${AT}/a.yml`]: BAD.replace('{run: make}', step) };
  const first = (outcome: Outcome) => codes(outcome).filter((each) => each.startsWith('workflow/no-step-of-ours'));
  expect(first(await linted({ files }))).toEqual([]);
  expect(first(await linted({ files, actions: 'OWNER/Domicile' }))).toHaveLength(1);
});

it('judges by the policy at hand, with which the workflows would go live', async () => {
  const host = memoryHost({
    files: { [POLICY_PATH]: EXAMPLE_POLICY },
    proposed: { [POLICY_PATH]: EXAMPLE_POLICY.replace('group: rotterdam', 'group: maas'), [`${AT}/a.yml`]: BAD },
  });
  const { findings } = await lint({ policy: POLICY_PATH }, host, portsOf());
  expect(findings).toEqual([]);
});

it('is refused where there is no policy, or none that can be read', async () => {
  const { [POLICY_PATH]: _, ...none } = { [POLICY_PATH]: '', [`${AT}/a.yml`]: GOOD };
  const host = memoryHost({ files: none });
  expect((await refusalOf(lint({ policy: POLICY_PATH }, host, portsOf()))).kind).toBe('input');
  expect((await refusalOf(linted({ files: none, policy: 'version: [' }))).kind).toBe('input');
});

describe('its report', () => {
  const given = { files: { [`${AT}/a.yml`]: GOOD, [`${AT}/b.yml`]: BAD, [`${AT}/c.yml`]: 'x' } };

  it('keeps its schema', async () => {
    for (const files of [given.files, {}]) {
      for (const cap of ['restricted', 'public'] as const)
        expect(schemaFaults('lint', JSON.parse(toJson(await linted({ files }), { cap })))).toEqual([]);
    }
  });

  it('names each workflow and job, the targets of the job, and what it may read', async () => {
    const { workflows } = JSON.parse(toJson(await linted(given), { cap: 'public' })) as { workflows: object[] };
    expect(workflows).toEqual([
      { path: `${AT}/a.yml`, verdict: 'pass', jobs: [{ job: 'build', targets: ['hosted'], reads: null }] },
      {
        path: `${AT}/b.yml`,
        verdict: 'fail',
        jobs: [{ job: 'build', targets: ['rotterdam-runner'], reads: 'restricted' }],
      },
    ]);
  });

  it.each(FORMATS)('tells in %s where it is', async (format) => {
    const text = written(format, await linted(given), { cap: 'public' });
    expect(text).toContain('b.yml');
    expect(text).toContain('no-step-of-ours');
  });
});
