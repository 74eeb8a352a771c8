import type { StepInputs } from '../../src/commands/admission.ts';
import { admit } from '../../src/commands/admit.ts';
import type { Action } from '../../src/domain/outcome/statement.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { changed, EXAMPLE_POLICY, NOW, POLICY_PATH, portsOf, refusalOf, short } from '../support/commands.ts';
import { type MemoryHostOptions, memoryHost, TEST_COMMIT } from '../support/memory-host.ts';
import { makeSite, type SiteOptions, type TestSite } from '../support/site.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

const sites: TestSite[] = [];

async function site(options: Partial<SiteOptions> = {}): Promise<TestSite> {
  const made = await makeSite({ location: 'rotterdam', ...options });
  sites.push(made);
  return made;
}

afterAll(() => Promise.all(sites.map((each) => each.remove())));

const trust = (location: string, key: string) => JSON.stringify({ version: 1, sites: { [location]: [key] } });

interface Given extends Partial<StepInputs> {
  readonly action?: Action;
  readonly machine?: TestSite;
  readonly text?: string;
  /** The trust file; that of the machine where it is left out, none where it is null. */
  readonly trusts?: string | null;
  readonly host?: Partial<MemoryHostOptions>;
}

/** `train` of the example, on the machine in Rotterdam, unless a case says otherwise. */
async function admitted({
  action = 'train-on-target',
  machine,
  text = EXAMPLE_POLICY,
  trusts,
  host,
  ...inputs
}: Given) {
  const on = machine ?? (await rotterdam);
  const keys = trusts === undefined ? trust('rotterdam', on.publicKey) : trusts;
  const files = { [POLICY_PATH]: text, ...(keys === null ? {} : { '.github/trust.yml': keys }) };
  const memory = memoryHost({ files, ...host });
  return {
    host: memory,
    admission: await admit(action, { policy: POLICY_PATH, step: 'train', ...inputs }, memory, portsOf(on.siteFile)),
  };
}

const refusal = (given: Given) => refusalOf(admitted(given));

let rotterdam: Promise<TestSite>;

beforeAll(() => {
  rotterdam = site({
    environments: ['rotterdam'],
    partitions: { 'tumour-registry/nl': 'pid\n1\n' },
    stores: ['exchange'],
  });
});

const PLANNED = {
  target: 'rotterdam-runner',
  'runs-on': { group: 'rotterdam' },
  environment: 'rotterdam',
  'timeout-minutes': 10,
};

const planOf = (steps: object, policy = EXAMPLE_POLICY) =>
  JSON.stringify({ _plan: { version: 1, policy: sha256(policy), commit: TEST_COMMIT }, ...steps });

