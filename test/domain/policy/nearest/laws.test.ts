import fc from 'fast-check';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import { applied } from '../../../../src/domain/policy/nearest/applied.ts';
import type { Change, World } from '../../../../src/domain/policy/nearest/change.ts';
import { type Miss, nearest } from '../../../../src/domain/policy/nearest/nearest.ts';
import type { Policy } from '../../../../src/domain/policy/policy.ts';
import { everywhere, placementsOf } from '../../../support/decisions.ts';
import { PLACES } from '../../../support/policy-parts.ts';

/** A law that met none of these said nothing; the others are rare, and have examples of their own. */
const COMMON = ['allow', 'capacity', 'deny', 'waiver'];

/** Every refused step × target, of one target a placement, with the smallest change found for it. */
function inEveryMiss(law: (miss: Miss, changes: readonly Change[], world: World) => void): void {
  everywhere(fc.constant(undefined), (policy, situation) => {
    const world = { policy: onKnownPlaces(policy), situation };
    for (const { step, placement } of placementsOf(evaluate(world.policy, situation))) {
      const [target] = placement.rejected.keys();
      if (target === undefined) continue;
      const miss = { step, target, ...(placement.instance === undefined ? {} : { instance: placement.instance }) };
      law(miss, nearest(miss, world).changes, world);
    }
  });
}

/** In most random policies something lies where nobody knows, and then there is nothing to change. */
function onKnownPlaces(policy: Policy): Policy {
  const known = { location: 'rotterdam', runnerLocation: 'rotterdam' };
  const moved = <Entry extends { readonly location: string }>(entries: ReadonlyMap<string, Entry>) =>
    new Map([...entries].map(([id, each]) => [id, each.location === 'github-hosted' ? { ...each, ...known } : each]));
  const locations = [...policy.locations].map(
    ([id, each]) => [id, each.places === 'unknown' ? { ...each, places: PLACES.slice(0, 1) } : each] as const,
  );
  const { targets, stores, destinations } = policy;
  return {
    ...policy,
    locations: new Map(locations),
    targets: moved(targets),
    stores: moved(stores),
    destinations: moved(destinations),
  };
}

const allows = ({ step, instance, target }: Miss, changes: readonly Change[], world: World): boolean => {
  const { policy, situation } = changes.reduce((at, change) => applied(change, at), world);
  const placements = evaluate(policy, situation).steps.get(step)?.placements ?? [];
  return placements.some((each) => each.instance === instance && each.allowed.includes(target));
};

it('the smallest change lets the step run on the target once it is made, and none of it can be left out', () => {
  const kinds = new Set<string>();
  inEveryMiss((miss, changes, world) => {
    if (changes.length > 0) expect(allows(miss, changes, world)).toBe(true);
    for (const change of changes) {
      kinds.add(change.kind);
      const others = changes.filter((each) => each !== change);
      expect(allows(miss, others, world)).toBe(false);
    }
  });
  expect(COMMON.filter((kind) => !kinds.has(kind))).toEqual([]);
});
