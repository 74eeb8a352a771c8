import { error, type Finding } from '../domain/outcome/finding.ts';
import { id, ids } from '../domain/outcome/labelled.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { judgeTests, type TestResult, untested } from '../domain/policy/run-tests.ts';

/** What the policy decides otherwise than its own tests expect, each at its line. */
export const testFindings = (results: readonly TestResult[]): readonly Finding[] =>
  results.flatMap(({ test, misses }) =>
    misses.map(({ of, expected, got }) =>
      error('policy/test-failed', { test: id(test.name), of: id(of), expected: ids(expected), got: ids(got) }, test.at),
    ),
  );

/** Who opens a way for restricted data has to say in a test how far it goes. */
export function missingTests(policy: Policy): readonly Finding[] {
  const rule = untested(policy);
  return rule === undefined ? [] : [error('policy/tests-missing', { rule: id(rule.id) }, rule.at)];
}

/** For the plan: a test that fails closes it; that there is none is told, and closes `test-policy`. */
export const testsInPlan = (policy: Policy, now: string): readonly Finding[] => [
  ...testFindings(judgeTests(policy, now)),
  ...missingTests(policy).map((each) => ({ ...each, severity: 'warning' as const })),
];