describe('a step in its place', () => {
  it('is admitted with proof, data, labels and the texts that decided', async () => {
    const plan = planOf({ train: PLANNED });
    const { admission } = await admitted({ plan });
    expect(admission).toMatchObject({
      step: { id: 'train' },
      target: { id: 'rotterdam-runner' },
      site: { proof: { level: 'site', target: 'rotterdam-runner', location: 'rotterdam' } },
      texts: { policy: sha256(EXAMPLE_POLICY), 'policy-commit': TEST_COMMIT, plan: sha256(plan) },
      label: { classification: 'restricted', categories: ['health'], subjects: ['NL'] },
      findings: [],
    });
    expect(admission.site.partition('tumour-registry/nl').path).toBe((await rotterdam).partition('tumour-registry/nl'));
    expect(admission.over(686, 299)).toEqual({ label: 'restricted', records: 686, smallestClass: 299 });
  });

  it('needs no plan: it decides alone', async () => {
    const { admission } = await admitted({});
    expect(admission.target.id).toBe('rotterdam-runner');
    expect(admission.texts).not.toHaveProperty('plan');
  });

  it('makes statements of its own step, run, texts and place', async () => {
    const { admission, host } = await admitted({ action: 'data-validate', step: 'data-validate', instance: 'nl' });
    const added = {
      verdict: 'pass',
      codes: [],
      subjects: {},
      materials: {},
      facts: {},
      texts: { contract: sha256('contract') },
    } as const;
    expect(admission.statement(added)).toMatchObject({
      step: 'data-validate',
      action: 'data-validate',
      instance: 'nl',
      run: host.run,
      place: admission.site.proof,
      texts: { policy: sha256(EXAMPLE_POLICY), contract: sha256('contract') },
      at: NOW,
    });
  });

  it('lets surfaces hold what the policy says of its data', async () => {
    const { host } = await admitted({});
    expect(host.caps()).toMatchObject({
      caps: { log: 'internal', artifact: 'public' },
      aggregates: { minRecords: 50 },
    });
  });

  it('reads trusted texts from the project of its policy', async () => {
    const nested = 'examples/two-hospitals/.github/residency.yml';
    const machine = await site({ environments: ['rotterdam'], policies: [nested] });
    const files = {
      [nested]: EXAMPLE_POLICY,
      'examples/two-hospitals/.github/trust.yml': trust('rotterdam', machine.publicKey),
      'examples/two-hospitals/model-tests.yml': 'there',
    };
    const proposed = { ...files, 'examples/two-hospitals/new.yml': 'lies here, and is not on the trusted ref' };
    const { admission } = await admitted({ machine, policy: nested, host: { files, proposed } });
    expect(await admission.trusted('model-tests.yml')).toMatchObject({ text: 'there' });
    expect(await refusalOf(admission.trusted('new.yml'))).toEqual({
      kind: 'input',
      findings: ['error file/not-on-trusted-ref'],
    });
    expect(await refusalOf(admission.trusted('other.yml'))).toEqual({
      kind: 'input',
      findings: ['error file/missing'],
    });
  });
});

describe('what is asked for must be in the policy', () => {
  const line = (step: string) => EXAMPLE_POLICY.split('\n').findIndex((each) => each.startsWith(`  ${step}:`)) + 1;
  const check = { action: 'data-validate', step: 'data-validate' } as const;
  it.each<[string, Given, string]>([
    ['an unknown step', { step: 'trian' }, 'error plan/unknown-step'],
    ['another action', { action: 'data-validate' }, `error plan/other-action ${line('train')}`],
    ['no instance where one is needed', check, `error plan/instance-needed ${line('data-validate')}`],
    ['an unknown instance', { ...check, instance: 'fr' }, `error plan/unknown-instance ${line('data-validate')}`],
    ['an instance of a step that has none', { instance: 'nl' }, `error plan/runs-once ${line('train')}`],
    ['a step and its instance in one', { step: 'data-validate/nl' }, 'error plan/unknown-step'],
  ])('%s', async (_, given, finding) => {
    expect(await refusal(given)).toEqual({ kind: 'input', findings: [finding] });
  });

  it.each<[string, Given, string]>([
    ['a step', { step: 'trian' }, 'train'],
    ['a partition', { ...check, instance: 'dee' }, 'de'],
  ])('%s that is misspelt is told as it was meant', async (_, given, meant) => {
    const thrown = await admitted(given).catch((each: unknown) => each);
    expect(thrown).toMatchObject({ findings: [{ params: { suggestion: { value: meant } } }] });
  });

  it('no policy on the trusted ref: a step is refused, whatever the commit at hand has', async () => {
    const host = { files: {}, proposed: { [POLICY_PATH]: EXAMPLE_POLICY } };
    expect(await refusal({ host })).toEqual({ kind: 'refusal', findings: ['error policy/none-on-trusted-ref'] });
  });
});

