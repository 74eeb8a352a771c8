import fc from 'fast-check';
import { partDrift } from '../../../src/domain/guardrails/drift/drift.ts';
import type { Json } from '../../../src/domain/guardrails/json.ts';
import { RUNS } from '../../support/decisions.ts';
import { arbChanged, arbIamPolicy, type IamPolicy, isAllowed, REQUESTS } from '../../support/iam.ts';

/** What is told of a change, held against who is let in before and after, request by request. */

const drift = (should: IamPolicy, is: IamPolicy) =>
  partDrift('boundary', should as unknown as Json, is as unknown as Json);

const pairs = fc.oneof(arbChanged, fc.tuple(arbIamPolicy, arbIamPolicy));
const MORE = { numRuns: RUNS.numRuns * 4 };

it('what lets a request in that was kept out widens', () => {
  let wider = 0;
  fc.assert(
    fc.property(pairs, ([should, is]) => {
      if (!REQUESTS.some((each) => isAllowed(is, each) && !isAllowed(should, each))) return;
      wider += 1;
      expect(drift(should, is).map(({ reach }) => reach)).toContain('widens');
    }),
    MORE,
  );
  expect(wider).toBeGreaterThan(MORE.numRuns / 10);
});

it('what keeps a request out that was let in is told', () => {
  let narrower = 0;
  fc.assert(
    fc.property(pairs, ([should, is]) => {
      if (!REQUESTS.some((each) => isAllowed(should, each) && !isAllowed(is, each))) return;
      narrower += 1;
      expect(drift(should, is)).not.toEqual([]);
    }),
    MORE,
  );
  expect(narrower).toBeGreaterThan(MORE.numRuns / 10);
});

it('where nothing is told, everybody is let in as before', () => {
  fc.assert(
    fc.property(arbIamPolicy, fc.infiniteStream(fc.nat()), (policy, numbers) => {
      const statements = policy.Statement.map((each) => [numbers.next().value ?? 0, each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each);
      const other = { ...policy, Statement: statements };
      expect(drift(policy, other)).toEqual([]);
      for (const request of REQUESTS) expect(isAllowed(other, request)).toBe(isAllowed(policy, request));
    }),
    RUNS,
  );
});
