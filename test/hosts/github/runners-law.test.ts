import fc from 'fast-check';
import { decideFor } from '../../../src/commands/plan/deciding.ts';
import type { Policy, RunsOn } from '../../../src/domain/policy/policy.ts';
import { runnersSeen } from '../../../src/hosts/github/runners.ts';
import type { Runners } from '../../../src/ports.ts';
import { type ApiRunner, apiGroup, apiRunner } from '../../support/api-runners.ts';
import { allowedIn, placementsOf, RUNS } from '../../support/decisions.ts';
import { arbPolicy, arbSituation } from '../../support/policies.ts';
import { some, TARGETS } from '../../support/policy-parts.ts';
import { Organisation } from './seen.ts';

const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(arbitrary) });

const arbRunner = fc
  .record({
    labels: some(TARGETS, 1),
    status: fc.constantFrom<ApiRunner['status']>('online', 'offline', 'offline', 'offline'),
    ephemeral: fc.constantFrom(true, false, false, false),
    runner_group_id: fc.constantFrom(1, 2, 3),
  })
  .map(({ labels, ...rest }) => apiRunner(labels, rest));

const GROUPS = [apiGroup(1, 'Default'), apiGroup(2, 'aws')];
const SHARED = apiGroup(3, 'of-all', { inherited: true });

/** All that a service can do: list runners of any kind, refuse, break down, answer with something else. */
const arbService = fc.record({
  runners: fc.array(arbRunner, { maxLength: 6 }),
  organisation: fc.option(
    fc.record({
      runners: fc.oneof(fc.array(arbRunner, { maxLength: 6 }), fc.array(arbRunner, { minLength: 101, maxLength: 101 })),
      groups: fc.constantFrom(GROUPS, GROUPS, [...GROUPS, SHARED]),
    }),
    { nil: undefined },
  ),
  failing: rarely(
    fc.tuple(
      fc.constantFrom('/repos/OWNER/study/actions/runners', '/orgs/', '/runner-groups', '/actions'),
      fc.constantFrom(401, 403, 404, 429, 500, 503),
    ),
  ),
  odd: rarely(fc.tuple(fc.constantFrom('/actions/runners', '/runner-groups', '/study'), fc.jsonValue())),
});

/** Asks for runners in every way. */
const arbAsking = fc
  .tuple(
    arbPolicy,
    fc.infiniteStream(
      fc.constantFrom<RunsOn>('aws', ['hpc', 'aws'], { group: 'aws' }, { group: 'of-all', labels: 'hpc' }),
    ),
  )
  .map(([policy, runsOn]): Policy => {
    const targets = [...policy.targets].map(([id, target]) => {
      const asked = id < 'h' ? runsOn.next().value : undefined;
      return [id, { ...target, runsOn: asked ?? id }] as const;
    });
    return { ...policy, targets: new Map(targets) };
  });

/** Each case is a few requests; many runs share two processors. */
const TIMEOUT_MS = 30_000 + 200 * RUNS.numRuns;

let organisation: Organisation;
let ask: () => Promise<Runners>;

beforeAll(async () => {
  organisation = await Organisation.open();
  const token = organisation.api.tokenFor({ administration: 'read', 'self-hosted-runners': 'read' });
  const where = { apiUrl: organisation.url, repository: 'OWNER/study' };
  ask = () => runnersSeen(where, token, { deadlineMs: 5_000, retryAfterMs: [] });
});
afterAll(() => organisation.close());

it(
  'whatever the service says of runners, the same is allowed, and what is chosen is allowed',
  async () => {
    let [heard, out] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        arbService,
        arbAsking,
        arbSituation,
        async (service, policy, { unavailable: _, ...situation }) => {
          Object.assign(organisation.api, service);
          const runners = await ask();
          const without = decideFor(policy, situation);
          const then = decideFor(policy, situation, runners);
          expect(allowedIn(then.decision)).toEqual(allowedIn(without.decision));
          for (const { placement } of placementsOf(then.decision)) expect(placement.target).toBe(placement.allowed[0]);
          if (!runners.known) expect(then).toEqual({ ...without, runners });
          heard += runners.known ? 1 : 0;
          out += [...then.reach.values()].includes('out') ? 1 : 0;
        },
      ),
      RUNS,
    );
    // Worth something only where the service is heard, and somebody is out of reach.
    expect(heard).toBeGreaterThan(RUNS.numRuns / 10);
    expect(out).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);