describe('the plan advises', () => {
  const elsewhere = { ...PLANNED, target: 'berlin-runner' };

  it.each([
    ['no JSON', 'rotterdam-runner'],
    ['null', 'null'],
    ['a list', '[]'],
    ['without its origin', JSON.stringify({ train: PLANNED })],
    ['of another version', JSON.stringify({ _plan: { version: 2, policy: sha256('') }, train: PLANNED })],
    ['with a digest that is none', JSON.stringify({ _plan: { version: 1, policy: 'sha256:1' }, train: PLANNED })],
    ['with a digest that is a list', JSON.stringify({ _plan: { version: 1, policy: [sha256('')] }, train: PLANNED })],
    ['empty, as of a job that was skipped', ''],
  ])('a plan that is none is refused: %s', async (_, plan) => {
    expect(await refusal({ plan })).toEqual({ kind: 'input', findings: ['error plan/malformed'] });
  });

  const check = { action: 'data-validate', step: 'data-validate', instance: 'nl' } as const;
  it.each<[string, Given]>([
    ['without the step', { plan: planOf({}) }],
    ['with null for it', { plan: planOf({ train: null }) }],
    ['with a target that is no name', { plan: planOf({ train: { target: 5 } }) }],
    ['with a matrix that is none', { ...check, plan: planOf({ 'data-validate': { matrix: 'nl' } }) }],
    ['with jobs that are none', { ...check, plan: planOf({ 'data-validate': { matrix: [null, 'nl'] } }) }],
    [
      'without the partition',
      { ...check, plan: planOf({ 'data-validate': { matrix: [{ partition: 'de', ...PLANNED }] } }) },
    ],
  ])('a plan that does not place the step is refused: %s', async (_, given) => {
    expect(await refusal(given)).toEqual({ kind: 'input', findings: ['error plan/not-planned'] });
  });

  it('finds the partition in the matrix', async () => {
    const plan = planOf({
      'data-validate': {
        matrix: [
          { partition: 'de', ...elsewhere },
          { partition: 'nl', ...PLANNED },
        ],
      },
    });
    expect((await admitted({ ...check, plan })).admission.target.id).toBe('rotterdam-runner');
  });

  it('a plan of a target that the policy refuses is refused, with the rule’s line', async () => {
    const { kind, findings } = await refusal({ plan: planOf({ train: elsewhere }) });
    expect(kind).toBe('refusal');
    expect(findings[0]).toBe('error plan/target-not-allowed');
    const rule = EXAMPLE_POLICY.split('\n').findIndex((each) => each.includes('{id: dutch-register')) + 1;
    expect(findings).toContain(`error placement/denied-by-rule ${rule}`);
  });

  it('a plan of a target that the policy does not know is refused', async () => {
    const plan = planOf({ train: { ...PLANNED, target: 'moon' } });
    expect(await refusal({ plan })).toEqual({ kind: 'refusal', findings: ['error plan/target-not-allowed'] });
  });

  it('a policy that changed since is a notice where the target is still allowed', async () => {
    const { admission } = await admitted({ plan: planOf({ train: PLANNED }, SMALL_POLICY) });
    expect(short(admission.findings)).toEqual(['note plan/changed-since']);
  });

  it('a policy that changed since is a reason where it is not', async () => {
    const { kind, findings } = await refusal({ plan: planOf({ train: elsewhere }, SMALL_POLICY) });
    expect(kind).toBe('refusal');
    expect(findings.slice(0, 2)).toEqual(['error plan/changed-since', 'error plan/target-not-allowed']);
  });
});

describe('a step that the policy denies', () => {
  it('is refused, also in evaluate mode, also with a plan', async () => {
    const text = changed(
      changed(
        EXAMPLE_POLICY,
        '[tumour-registry/nl]}, to: {places-outside: [NL]}',
        '[tumour-registry/nl]}, to: {places: [NL]}',
      ),
      'version: 1\n',
      'version: 1\nenforcement: evaluate\n',
    );
    const alone = await refusal({ text });
    const withPlan = await refusal({ text, plan: planOf({ train: PLANNED }, text) });
    expect([alone.kind, withPlan.kind]).toEqual(['refusal', 'refusal']);
    expect(alone.findings).toEqual(['error placement/rest-denied 52']);
    expect(withPlan.findings).toEqual(alone.findings);
  });

  it.each(['pull-request', 'fork'] as const)('is refused to unreviewed code on a %s', async (event) => {
    const { kind, findings } = await refusal({ plan: planOf({ train: PLANNED }), host: { situation: { event } } });
    expect(kind).toBe('refusal');
    expect(findings.map((each) => each.split(' ')[1])).toEqual(expect.arrayContaining(['placement/event-cap']));
  });
});

