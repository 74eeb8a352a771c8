import { id, ids, known } from '../../../../src/domain/outcome/labelled.ts';
import type { Reason } from '../../../../src/domain/policy/decision.ts';
import type { World } from '../../../../src/domain/policy/nearest/change.ts';
import { proposedFor } from '../../../../src/domain/policy/nearest/proposed.ts';
import type { Policy } from '../../../../src/domain/policy/policy.ts';
import { at, byId } from '../../../support/policy-parts.ts';

/** What is proposed for a reason, before the engine says whether it lifts it. */

const LABEL = { classification: 'restricted', categories: ['health'], subjects: ['NL'] };
const flowTo = (location: string, by = 'process') => ({
  origin: 'registry/nl',
  operation: 'process',
  location,
  by,
  label: LABEL,
});

const base = { effect: 'allow', layer: 'policy', operations: ['process', 'store'], at: at() };
const policy = {
  locations: byId([
    { id: 'home', places: ['NL'], operators: ['NL'], runBy: 'self' },
    { id: 'quiet', places: ['DE', 'DE-BE', 'NL-NH'], operators: 'unknown' },
    { id: 'nowhere', places: 'unknown', operators: 'unknown' },
  ]),
  targets: new Map(),
  stores: byId([{ id: 'near' }, { id: 'far' }, { id: 'github' }]),
  steps: byId([
    { id: 'train', writes: new Map([['model', { store: 'near' }]]) },
    { id: 'check', writes: new Map() },
  ]),
  rules: [
    { id: 'two-off', ...base, places: ['FR'], subjects: ['FR'] },
    { id: 'one-off', ...base, places: ['FR'], operators: ['FR'] },
    { id: 'one-off-too', ...base, places: ['BE'] },
    { id: 'hard', ...base, effect: 'deny', places: ['US'], waivable: false, operatorsOutside: ['NL'] },
    { id: 'soft', ...base, effect: 'deny', places: ['US'], waivable: true },
  ],
  derived: [
    { id: 'ended', expires: '2026-11-27', approval: { by: ['board'] } },
    { id: 'live', expires: '2026-11-28', approval: { by: ['board'] } },
  ],
  approvals: 'asserted',
  approvers: new Map([
    ['dpo', undefined],
    ['board', 'key'],
  ]),
} as unknown as Policy;

const world: World = { policy, situation: { now: '2026-11-28T12:00:00Z' } as World['situation'] };

const reason = (given: Partial<Record<keyof Reason, unknown>>): Reason =>
  ({ code: 'placement/denied-by-rule', layer: 'policy', at: at(), params: {}, ...given }) as Reason;

const proposed = (given: Partial<Record<keyof Reason, unknown>>, step = 'check', at = world) =>
  proposedFor(reason(given), at, step);
const kinds = (given: Partial<Record<keyof Reason, unknown>>, step = 'check') =>
  proposed(given, step).map(({ kind }) => kind);

describe('by the code alone', () => {
  it.each(['placement/event-cap', 'placement/event-cannot-release'])('%s: a merge', (code) => {
    expect(proposed({ code })).toEqual([{ kind: 'merge' }]);
  });

  it('a shortage: as much as the step requires', () => {
    const params = { target: id('small'), resource: id('memory'), needs: known(8e9), has: known(0) };
    expect(proposed({ code: 'placement/capacity', params })).toEqual([
      { kind: 'capacity', target: 'small', resource: 'memory', needs: 8e9 },
    ]);
  });

  it('a machine that keeps what it sees', () => {
    expect(proposed({ code: 'placement/not-ephemeral', params: { target: id('small') } })).toEqual([
      { kind: 'ephemeral', target: 'small' },
    ]);
  });

  it.each(['placement/surface-cap', 'placement/store-denied'])('%s: every other store', (code) => {
    const store = (name: string) => ({ kind: 'store', step: 'train', output: 'model', store: name });
    expect(proposed({ code }, 'train')).toEqual([store('far'), store('github')]);
    expect(proposed({ code }, 'check')).toEqual([]);
    expect(proposed({ code }, 'no-such-step')).toEqual([]);
  });

  it('nothing for a code that is of no flow', () => {
    expect(proposed({ code: 'placement/no-target' })).toEqual([]);
  });
});

