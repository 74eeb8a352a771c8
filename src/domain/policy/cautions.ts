import { type Finding, warning } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import type { Caution } from '../places/regimes.ts';
import { type Context, spotOf } from './context.ts';
import type { Flow, StepDecision } from './decision.ts';
import { applies, type LiveRegime, type Preset } from './presets.ts';
import { mayBeOutside, seenBy } from './regime-rules.ts';

/** What presets have to say of where data may go, though they let it: once for a location. */
export function cautions(context: Context, steps: readonly StepDecision[]): readonly Finding[] {
  const cautious = context.presets.filter(({ regime }) => (regime?.cautions ?? []).length > 0);
  if (cautious.length === 0) return [];
  const flows = allowedIn(steps);
  return cautious.flatMap((preset) => byPreset(context, preset, flows));
}

/** Whatever is allowed is noted, with what allows it. */
const allowedIn = (steps: readonly StepDecision[]): readonly Flow[] =>
  steps
    .flatMap(({ placements }) => placements.flatMap(({ notes }) => [...notes.values()].flat()))
    .flatMap(({ flow }) => flow ?? []);

function byPreset({ policy }: Context, preset: Preset, flows: readonly Flow[]): readonly Finding[] {
  const { regime } = preset;
  if (regime === undefined) return [];
  const reached = flows.filter((flow) => applies(regime, seenBy(regime, flow), policy.controller));
  return [...new Set(reached.map(({ location }) => location))].flatMap((location) => {
    const origins = reached.filter((flow) => flow.location === location).map(({ origin }) => origin);
    return regime.cautions
      .filter(({ outside }) => mayBeOutside(spotOf(policy, location).places, outside))
      .map((each) => finding(preset.use, regime, { location, origins }, each));
  });
}

const finding = (
  { id: preset, at }: Preset['use'],
  { law }: LiveRegime,
  { location, origins }: { readonly location: string; readonly origins: readonly string[] },
  { outside, says }: Caution,
): Finding =>
  warning(
    'placement/preset-caution',
    {
      preset: id(preset),
      law: id(law),
      origin: ids(new Set(origins)),
      location: id(location),
      outside: ids(outside),
      says: id(says),
    },
    at,
  );
