import type { Policy, PolicyTest, Rule } from '../../../src/domain/policy/policy.ts';
import { judgeTests, untested } from '../../../src/domain/policy/run-tests.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { SMALL_POLICY } from '../../support/small-policy.ts';

const NOW = '2026-06-01T12:00:00.000Z';

const policy: Policy = readPolicy({
  path: 'given.yml',
  text: SMALL_POLICY.replace('targets:\n', 'targets:\n  other-runner: {location: clinic, runs-on: {group: other}}\n'),
  digest: `sha256:${'0'.repeat(64)}`,
} as never);

const missesOf = (given: PolicyTest['given'], expect: PolicyTest['expect']) =>
  judgeTests({ ...policy, tests: [{ given, expect } as PolicyTest] }, NOW).flatMap(({ misses }) => misses);

it('misses a step that is not there, and an instance that it does not have', () => {
  expect(missesOf({ step: 'chekc' }, {})).toEqual([{ of: 'chekc', expected: ['a placement'], got: ['none'] }]);
  expect(missesOf({ step: 'check', instance: 'nl' }, {})).toEqual([
    { of: 'check', expected: ['an instance nl'], got: ['none'] },
  ]);
});

it('misses a target that is allowed and not named, and one that is named and not allowed', () => {
  const both = ['clinic-runner', 'other-runner'];
  expect(missesOf({ step: 'check' }, { allowed: [...both].reverse() })).toEqual([]);
  expect(missesOf({ step: 'check' }, { allowed: ['clinic-runner'] })).toEqual([
    { of: 'check', expected: ['clinic-runner'], got: both },
  ]);
  expect(missesOf({ step: 'check' }, { allowed: [...both, 'hosted'] })).toEqual([
    { of: 'check', expected: [...both, 'hosted'], got: both },
  ]);
});

it('the first rule that opens a way for restricted data is untested, one that says nothing of a class among them', () => {
  const rule = (id: string, rest: object = {}): Rule => ({ id, effect: 'allow', ...rest }) as unknown as Rule;
  const of = (rules: readonly Rule[]) => untested({ rules, tests: [] } as unknown as Policy)?.id;
  const mild = rule('mild', { classificationAtMost: 'internal' });
  expect(of([rule('deny', { effect: 'deny' }), mild, rule('first'), rule('second')])).toBe('first');
  expect(of([mild, rule('named', { classificationAtMost: 'restricted' })])).toBe('named');
  expect(of([mild])).toBeUndefined();
});
