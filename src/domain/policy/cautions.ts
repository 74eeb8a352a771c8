import { type Finding, warning } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import type { Caution } from '../places/regimes.ts';
import { type Context, spotOf } from './context.ts';
import type { Flow, Placement, StepDecision } from './decision.ts';
import { applies, type LiveRegime, type Preset } from './presets.ts';
import { mayBeOutside, seenBy } from './regime-rules.ts';

/** What presets have to say of where data may go, though they let it: once for a location. */
export function cautions(context: Context, steps: readonly StepDecision[]): readonly Finding[] {
  const cautious = context.presets.filter(({ regime }) => (regime?.cautions ?? []).length > 0);
  if (cautious.length === 0) return [];
  const flows = allowedIn(steps);
  return cautious.flatMap((preset) => byPreset(context, preset, flows));
}

/** Whatever is allowed is noted, with what allows it. A decision has millions of notes, and few flows that they share. */
function allowedIn(steps: readonly StepDecision[]): readonly Flow[] {
  const flows = new Set<Flow>();
  for (const { placements } of steps) for (const each of placements) gather(each, flows);
  return [...flows];
}

function gather({ notes }: Placement, flows: Set<Flow>): void {
  for (const beside of notes.values()) for (const { flow } of beside) if (flow !== undefined) flows.add(flow);
}

function byPreset({ policy }: Context, preset: Preset, flows: readonly Flow[]): readonly Finding[] {
  const { regime } = preset;
  if (regime === undefined) return [];
  const reached = flows.filter((flow) => applies(regime, seenBy(regime, flow), policy.controller));
  return [...originsByLocation(reached)].flatMap(([location, origins]) =>
    regime.cautions
      .filter(({ outside }) => mayBeOutside(spotOf(policy, location).places, outside))
      .map((each) => finding(preset.use, regime, { location, origins }, each)),
  );
}

function originsByLocation(flows: readonly Flow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { location, origin } of flows) found.set(location, (found.get(location) ?? new Set<string>()).add(origin));
  return found;
}

const finding = (
  { id: preset, at }: Preset['use'],
  { law }: LiveRegime,
  { location, origins }: { readonly location: string; readonly origins: ReadonlySet<string> },
  { outside, says }: Caution,
): Finding =>
  warning(
    'placement/preset-caution',
    {
      preset: id(preset),
      law: id(law),
      origin: ids(origins),
      location: id(location),
      outside: ids(outside),
      says: id(says),
    },
    at,
  );
