import type { Context } from './context.ts';
import type { Waiver } from './exception.ts';
import type { PlacedFlow } from './flows.ts';
import { isInForce } from './in-force.ts';
import type { Deny } from './policy.ts';
import { isListed } from './rules.ts';

/** The waiver in force that lifts a deny for this flow: the first in the policy's order. Only a deny that says so is lifted. */
export function waiverFor({ policy, situation }: Context, deny: Deny, flow: PlacedFlow): Waiver | undefined {
  if (!deny.waivable) return undefined;
  return policy.waivers.find(
    (each) =>
      each.rule === deny.id &&
      isInForce(each, policy, situation) &&
      flow.step !== undefined &&
      each.steps.includes(flow.step) &&
      isListed(flow.origin, each.origins) &&
      waysOf(each, flow).includes(flow.of),
  );
}

/** A partition at rest and a surface are no way of a step's own: no waiver reaches them. */
function waysOf({ targets, stores, destinations }: Waiver, { by }: PlacedFlow): readonly string[] {
  if (by === 'store') return stores;
  if (by === 'destination') return destinations;
  return by === 'process' || by === 'persist' || by === 'runner' ? targets : [];
}
