import type { Place } from '../../places/place.ts';
import { mayBeOwn, spotOf } from '../context.ts';
import { dayOf, isLive } from '../dates.ts';
import type { Flow, Reason } from '../decision.ts';
import { rulesOn } from '../group-ends.ts';
import type { Allow, Capacity, Policy } from '../policy.ts';
import { misses } from '../rules.ts';
import { type Change, severity, type World } from './change.ts';
import { exceptionsFor } from './exceptions.ts';

/** What might lift a reason against a step, mildest first. Whether it does is for the evaluator to say. */
export function proposedFor(reason: Reason, world: World, step: string): readonly Change[] {
  const { flow } = reason;
  const proposed = [...byCode(reason, world, step), ...(flow === undefined ? [] : forFlow(reason, flow, world, step))];
  return proposed.sort((a, b) => severity(a) - severity(b));
}

function byCode({ code, params }: Reason, { policy }: World, step: string): readonly Change[] {
  switch (code) {
    case 'placement/event-cap':
    case 'placement/event-cannot-release':
      return [{ kind: 'merge' }];
    case 'placement/capacity':
      return [{ kind: 'capacity', ...shortage(params) }];
    case 'placement/not-ephemeral':
      return [{ kind: 'ephemeral', target: String(given(params.target)) }];
    case 'placement/surface-cap':
    case 'placement/store-denied':
      return otherStores(policy, step);
    default:
      return [];
  }
}

const shortage = ({ target, resource, needs }: Reason['params']) => ({
  target: String(given(target)),
  resource: given(resource) as keyof Capacity,
  needs: Number(given(needs)),
});

const given = (param: Reason['params'][string] | undefined) =>
  param === undefined || !('kind' in param) ? undefined : param.value;

const otherStores = ({ steps, stores }: Policy, step: string): readonly Change[] =>
  [...(steps.get(step)?.writes ?? [])].flatMap(([output, { store: now }]) =>
    [...stores.keys()]
      .filter((store) => store !== now)
      .map((store): Change => ({ kind: 'store', step, output, store })),
  );

/** A rule says no, or without one no rule says yes. */
const forFlow = (reason: Reason, flow: Flow, world: World, step: string): readonly Change[] => [
  ...statements(flow, world.policy),
  ...(reason.layer === 'preset' ? owned(flow, world.policy) : []),
  ...renewals(world),
  ...exceptionsFor(reason, flow, world.policy, step),
  ...(reason.rule === undefined ? allows(flow, world) : denies(reason.rule, flow, world.policy)),
];

/** Not a preset, which nobody here can change. */
const denies = (rule: string, { location }: Flow, { rules }: Policy): readonly Change[] =>
  rules.some(({ id, effect }) => id === rule && effect === 'deny') ? [{ kind: 'deny', rule, location }] : [];

/** Only of locations that the policy itself describes: of the product's own nobody can say more. */
function statements({ location }: Flow, { locations, rules }: Policy): readonly Change[] {
  const found = locations.get(location);
  if (found?.operators !== 'unknown') return [];
  const own = found.places === 'unknown' ? [] : [countriesOf(found.places)];
  const asked = rules.flatMap((rule) => (rule.effect === 'deny' ? rule.operatorsOutside : rule.operators) ?? []);
  return [...own, ...asked.map((each) => [each])].map((operators) => ({ kind: 'operators', location, operators }));
}

/** Only where nothing is said: that others run it is a statement, and of a region its provider does. */
const owned = ({ location }: Flow, policy: Policy): readonly Change[] =>
  mayBeOwn(policy, location) ? [{ kind: 'run-by', location }] : [];

const countriesOf = (places: readonly Place[]): readonly Place[] => [
  ...new Set(places.map((place) => place.slice(0, 2) as Place)),
];

const renewals = ({ policy, situation }: World): readonly Change[] =>
  policy.derived
    .filter(({ expires }) => !isLive(expires, dayOf(situation.now)))
    .map(({ id: entry, approval: { by: approvers } }) => ({ kind: 'renewal', entry, approvers }));

/** The allow that misses by the fewest keys first. None reaches a place that nobody knows. */
function allows(flow: Flow, { policy, situation }: World): readonly Change[] {
  const spot = spotOf(policy, flow.location);
  if (spot.places === 'unknown') return [];
  const widened = rulesOn(policy.rules, dayOf(situation.now))
    .filter((rule): rule is Allow => rule.effect === 'allow')
    .map(
      ({ id: rule, ...allow }) =>
        ({ kind: 'allow', rule, keys: misses({ ...allow, id: rule }, flow, spot), flow }) as const,
    )
    .sort((a, b) => a.keys.length - b.keys.length);
  return widened.length > 0 ? widened : [{ kind: 'new-allow', flow }];
}
