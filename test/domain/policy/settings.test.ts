import type { Policy } from '../../../src/domain/policy/policy.ts';
import { settingsChanged } from '../../../src/domain/policy/settings.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { SMALL_POLICY } from '../../support/small-policy.ts';

const read = (text: string): Policy =>
  readPolicy({ path: 'given.yml', text, digest: `sha256:${'0'.repeat(64)}` } as never);

const policy = (...lines: readonly string[]): Policy => read([SMALL_POLICY, ...lines].join('\n'));

const KEY = 'ed25519:O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=';
const deny = '  - {id: home, effect: deny, data: {datasets: [patients]}, to: {places-outside: [NL]}, waivable: true}';
const waiver = (expires: string) =>
  `waivers: [{id: W, rule: home, scope: {steps: [check], origins: [patients], targets: [clinic-runner]}, category: accepted, reason: none, approved-by: [board], expires: ${expires}}]`;

it.each([
  ['approvers', [`approvers: {board: ${KEY}}`], ['approvers: {board: asserted}']],
  ['approvals', ['approvals: signed'], []],
  ['waivers', [deny, waiver('2026-12-31')], [deny, waiver('2027-12-31')]],
])('tells that %s changed', (key, before, after) => {
  expect(settingsChanged(policy(...before), policy(...after))).toEqual([key]);
});

/** The normal form of the small policy with one of its settings otherwise. */
it.each<[string, Partial<Record<keyof Policy, unknown>>, Partial<Record<keyof Policy, unknown>>]>([
  ['tests', { tests: [{ because: new Map([['a', 'x']]) }] }, { tests: [{ because: new Map([['a', 'y']]) }] }],
  ['enforcement', { enforcement: 'active' }, { enforcement: 'evaluate' }],
  ['presets', { presets: [{ id: 'eu-gdpr' }] }, { presets: [{ id: 'uk-gdpr' }] }],
  ['controller', { controller: 'NL' }, { controller: 'DE' }],
  ['extends', { parents: [{ digest: 'a' }] }, { parents: [{ digest: 'b' }] }],
  ['approvals', { approvals: { signedBy: ['board'] } }, { approvals: { signedBy: ['board', 'dpo'] } }],
  ['approvers', { approvers: new Map([['dpo', undefined]]) }, { approvers: new Map([['dpo', 'key']]) }],
  ['safeguards', { safeguards: [{ approval: { by: ['dpo'] } }] }, { safeguards: [{ approval: { by: ['board'] } }] }],
  ['derived', { derived: [{ approval: { entry: 1 } }] }, { derived: [{ approval: { entry: 2 } }] }],
  ['control-plane.aggregates', { controlPlane: { aggregates: { minRecords: 50 } } }, { controlPlane: {} }],
  ['events', { events: { fork: 'public' } }, { events: { fork: 'internal' } }],
  ['on-unavailable', { onUnavailable: 'wait' }, { onUnavailable: 'fail' }],
  ['release', { release: { evidence: 'local' } }, { release: { evidence: 'same-run' } }],
  ['trusted-branches', { trustedBranches: ['a'] }, { trustedBranches: ['a', 'b'] }],
])('tells that %s is set otherwise', (key, before, after) => {
  const base = policy();
  expect(settingsChanged({ ...base, ...before } as Policy, { ...base, ...after } as Policy)).toEqual([key]);
});

it('an approver by word is the same, however that is written', () => {
  const [asserted, unsaid] = ['asserted', undefined].map((key) => ({
    ...policy(),
    approvers: new Map([['dpo', key]]),
  }));
  expect(settingsChanged(asserted as Policy, unsaid as Policy)).toEqual([]);
});

const PIPELINE = `version: 1
locations:
  clinic: {country: NL}
targets:
  clinic-runner: {location: clinic, runs-on: {group: clinic}, environment: clinic}
stores: {models: {location: clinic, type: file}}
destinations: {ward: {location: clinic, type: directory}}
datasets:
  patients: {classification: restricted, categories: [health], subjects: [NL], partitions: {nl: {location: clinic, contract: patients.odcs.yaml}, old: {location: clinic}}}
steps:
  check: {action: data-validate, reads: [patients]}
  train: {action: train-on-target, reads: [patients/nl], writes: {model: {store: models}}}
  test: {action: model-test, reads: [model, patients/old]}
  deploy: {action: deploy-hybrid, reads: [model], destinations: [ward], gate: {needs: [check, test]}}
rules:
  - {id: home, effect: allow, data: {categories: [health]}, to: {places: [NL]}, operations: [process, store]}
  - {id: here, effect: deny, to: {places-outside: [NL]}}
tests:
  - {name: at home, given: {step: train, at: 2027-01-01}, expect: {allowed: [clinic-runner]}}
`;

