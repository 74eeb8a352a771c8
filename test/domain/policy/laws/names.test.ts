import fc from 'fast-check';
import type { Situation } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, everywhere, plain, RUNS } from '../../../support/decisions.ts';
import { type Naming, renamed } from '../../../support/renamed.ts';

/** A name that cannot be met by accident, so that it can be found again wherever a decision tells of it. */
const token: Naming = (kind, id) => `<${kind}:${id}>`;
const TOKEN = /<(\w+:[^<>]+)>/g;

/** Short, and of few letters, so that many begin alike; more than there are of any kind. */
const NAMES = ['a', 'a-', 'a-b', 'aC', 'a_', 'aa', 'aab', 'ab', 'b', 'b-a', 'bC', 'b_', 'ba', 'C', 'C-', 'Ca'].sort();
const arbNames = fc.subarray(NAMES, { minLength: 10, maxLength: 10 });

/** All names that a policy has, by kind, each kind in order. */
function namesIn(policy: Policy, situation: Situation): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, Set<string>>();
  renamed(policy, situation, (kind, id) => {
    seen.set(kind, (seen.get(kind) ?? new Set()).add(token(kind, id)));
    return id;
  });
  return new Map([...seen].map(([kind, ids]) => [kind, [...ids].sort()]));
}

it('other names for everything, in the same order, give the same decision under those names', () => {
  let seen = 0;
  everywhere(arbNames, (policy, situation, names) => {
    const all = namesIn(policy, situation);
    // Names of two kinds may be alike: nothing is found by the name of something else.
    const naming: Naming = (kind, id) => names[(all.get(kind) ?? []).indexOf(token(kind, id))] ?? '';
    const [was, is] = [token, naming].map((each) => evaluate(...renamed(policy, situation, each)));
    const told = plain(was).replace(TOKEN, (_, name: string) => {
      const [kind = '', id = ''] = name.split(':');
      return naming(kind as Parameters<Naming>[0], id);
    });
    expect(plain(is)).toBe(told);
    seen += was && allowedIn(was).size > 0 ? 1 : 0;
  });
  expect(seen).toBeGreaterThan(RUNS.numRuns / 40);
});
