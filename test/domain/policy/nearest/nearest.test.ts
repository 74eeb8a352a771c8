import type { Change } from '../../../../src/domain/policy/nearest/change.ts';
import { type Nearest, nearest, nearestFirst } from '../../../../src/domain/policy/nearest/nearest.ts';
import { readPolicy } from '../../../../src/files/policy.ts';
import { goldenSituation } from '../../../support/golden-policies.ts';

const miss = (target: string, kinds: readonly Change['kind'][], stuck = 0): Nearest => ({
  target,
  changes: kinds.map((kind) => ({ kind }) as Change),
  stuck: Array(stuck).fill({}),
});

describe('the nearest miss first', () => {
  const order = (...all: readonly Nearest[]) => nearestFirst(all).map(({ target }) => target);

  it.each([
    ['what can be lifted before what cannot', miss('a', ['deny', 'waiver']), miss('b', [], 1)],
    ['fewer kinds of change before more', miss('a', ['deny', 'deny', 'deny']), miss('b', ['merge', 'capacity'])],
    ['of as many kinds the milder', miss('a', ['capacity', 'capacity']), miss('b', ['waiver'])],
    ['the hardest of each counts', miss('a', ['capacity', 'waiver']), miss('b', ['merge', 'deny'])],
    ['of the same kinds the fewer changes', miss('a', ['allow']), miss('b', ['allow', 'allow'])],
    ['fewer that nothing lifts before more', miss('a', [], 1), miss('b', [], 2)],
    ['nothing to change before anything', miss('a', []), miss('b', ['merge'])],
  ])('%s', (_, near, far) => {
    expect([order(near, far), order(far, near)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('those that are as near stay as they are', () => {
    expect(order(miss('b', ['merge']), miss('a', ['merge']))).toEqual(['b', 'a']);
  });
});

describe('the smallest change', () => {
  const targets = Array.from({ length: 13 }, (_, index) => `c${index}`);
  /** A policy of one location with as many denies as wanted, each to be narrowed. */
  const policyWith = (denies: number) => {
    const rules = targets
      .slice(0, denies)
      .map((id) => `  - {id: ${id}, effect: deny, data: {datasets: [logs]}, to: {places: [NL, DE]}}\n`);
    const text = `version: 1
locations: {home: {country: NL, operators: [NL]}}
targets: {runner: {location: home, runs-on: a, isolation: ephemeral}}
datasets: {logs: {classification: internal, categories: [], subjects: [], partitions: {all: {location: home}}}}
steps: {check: {action: data-validate, reads: [logs]}}
rules:
  - {id: open, effect: allow, data: {classification-at-most: internal}, to: {places: [NL]}, operations: [process, store]}
${rules.join('')}`;
    return readPolicy({ path: 'residency.yml', text } as Parameters<typeof readPolicy>[0]);
  };
  const found = (denies: number) =>
    nearest({ step: 'check', target: 'runner' }, { policy: policyWith(denies), situation: goldenSituation() });

  it('of twelve things is told, and no near miss is of thirteen', () => {
    expect(found(12).changes.length).toBe(12);
    expect([found(13).changes, found(13).stuck.length > 0]).toEqual([[], true]);
  });

  it('is none, where it may run', () => {
    expect(found(0)).toEqual({ target: 'runner', changes: [], stuck: [] });
  });

  it('does not take a deny that still bites, if for another cause, for lifted', () => {
    const policy = readPolicy({
      path: 'residency.yml',
      text: `version: 1
locations: {home: {country: FR}}
targets: {runner: {location: home, runs-on: a, isolation: ephemeral}}
datasets: {logs: {classification: internal, categories: [], subjects: [], partitions: {all: {location: home}}}}
steps: {check: {action: data-validate, reads: [logs]}}
rules:
  - {id: open, effect: allow, data: {classification-at-most: internal}, to: {places: [FR]}, operations: [process, store]}
  - {id: dutch, effect: deny, data: {datasets: [logs]}, to: {operators-outside: [NL]}}
`,
    } as Parameters<typeof readPolicy>[0]);
    const { changes } = nearest({ step: 'check', target: 'runner' }, { policy, situation: goldenSituation() });
    expect(changes).toEqual([{ kind: 'operators', location: 'home', operators: ['NL'] }]);
  });

  it.each([
    { step: 'none', target: 'runner' },
    { step: 'check', target: 'none' },
  ])('is our bug to ask for of $step on $target', (unknown) => {
    expect(() => nearest(unknown, { policy: policyWith(0), situation: goldenSituation() })).toThrow('a miss is of');
  });
});
