import { atMost, type Classification, isClassified, joinedLabel, type Label, lower } from '../labels/label.ts';
import { id } from '../outcome/labelled.ts';
import { byName } from './by-name.ts';
import { type Context, contextOf } from './context.ts';
import { canBePlanned } from './control-plane.ts';
import type { Placement, ReadLabel, Reason, Situation } from './decision.ts';
import { dataOf, type PlacedFlow } from './flows.ts';
import type { Instance } from './instances.ts';
import { denials } from './judge.ts';
import type { Origin } from './origins.ts';
import { type AggregateRule, type Policy, type Step, SURFACES, type Surface } from './policy.ts';
import type { SurfaceCaps } from './surface-caps.ts';

type Carried = Pick<Origin, 'id' | 'label' | 'madeOf'>;

/**
 * What each surface may hold of what a placement reads: the policy's cap, but only what is public in a repository that
 * is public (or may be), where the control plane is not the one that the policy names, and where a deny or preset
 * keeps an origin that the cap would let on from the control plane's location.
 *
 * Aggregates are judged by the label that the policy gives them: a deny of the records they are over does not reach
 * them, one of their own label does.
 */
export function surfaceCaps(policy: Policy, situation: Situation, placement?: Pick<Placement, 'origins'>): SurfaceCaps {
  const context = contextOf(policy, situation);
  const kept = labelsKept(context, placement);
  const capFor = (surface: Surface): Classification => {
    const cap = capOf(context, surface);
    return kept.some(({ classification }) => atMost(classification, cap)) ? 'public' : cap;
  };
  const caps = Object.fromEntries(SURFACES.map((surface) => [surface, capFor(surface)])) as SurfaceCaps['caps'];
  const aggregates = aggregatesOf(context);
  return { caps, ...(aggregates ? { aggregates } : {}) };
}

/**
 * All that a placement reads in one label, as it counts where something is shown. Every surface may hold what is public,
 * so public data that a deny or preset keeps from the control plane's location counts as one class higher.
 */
export function shownLabel(policy: Policy, situation: Situation, placement: Pick<Placement, 'origins'>): Label {
  const label = joinedLabel(placement.origins.values());
  const kept = labelsKept(contextOf(policy, situation), placement);
  return isClassified(label.classification) || kept.length === 0 ? label : { ...label, classification: 'internal' };
}

/** The labels of the origins that may not be where the control plane is, whatever the caps are. */
const labelsKept = (context: Context, placement?: Pick<Placement, 'origins'>): readonly Label[] =>
  [...(placement?.origins ?? [])]
    .filter(([id, label]) => keptAway(context, { id, label, ...madeOf(label) }).length > 0)
    .map(([, label]) => label);

const madeOf = ({ madeOf }: ReadLabel): Pick<Carried, 'madeOf'> => (madeOf === undefined ? {} : { madeOf });

/**
 * For each surface that may not hold what is read: why, the cap before a deny. Of several denies the first by name, so
 * that the order of the rules says nothing.
 */
export function surfaceReasons(context: Context, origins: readonly Origin[]): ReadonlyMap<Surface, Reason> {
  const [deny] = origins.flatMap((origin) => keptAway(context, origin)).sort(byRule);
  const reasons = SURFACES.flatMap((surface) => {
    const [cap] = origins.flatMap((origin) => capReason(context, surface, origin));
    const first = cap ?? deny;
    return first ? [[surface, first] as const] : [];
  });
  return new Map(reasons);
}

const byRule = ({ rule: a = '' }: Reason, { rule: b = '' }: Reason): number => byName(a, b);

/** An artifact of GitHub is a surface: what is written to such a store must be allowed on it. */
export const artifactSurfaceReasons = (context: Context, step: Step, { reads }: Instance): readonly Reason[] =>
  [...step.writes]
    .filter(([, { store }]) => context.policy.stores.get(store)?.type === 'github-artifact')
    .flatMap(([output]) => context.origins.ofWrite(step.id, output, reads))
    .flatMap((origin) => [...capReason(context, 'artifact', origin), ...keptAway(context, origin)]);

/** The policy's control plane is where the run really is, or there is none: what a terminal shows goes nowhere else. */
export const isPlannedControlPlane = ({ policy, situation }: Context): boolean =>
  canBePlanned(policy.controlPlane.location, situation.controlPlane);

function capReason(context: Context, surface: Surface, origin: Carried): readonly Reason[] {
  const cap = capOf(context, surface);
  if (atMost(origin.label.classification, cap)) return [];
  const { at } = context.policy.controlPlane;
  const classification = id(origin.label.classification);
  const params = { surface: id(surface), cap: id(cap), origin: id(origin.id), classification };
  return [{ code: 'placement/surface-cap', rule: 'control-plane', layer: 'policy', at, params }];
}

function capOf(context: Context, surface: Surface): Classification {
  const { policy, situation } = context;
  if (situation.repositoryVisibility !== 'private' || !isPlannedControlPlane(context)) return 'public';
  const { mayHold, surfaces } = policy.controlPlane;
  return lower(mayHold, surfaces[surface] ?? mayHold);
}

/** Denies and presets that keep an origin from the control plane. The cap alone grants nothing else. */
function keptAway(context: Context, origin: Carried): readonly Reason[] {
  const { location, at } = context.policy.controlPlane;
  const flow = { ...dataOf(origin), location, by: 'surface', of: 'control-plane', at } as const;
  const flows: readonly PlacedFlow[] = [
    { ...flow, operation: 'process' },
    { ...flow, operation: 'store' },
  ];
  return flows.flatMap((each) => denials(context, each));
}

function aggregatesOf(context: Context): AggregateRule | undefined {
  const { aggregates } = context.policy.controlPlane;
  if (aggregates === undefined || !isPlannedControlPlane(context)) return undefined;
  const label = { classification: aggregates.becomes, categories: [], subjects: [] };
  return keptAway(context, { id: 'aggregates', label }).length > 0 ? undefined : aggregates;
}
