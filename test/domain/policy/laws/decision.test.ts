import fc from 'fast-check';
import type { Placement, Situation } from '../../../../src/domain/policy/decision.ts';
import { diff } from '../../../../src/domain/policy/diff.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../../../src/domain/policy/policy.ts';
import { surfaceCaps } from '../../../../src/domain/policy/surfaces.ts';
import { arbBrokenPolicy } from '../../../support/broken-policies.ts';
import { allowedIn, everywhere, inEveryPlacement, placementsOf, plain, RUNS } from '../../../support/decisions.ts';
import { arbSituation } from '../../../support/policies.ts';
import { arbDeny } from '../../../support/policy-parts.ts';

const nothing = fc.constant(undefined);

/** Where a placement takes what it reads: to any target that it may run on, through its runner, and to destinations. */
function locationsUsed(policy: Policy, step: string, { allowed, instance }: Placement): readonly string[] {
  const { each, destinations = [] } = policy.steps.get(step) ?? {};
  const goals = each === 'destination' ? destinations.filter((id) => id === instance) : destinations;
  return [
    ...allowed
      .flatMap((id) => policy.targets.get(id) ?? [])
      .flatMap((target) => [target.location, target.runnerLocation]),
    ...goals.flatMap((id) => policy.destinations.get(id)?.location ?? 'none'),
  ];
}

/** Where a placement takes what is classified of what it reads, and where that rests. */
function classifiedAt(policy: Policy, step: string, placement: Placement): readonly string[] {
  const origins = [...placement.origins].filter(([, { classification }]) => classification !== 'public');
  const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  const homes = origins.flatMap(([id]) => partitions.filter(({ origin }) => origin === id));
  return origins.length === 0
    ? []
    : [...locationsUsed(policy, step, placement), ...homes.map(({ location }) => location)];
}

describe('what is unknown', () => {
  it('is no place for classified data: neither a target, nor a destination, nor where it rests', () => {
    let seen = 0;
    inEveryPlacement((placement, policy, _, step) => {
      const used = placement.allowed.length === 0 ? [] : classifiedAt(policy, step, placement);
      for (const location of used) expect(policy.locations.get(location)?.places ?? 'unknown').not.toBe('unknown');
      seen += used.length > 0 ? 1 : 0;
    });
    expect(seen).toBeGreaterThan(RUNS.numRuns / 75);
  });

  it('is a fork, as an event', () => {
    everywhere(nothing, (policy, situation) => {
      const odd = evaluate(policy, { ...situation, event: 'merge-party' as Situation['event'] });
      const fork = evaluate(policy, { ...situation, event: 'fork' });
      expect(plain(odd.steps)).toBe(plain(fork.steps));
    });
  });

  it('never makes it throw, and nothing is allowed by accident', () => {
    fc.assert(
      fc.property(arbBrokenPolicy, arbSituation, (policy, situation) => {
        const decision = evaluate(policy, situation);
        for (const { placement } of placementsOf(decision)) surfaceCaps(policy, situation, placement);
        if (policy.targets.size === 0 || policy.steps.size === 0) expect(decision.verdict).toBe('fail');
        if (policy.steps.has('a')) expect(allowedIn(decision).size).toBe(0);
      }),
      RUNS,
    );
  });
});

it('preferences rank what is allowed, and allow nothing else', () => {
  everywhere(nothing, (policy, situation) => {
    const { unavailable: _, ...reachable } = situation;
    const plainly = evaluate({ ...policy, prefer: [] }, reachable);
    expect(allowedIn(evaluate(policy, situation))).toEqual(allowedIn(plainly));
  });
});

describe('a decision', () => {
  it('has every step × target in allowed or rejected', () => {
    inEveryPlacement(({ allowed, rejected, notes }, policy) => {
      expect([...allowed, ...rejected.keys()].sort()).toEqual([...policy.targets.keys()].sort());
      expect([...notes.keys()].sort()).toEqual([...allowed].sort());
    });
  });

  it('says why for every rejected target', () => {
    inEveryPlacement(({ rejected, reasons }) => {
      for (const own of rejected.values()) expect(own.length + reasons.length).toBeGreaterThan(0);
    });
  });

  it('passes only where a target is allowed and nothing holds on all of them', () => {
    inEveryPlacement(({ verdict, target, allowed, reasons }) => {
      expect(verdict === 'pass').toBe(allowed.length > 0 && reasons.length === 0);
      expect(target).toBe(allowed[0]);
    });
  });

  it('passes a step only if all of its placements pass, and never has a step without one', () => {
    everywhere(nothing, (policy, situation) => {
      const { steps } = evaluate(policy, situation);
      expect([...steps.keys()]).toEqual([...policy.steps.keys()]);
      for (const { placements, verdict } of steps.values()) {
        expect(placements).not.toEqual([]);
        expect(verdict === 'pass').toBe(placements.every((each) => each.verdict === 'pass'));
      }
    });
  });

  it('is the same in evaluate mode', () => {
    everywhere(nothing, (policy, situation) => {
      const reported = evaluate({ ...policy, enforcement: 'evaluate' }, situation);
      expect(plain(reported)).toBe(plain(evaluate(policy, situation)));
    });
  });

  it('differs from itself in nothing, and from another back as forth, with reasons', () => {
    everywhere(arbDeny, (policy, situation, deny) => {
      const before = evaluate(policy, situation);
      const after = evaluate({ ...policy, rules: [...policy.rules, deny] }, situation);
      const forth = diff(before, after);
      const back = diff(after, before).map((each) => ({
        ...each,
        before: each.after,
        after: each.before,
        was: each.is,
        is: each.was,
      }));
      expect(diff(before, before)).toEqual([]);
      expect(forth.map(plain).sort()).toEqual(back.map(plain).sort());
      for (const { is, was } of forth) expect([...is, ...was]).not.toEqual([]);
    });
  });
});
