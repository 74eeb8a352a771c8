import { id } from '../../../src/domain/outcome/labelled.ts';
import type { Situation } from '../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import type { Location, Policy, Step, Target } from '../../../src/domain/policy/policy.ts';
import { ASSERTED, at, byId, NO_EXCEPTIONS, PLACES } from '../../support/policy-parts.ts';

/** Normal forms that no reader makes. The engine does not rely on that. */

const home: Location = { id: 'home', places: PLACES.slice(0, 1), operators: PLACES.slice(0, 1), at: at() };
const runner: Target = {
  id: 'runner',
  location: 'home',
  runnerLocation: 'home',
  runsOn: 'runner',
  backend: 'runner',
  isolation: 'ephemeral',
  capacity: {},
  at: at(),
};
const step = (id: string, reads: Step['reads'], writes: Step['writes'] = new Map()): Step => ({
  id,
  action: 'train-on-target',
  reads,
  writes,
  requires: {},
  timeoutMinutes: 1,
  destinations: [],
  gateNeeds: [],
  at: at(),
});

const policy = (given: Partial<Policy>): Policy => ({
  digest: `sha256:${'0'.repeat(64)}` as Policy['digest'],
  path: 'residency.yml',
  enforcement: 'active',
  presets: [],
  locations: byId([home]),
  controlPlane: { location: 'github.com', mayHold: 'internal', surfaces: {}, at: at() },
  events: { 'pull-request': { mayRead: 'public' }, fork: { mayRead: 'public' } },
  targets: byId([runner]),
  stores: byId([{ id: 'share', location: 'home', type: 'file' as const, at: at() }]),
  destinations: new Map(),
  datasets: byId([
    {
      id: 'data',
      label: { classification: 'internal', categories: [], subjects: [] },
      partitions: byId([
        {
          id: 'all',
          origin: 'data/all',
          label: { classification: 'internal', categories: [], subjects: [] },
          location: 'home',
          at: at(),
        },
      ]),
      at: at(),
    },
  ]),
  steps: byId([step('check', [{ kind: 'partition', origin: 'data/all' }])]),
  rules: [
    {
      id: 'all',
      effect: 'allow',
      layer: 'policy',
      classificationAtMost: 'restricted',
      operations: ['process', 'store'],
      at: at(),
    },
  ],
  derived: [],
  ...NO_EXCEPTIONS,
  prefer: [],
  onUnavailable: 'wait',
  release: { evidence: 'local' },
  ...given,
});

const situation: Situation = {
  now: '2026-11-23T12:00:00.000Z',
  event: 'trusted',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
};

const decided = (given: Partial<Policy>, id = 'check') => {
  const placement = evaluate(policy(given), situation).steps.get(id)?.placements[0];
  const reasons = [...(placement?.reasons ?? []), ...(placement?.rejected.get('runner') ?? [])];
  return { verdict: placement?.verdict, codes: [...new Set(reasons.map(({ code, layer }) => `${code} (${layer})`))] };
};

describe('a broken policy', () => {
  it('passes while it is whole', () => {
    expect(decided({})).toEqual({ verdict: 'pass', codes: [] });
  });

  it('has a location of no place: that is unknown, not everywhere', () => {
    expect(decided({ locations: byId([{ ...home, places: [] }]) })).toEqual({
      verdict: 'fail',
      codes: ['placement/place-unknown (policy)'],
    });
  });

  it('lacks a location', () => {
    expect(decided({ locations: new Map() }).codes).toEqual(['placement/place-unknown (policy)']);
  });

  it('lacks every target', () => {
    expect(decided({ targets: new Map() })).toEqual({ verdict: 'fail', codes: ['placement/no-target (policy)'] });
  });

  it('has a step for each of nothing', () => {
    const steps = byId<Step>([{ ...step('check', []), each: 'destination' }]);
    expect(decided({ steps })).toEqual({ verdict: 'fail', codes: ['placement/nothing-to-place (policy)'] });
  });

  it('lacks a partition that a step reads, though any data is allowed', () => {
    const steps = byId([step('check', [{ kind: 'partition', origin: 'data/none' }])]);
    expect(decided({ steps })).toEqual({ verdict: 'fail', codes: ['placement/origin-unknown (policy)'] });
  });

  it('lacks the writer of an artifact, or the writer does not write it', () => {
    const reads = [{ kind: 'artifact', artifact: 'model', writer: 'train', store: 'share' }] as const;
    expect(decided({ steps: byId([step('check', reads)]) }).codes).toEqual(['placement/origin-unknown (policy)']);
    const steps = byId([step('train', []), step('check', reads)]);
    expect(decided({ steps }).codes).toEqual(['placement/origin-unknown (policy)']);
  });

  it('lacks the regime of a preset: everything is denied', () => {
    const presets = [{ id: 'no-such-regime', at: at() }];
    const codes = ['placement/rest-denied (preset)', 'placement/denied-by-preset (preset)'];
    expect(decided({ presets })).toEqual({ verdict: 'fail', codes });
    const [reason] = evaluate(policy({ presets }), situation).steps.get('check')?.placements[0]?.reasons ?? [];
    expect(reason?.params.because).toEqual(id('the catalogue lacks this preset'));
  });

  it('has two derived entries of one id: both hold', () => {
    const entry = {
      id: 'less',
      step: 'train',
      output: 'model',
      approval: ASSERTED,
      expires: '2099-12-31',
      at: at(),
    };
    const becomes = (classification: 'public' | 'restricted') => ({ classification, categories: [], subjects: [] });
    const [open, secret] = [
      { ...entry, becomes: becomes('public') },
      { ...entry, becomes: becomes('restricted') },
    ];
    const steps = byId([
      step('train', [{ kind: 'partition', origin: 'data/all' }], new Map([['model', { store: 'share', at: at() }]])),
      step('check', [{ kind: 'artifact', artifact: 'model', writer: 'train', store: 'share' }]),
    ]);
    for (const derived of [
      [open, secret],
      [secret, open],
    ]) {
      const placement = evaluate(policy({ steps, derived }), situation).steps.get('check')?.placements[0];
      expect(placement?.origins.get('less')?.classification).toBe('restricted');
    }
  });

  it('has a chain of ten thousand steps', () => {
    const link = (index: number) =>
      step(
        `s${index}`,
        index === 0
          ? [{ kind: 'partition', origin: 'data/all' }]
          : [{ kind: 'artifact', artifact: `m${index - 1}`, writer: `s${index - 1}`, store: 'share' }],
        new Map([[`m${index}`, { store: 'share', at: at() }]]),
      );
    const steps = byId(Array.from({ length: 10_000 }, (_, index) => link(index)));
    expect(decided({ steps }, 's9999')).toEqual({ verdict: 'pass', codes: [] });
  });
});