describe('where no rule allows it', () => {
  const code = 'placement/no-allow';

  it('a renewal, then the allows, those that miss by least first', () => {
    const flow = flowTo('home');
    expect(proposed({ code, flow }).map((each) => ('rule' in each ? [each.kind, each.rule] : [each.kind]))).toEqual([
      ['renewal'],
      ['allow', 'one-off-too'],
      ['allow', 'two-off'],
      ['allow', 'one-off'],
    ]);
    expect(proposed({ code, flow })).toContainEqual({
      kind: 'allow',
      rule: 'two-off',
      keys: ['subjects', 'places'],
      flow,
    });
  });

  it('a renewal says who approved it', () => {
    expect(proposed({ code, flow: flowTo('home') })[0]).toEqual({
      kind: 'renewal',
      entry: 'ended',
      approvers: ['board'],
    });
  });

  it('an allow of its own, where there is none', () => {
    const rules = policy.rules.filter(({ effect }) => effect === 'deny');
    const flow = flowTo('home');
    const all = proposed({ code, flow }, 'check', { ...world, policy: { ...policy, rules } });
    expect(all.at(-1)).toEqual({ kind: 'new-allow', flow });
  });

  it('no allow for a place that nobody knows', () => {
    expect(kinds({ code, flow: flowTo('nowhere') })).not.toContain('allow');
  });

  it('the operators of a location that says none: its own countries, or those that rules ask for', () => {
    const found = proposed({ code, flow: flowTo('quiet') }).flatMap((each) =>
      each.kind === 'operators' ? [each.operators] : [],
    );
    expect(found).toEqual([['DE', 'NL'], ['FR'], ['NL']]);
    const nowhere = proposed({ code, flow: flowTo('nowhere') }).flatMap((each) =>
      each.kind === 'operators' ? [each.operators] : [],
    );
    expect(nowhere).toEqual([['FR'], ['NL']]);
    expect(kinds({ code, flow: flowTo('home') })).not.toContain('operators');
    expect(kinds({ code, flow: flowTo('github-hosted') })).not.toContain('operators');
  });
});

describe('where a deny bites', () => {
  const flow = flowTo('home');
  const deny = (rule: string, given = {}) => ({ rule, flow, params: { of: id('runner') }, ...given });

  it('to narrow it, and where it lets itself be lifted to waive it first', () => {
    expect(kinds(deny('hard'))).toEqual(['renewal', 'deny']);
    expect(kinds(deny('soft'))).toEqual(['renewal', 'waiver', 'deny']);
    expect(proposed(deny('hard'))[1]).toEqual({ kind: 'deny', rule: 'hard', location: 'home' });
  });

  it('no allow is taken for it', () => {
    expect(kinds(deny('two-off'))).toEqual(['renewal']);
  });

  it.each([
    ['process', { of: 'runner', as: 'targets' }],
    ['persist', { of: 'runner', as: 'targets' }],
    ['runner', { of: 'runner', as: 'targets' }],
    ['store', { of: 'runner', as: 'stores' }],
    ['destination', { of: 'runner', as: 'destinations' }],
    ['rest', { of: 'home', as: 'locations' }],
  ])('a waiver of what is done by %s names the way', (by, way) => {
    expect(proposed(deny('soft', { flow: flowTo('home', by) }))[1]).toEqual({
      kind: 'waiver',
      rule: 'soft',
      step: 'check',
      origin: 'registry/nl',
      way,
      approvers: ['dpo', 'board'],
    });
  });

  it('and those whose signature is demanded', () => {
    const signed = { ...world, policy: { ...policy, approvals: { signedBy: ['board'] } } as Policy };
    expect(proposed(deny('soft'), 'check', signed)[1]).toMatchObject({ approvers: ['board'] });
  });
});

describe('where a preset bites', () => {
  const preset = (params: object, location = 'home') => ({
    code: 'placement/denied-by-preset',
    layer: 'preset',
    rule: 'eu-gdpr',
    flow: flowTo(location),
    params: { of: id('runner'), ...params },
  });

  it('what it takes instead, or wants attested, and nothing where it says neither', () => {
    const entry = { preset: 'eu-gdpr', way: { of: 'runner', as: 'targets' }, approvers: ['dpo', 'board'] };
    expect(proposed(preset({ safeguards: ids(['scc', 'bcr']) }))[1]).toEqual({
      kind: 'safeguard',
      anyOf: ['scc', 'bcr'],
      ...entry,
    });
    expect(proposed(preset({ attestation: ids(['baa']) }))[1]).toEqual({
      kind: 'attestation',
      anyOf: ['baa'],
      ...entry,
    });
    expect(kinds(preset({}))).toEqual(['renewal']);
  });

  it('who runs a location that does not say it, where a preset speaks and no rule', () => {
    expect(kinds(preset({}, 'quiet'))).toContain('run-by');
    expect(kinds(preset({}, 'home'))).not.toContain('run-by');
    expect(kinds({ rule: 'hard', flow: flowTo('quiet') })).not.toContain('run-by');
  });
});

it('the mildest come first', () => {
  const flow = flowTo('quiet', 'store');
  const all = kinds({ code: 'placement/store-denied', rule: 'soft', flow, params: { of: id('near') } }, 'train');
  expect(all).toEqual(['operators', 'operators', 'operators', 'store', 'store', 'renewal', 'waiver', 'deny']);
});
