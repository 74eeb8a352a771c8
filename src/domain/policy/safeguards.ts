import type { Context } from './context.ts';
import type { Flow } from './decision.ts';
import type { Safeguard } from './exception.ts';
import type { PlacedFlow } from './flows.ts';
import { isInForce } from './in-force.ts';
import { isListed } from './rules.ts';

/** The safeguards in force that cover a flow for a preset. Whether that preset accepts them there, the regime says. */
export const safeguardsFor = ({ policy, situation }: Context, preset: string, flow: PlacedFlow): readonly Safeguard[] =>
  policy.safeguards.filter(
    (each) =>
      isInForce(each, policy, situation) &&
      (each.preset === undefined || each.preset === preset) &&
      (each.origins === undefined || isListed(flow.origin, each.origins)) &&
      coversWay(each, flow),
  );

/** What `of` names, by the way the data goes; a partition at rest and a surface are covered by their location alone. */
const NAMED: Readonly<Record<Flow['by'], 'targets' | 'stores' | 'destinations' | undefined>> = {
  process: 'targets',
  persist: 'targets',
  runner: 'targets',
  store: 'stores',
  destination: 'destinations',
  rest: undefined,
  surface: undefined,
};

function coversWay({ covers }: Safeguard, { by, of, location }: PlacedFlow): boolean {
  const named = NAMED[by];
  return covers.locations.includes(location) || (named !== undefined && covers[named].includes(of));
}
