import fc from 'fast-check';
import type { Situation } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Policy, Read, Step } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, everywhere, RUNS } from '../../../support/decisions.ts';
import { byId, PARTITIONS } from '../../../support/policy-parts.ts';

/** What each step may do, were it to read these alone. */
function allowedReading(policy: Policy, situation: Situation, origins: readonly string[]): ReadonlySet<string> {
  const reads = origins.map((origin): Read => ({ kind: 'partition', origin }));
  const steps = [...policy.steps.values()].map(({ each: _, ...step }): Step => ({ ...step, reads }));
  return allowedIn(evaluate({ ...policy, steps: byId(steps), derived: [] }, situation));
}

it('what two origins together may do, each of them may alone', () => {
  const pair = fc.uniqueArray(fc.constantFrom(...PARTITIONS), { minLength: 2, maxLength: 2 });
  let seen = 0;
  everywhere(pair, (policy, situation, origins) => {
    const each = origins.map((origin) => allowedReading(policy, situation, [origin]));
    for (const allowed of allowedReading(policy, situation, origins)) {
      seen++;
      expect(each.every((alone) => alone.has(allowed))).toBe(true);
    }
  });
  expect(seen).toBeGreaterThan(RUNS.numRuns / 50);
});
