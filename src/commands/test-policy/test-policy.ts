import { type Case, type Report, say } from '../../domain/outcome/document.ts';
import { id, ids, known, path } from '../../domain/outcome/labelled.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { judgeTests, type Miss, type TestResult } from '../../domain/policy/run-tests.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Command } from '../../ports.ts';
import { missingTests, testFindings } from '../policy-tests.ts';
import { policyAtHand } from '../trusted-policy.ts';

export interface TestPolicyInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
}

/** Runs the tests of the policy at hand: what it must decide, before anybody merges it. */
export const testPolicy: Command<TestPolicyInputs> = async (inputs, host, ports) => {
  const policy = await policyAtHand(host, inputs.policy);
  const results = judgeTests(policy, ports.clock.now());
  const findings = [...testFindings(results), ...missingTests(policy)];
  const verdict: Verdict = findings.length > 0 ? 'fail' : 'pass';
  return {
    verdict,
    findings,
    outputs: { verdict: id(verdict) },
    summary: report(policy, results, verdict),
    evidence: [],
  };
};

function report(policy: Policy, results: readonly TestResult[], verdict: Verdict): Report {
  const passed = results.filter(({ misses }) => misses.length === 0).length;
  return {
    title: say`Policy tests: ${id(verdict)}`,
    blocks: [
      {
        block: 'paragraph',
        text: say`${known(passed)} of ${known(results.length)} tests of ${path(policy.path)} at hand pass.`,
      },
      { block: 'list', items: results.map(({ test, misses }) => say`${id(word(misses))}: ${id(test.name)}`) },
    ],
    document: {
      version: known(1),
      verdict,
      policy: { path: path(policy.path), digest: id(policy.digest) },
      tests: results.map(({ test, misses }) => ({
        name: id(test.name),
        at: id(`${test.at.file}:${test.at.line}:${test.at.column}`),
        status: word(misses),
        misses: misses.map(({ of, expected, got }) => ({ of: id(of), expected: ids(expected), got: ids(got) })),
      })),
    },
    cases: results.map(caseOf),
  };
}

const word = (misses: readonly Miss[]): 'pass' | 'fail' => (misses.length === 0 ? 'pass' : 'fail');

const caseOf = ({ test, misses }: TestResult): Case => ({
  suite: 'policy',
  name: test.name,
  status: word(misses),
  at: test.at,
  detail:
    misses[0] === undefined
      ? say`decided as expected`
      : say`${misses.map(({ of, expected, got }) => id(`${of}: expected ${expected.join(', ')}, got ${got.join(', ')}`))}`,
});