describe('the machine must be the place', () => {
  it.each<[string, Given, string]>([
    [
      'a trust file with another key',
      { trusts: trust('rotterdam', 'ed25519:XATFf00npyFpa81nxBtsFco/mn+13Y9Yy7E9aibbSv8=') },
      'error proof/key-not-trusted',
    ],
    [
      'a repository that the site does not admit',
      { host: { run: { repository: 'OTHER/fork' } } },
      'error proof/repository-not-allowed',
    ],
  ])('%s', async (_, given, finding) => {
    expect(await refusal(given)).toEqual({ kind: 'refusal', findings: [finding] });
  });

  it('no trust file: no key is trusted, and the file is asked for', async () => {
    expect(await refusal({ trusts: null })).toEqual({ kind: 'input', findings: ['error file/missing 18'] });
  });

  it('a key that is trusted for another site counts for nothing here', async () => {
    const trusts = trust('berlin', (await rotterdam).publicKey);
    expect(await refusal({ trusts })).toEqual({ kind: 'refusal', findings: ['error proof/key-not-trusted'] });
  });

  it('a key that only the commit at hand trusts counts for nothing', async () => {
    const files = { [POLICY_PATH]: EXAMPLE_POLICY };
    const proposed = { ...files, '.github/trust.yml': trust('rotterdam', (await rotterdam).publicKey) };
    expect(await refusal({ host: { files, proposed } })).toMatchObject({
      findings: ['error file/not-on-trusted-ref 18'],
    });
  });

  it('a machine at another location is refused', async () => {
    const machine = await site({ location: 'berlin' });
    expect(await refusal({ machine })).toEqual({ kind: 'refusal', findings: ['error proof/location-differs'] });
  });

  it('an environment that the site does not admit is refused', async () => {
    const machine = await site({ environments: ['other'] });
    expect(await refusal({ machine })).toEqual({ kind: 'refusal', findings: ['error proof/environment-not-allowed'] });
  });

  const clinic = { action: 'data-validate', step: 'check', trusts: null } as const;

  it('restricted data without a signer is refused', async () => {
    const machine = await site({ location: 'clinic', signer: false });
    expect(await refusal({ ...clinic, machine, text: SMALL_POLICY })).toEqual({
      kind: 'refusal',
      findings: ['error proof/too-weak'],
    });
  });

  it('a target without an environment is refused by a site that names the ones it admits', async () => {
    const machine = await site({ location: 'clinic', environments: ['rotterdam'] });
    const attempt = refusal({ ...clinic, machine, text: SMALL_POLICY });
    expect(await attempt).toEqual({ kind: 'refusal', findings: ['error proof/environment-not-allowed'] });
  });

  it('internal data needs no signer, and it is said that nothing is proven', async () => {
    const machine = await site({ location: 'clinic', signer: false });
    const text = changed(SMALL_POLICY, 'restricted', 'internal');
    const { admission } = await admitted({ ...clinic, machine, text });
    expect(admission.site.proof).toEqual({ target: 'clinic-runner', location: 'clinic', level: 'declared' });
    expect(short(admission.findings)).toEqual(['note proof/not-proven']);
  });

  it('a target may ask for more than its data', async () => {
    const machine = await site({ location: 'clinic', signer: false });
    const internal = changed(SMALL_POLICY, 'restricted', 'internal');
    const text = changed(internal, 'runs-on: {group: clinic}', 'runs-on: {group: clinic}, proof: site');
    expect(await refusal({ ...clinic, machine, text })).toEqual({
      kind: 'refusal',
      findings: ['error proof/too-weak'],
    });
  });
});
