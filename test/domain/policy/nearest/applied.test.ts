import type { Situation } from '../../../../src/domain/policy/decision.ts';
import { applied } from '../../../../src/domain/policy/nearest/applied.ts';
import type { Change, Way, World } from '../../../../src/domain/policy/nearest/change.ts';
import type { Policy } from '../../../../src/domain/policy/policy.ts';
import { at, byId } from '../../../support/policy-parts.ts';

const LABEL = { classification: 'restricted', categories: [], subjects: [] };
const FLOW = { origin: 'registry/nl', operation: 'process', location: 'cloud', by: 'process', label: LABEL };

const policy = {
  targets: byId([
    { id: 'small', isolation: 'persistent', capacity: { cpu: 1 } },
    { id: 'other', isolation: 'persistent', capacity: {} },
  ]),
  locations: byId([{ id: 'cloud', places: ['NL'], operators: 'unknown' }, { id: 'home' }]),
  steps: byId([
    {
      id: 'train',
      writes: new Map([
        ['model', { store: 'near' }],
        ['log', { store: 'near' }],
      ]),
    },
  ]),
  derived: [
    { id: 'old', expires: '2020-01-01' },
    { id: 'older', expires: '2019-01-01' },
  ],
  rules: [
    { id: 'open', effect: 'allow', operations: ['process'], places: ['DE'] },
    { id: 'shut', effect: 'deny', operations: ['process'], places: ['NL', 'BE'] },
  ],
  waivers: [{ id: 'W-0' }],
  safeguards: [{ id: 'bcr' }],
  approvals: 'asserted',
  controlPlane: { at: at(3) },
} as unknown as Policy;

const world: World = { policy, situation: { event: 'fork', now: 'today' } as unknown as Situation };

/** What a change makes of the policy; all else must be as it was. */
function changedPart(change: Change, on: Partial<Policy> = {}): Partial<Policy> {
  const before = { ...policy, ...on };
  const after = applied(change, { ...world, policy: before });
  expect(after.situation).toBe(world.situation);
  const changed = Object.entries(after.policy).filter(([key, value]) => value !== before[key as keyof Policy]);
  return Object.fromEntries(changed);
}

const entries = (map: unknown) => Object.fromEntries(map as Map<string, unknown>);
const way = (as: Way['as']): Way => ({ of: 'here', as });

it('a merge makes the event a reviewed one, and the policy stays', () => {
  expect(applied({ kind: 'merge' }, world)).toEqual({ policy, situation: { event: 'trusted', now: 'today' } });
});

it('a capacity is added to what the target has', () => {
  const { targets, ...rest } = changedPart({ kind: 'capacity', target: 'small', resource: 'gpu', needs: 2 });
  expect([entries(targets).small, rest]).toEqual([
    { id: 'small', isolation: 'persistent', capacity: { cpu: 1, gpu: 2 } },
    {},
  ]);
  expect([...(targets?.keys() ?? [])]).toEqual(['small', 'other']);
});

it('a target keeps nothing any more', () => {
  const { targets, ...rest } = changedPart({ kind: 'ephemeral', target: 'other' });
  expect([entries(targets).other, rest]).toEqual([{ id: 'other', isolation: 'ephemeral', capacity: {} }, {}]);
});

it('what a policy does not have stays as it is', () => {
  expect(changedPart({ kind: 'ephemeral', target: 'none' })).toEqual({});
});

it('operators, and who runs it, are stated of a location', () => {
  const { locations } = changedPart({ kind: 'operators', location: 'cloud', operators: ['NL'] as never });
  expect(entries(locations).cloud).toEqual({ id: 'cloud', places: ['NL'], operators: ['NL'] });
  const { locations: own } = changedPart({ kind: 'run-by', location: 'home' });
  expect(entries(own)).toEqual({ cloud: policy.locations.get('cloud'), home: { id: 'home', runBy: 'self' } });
});

it('one output goes to another store', () => {
  const { steps } = changedPart({ kind: 'store', step: 'train', output: 'model', store: 'far' });
  expect(entries(steps?.get('train')?.writes)).toEqual({ model: { store: 'far' }, log: { store: 'near' } });
});

it('one derived entry is there for good', () => {
  expect(changedPart({ kind: 'renewal', entry: 'old', approvers: [] })).toEqual({
    derived: [{ id: 'old', expires: '9999-12-31' }, policy.derived[1]],
  });
});

it('an allow is widened, a deny narrowed, and neither is taken for the other', () => {
  const flow = FLOW as never;
  const [open, shut] = policy.rules;
  const { rules } = changedPart({ kind: 'allow', rule: 'open', keys: ['places'], flow });
  expect(rules).toEqual([{ ...open, places: ['DE', 'NL'] }, shut]);
  expect(changedPart({ kind: 'deny', rule: 'shut', location: 'cloud' }).rules).toEqual([
    open,
    { ...shut, places: ['BE'] },
  ]);
  expect(changedPart({ kind: 'allow', rule: 'shut', keys: ['places'], flow }).rules).toEqual(policy.rules);
  expect(changedPart({ kind: 'deny', rule: 'open', location: 'cloud' }).rules).toEqual(policy.rules);
});

it('an allow is added behind the others, at the control plane’s line', () => {
  const { rules } = changedPart({ kind: 'new-allow', flow: FLOW as never });
  expect(rules?.slice(0, 2)).toEqual(policy.rules);
  expect(rules?.[2]).toMatchObject({ id: 'allow-registry-nl-cloud', at: at(3), places: ['NL'] });
});

describe('an exception is added', () => {
  const by = { by: ['somebody'], standing: 'asserted', signatures: new Map(), entry: {} };
  const base = { expires: '9999-12-31', at: at(3) };
  const nowhere = { targets: [], stores: [], destinations: [] };

  it('a waiver for one step, origin and way', () => {
    const change: Change = {
      kind: 'waiver',
      rule: 'shut',
      step: 'train',
      origin: 'registry/nl',
      way: way('stores'),
      approvers: [],
    };
    expect(changedPart(change)).toEqual({
      waivers: [
        { id: 'W-0' },
        {
          id: 'waiver',
          approval: by,
          ...base,
          rule: 'shut',
          steps: ['train'],
          origins: ['registry/nl'],
          ...nowhere,
          stores: ['here'],
        },
      ],
    });
  });

  it.each(['safeguard', 'attestation'] as const)('a %s of the first kind that serves', (kind) => {
    const change: Change = { kind, preset: 'eu-gdpr', anyOf: ['scc', 'bcr'], way: way('locations'), approvers: [] };
    expect(changedPart(change)).toEqual({
      safeguards: [
        { id: 'bcr' },
        { id: 'scc', approval: by, ...base, preset: 'eu-gdpr', covers: { ...nowhere, locations: ['here'] } },
      ],
    });
  });

  it('signed by those whose signature the policy demands', () => {
    const approvals = { signedBy: ['board'] };
    const change: Change = { kind: 'safeguard', preset: 'eu-gdpr', anyOf: ['scc'], way: way('targets'), approvers: [] };
    expect(changedPart(change, { approvals }).safeguards?.[1]?.approval).toEqual({
      ...by,
      by: ['board'],
      standing: 'signed',
    });
  });
});