it.each([
  ['steps.deploy.gate', 'needs: [check, test]', 'needs: [check]'],
  ['steps.test.spec', 'action: model-test,', 'action: model-test, spec: lax.yml,'],
  ['steps.test.reads', 'reads: [model, patients/old]', 'reads: [model, patients/nl]'],
  ['steps.train.timeout', 'action: train-on-target,', 'action: train-on-target, timeout: 2h,'],
  ['targets.clinic-runner.runs-on', '{group: clinic}', 'self-hosted'],
  ['targets.clinic-runner.environment', ', environment: clinic', ''],
  ['targets.clinic-runner.isolation', 'environment: clinic', 'environment: clinic, isolation: ephemeral'],
  ['datasets.patients.partitions.nl.contract', 'patients.odcs', 'lax.odcs'],
  ['datasets.patients.partitions.old.contract', 'old: {location: clinic}', 'old: {location: clinic, contract: a.yaml}'],
  ['datasets.patients.partitions.nl.subjects', 'nl: {location', 'nl: {subjects: [], location'],
  ['rules.here.waivable', '[NL]}}\ntests', '[NL]}, waivable: true}\ntests'],
  ['tests', 'allowed: [clinic-runner]', 'target: clinic-runner'],
  ['tests', 'at: 2027-01-01', 'at: 2027-01-02'],
  ['presets', 'version: 1', 'version: 1\npresets: [eu-gdpr]'],
])('tells that %s changed, though every step may run where it could', (key, from, to) => {
  expect(PIPELINE).toContain(from);
  expect(settingsChanged(read(PIPELINE), read(PIPELINE.replace(from, to)))).toEqual([key]);
});

/** The normal form of the pipeline with one entry of a section otherwise. */
function withEntry(section: 'steps' | 'targets' | 'stores' | 'destinations', entry: string, change: object): Policy {
  const base = read(PIPELINE);
  const entries: readonly (readonly [string, object])[] = [...base[section]];
  return {
    ...base,
    [section]: new Map(entries.map(([id, each]) => [id, id === entry ? { ...each, ...change } : each])),
  };
}

function withPartition(change: object): Policy {
  const base = read(PIPELINE);
  const [[id, dataset] = ['', undefined]] = [...base.datasets];
  const partitions = [...(dataset?.partitions ?? [])].map(([name, each]) => [
    name,
    name === 'nl' ? { ...each, ...change } : each,
  ]);
  return { ...base, datasets: new Map([[id, { ...dataset, partitions: new Map(partitions as never) }]]) } as Policy;
}

const label = (change: object) => ({
  classification: 'restricted',
  categories: ['health'],
  subjects: ['NL'],
  ...change,
});

it.each<[string, Policy]>([
  ['steps.check.action', withEntry('steps', 'check', { action: 'model-test' })],
  ['steps.train.writes', withEntry('steps', 'train', { writes: new Map([['model', { store: 'other' }]]) })],
  ['steps.train.writes', withEntry('steps', 'train', { writes: new Map([['other', { store: 'models' }]]) })],
  ['targets.clinic-runner.location', withEntry('targets', 'clinic-runner', { location: 'other' })],
  ['targets.clinic-runner.runner-location', withEntry('targets', 'clinic-runner', { runnerLocation: 'other' })],
  ['stores.models.location', withEntry('stores', 'models', { location: 'other' })],
  ['destinations.ward.location', withEntry('destinations', 'ward', { location: 'other' })],
  ['datasets.patients.partitions.nl.location', withPartition({ location: 'other' })],
  ['datasets.patients.partitions.nl.classification', withPartition({ label: label({ classification: 'public' }) })],
  ['datasets.patients.partitions.nl.categories', withPartition({ label: label({ categories: [] }) })],
])('tells that %s is otherwise', (key, after) => {
  expect(settingsChanged(read(PIPELINE), after)).toEqual([key]);
});

it('does not tell that lines moved', () => {
  expect(settingsChanged(policy(deny, waiver('2026-12-31')), policy(deny, '# moved', waiver('2026-12-31')))).toEqual(
    [],
  );
  expect(settingsChanged(read(PIPELINE), read(`# moved\n${PIPELINE}`))).toEqual([]);
});
