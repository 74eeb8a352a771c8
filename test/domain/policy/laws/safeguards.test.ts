import fc from 'fast-check';
import type { Place } from '../../../../src/domain/places/place.ts';
import { statable } from '../../../../src/domain/places/regimes.ts';
import { byPresets } from '../../../../src/domain/policy/by-presets.ts';
import { type Context, contextOf } from '../../../../src/domain/policy/context.ts';
import type { Reason } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import { commonFlows, type PlacedFlow, targetFlows } from '../../../../src/domain/policy/flows.ts';
import { instancesOf } from '../../../../src/domain/policy/instances.ts';
import type { Policy, Safeguard } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, always, isWithin, plain } from '../../../support/decisions.ts';
import { arbSafeguard, isAlive, SAFEGUARDED } from '../../../support/exceptions.ts';
import { at } from '../../../support/policy-parts.ts';

/** With presets that know safeguards, over a location abroad. */
const regulated = (policy: Policy, place: Place): Policy => ({
  ...policy,
  presets: SAFEGUARDED.map((id) => ({ id, at: at(4) })),
  locations: new Map(
    [...policy.locations].map(([id, each]) => [
      id,
      id === 'aws-fra' ? { ...each, places: [place], provider: 'aws' } : each,
    ]),
  ),
});

const place = fc.constantFrom('US', 'RU', 'IN') as unknown as fc.Arbitrary<Place>;

const flowsOf = (context: Context): readonly PlacedFlow[] =>
  [...context.policy.steps.values()].flatMap((step) => [
    ...[...context.policy.targets.values()].flatMap((target) =>
      targetFlows(context.origins.ofReads(step.reads), step, target),
    ),
    ...instancesOf(step).flatMap((instance) => commonFlows(context, step, instance)),
  ]);

/** How a preset denies a flow. */
const denials = (reasons: readonly Reason[], preset: string): readonly string[] =>
  reasons.filter(({ rule }) => rule === preset).map(({ code }) => code);

const isCovered = ({ covers }: Safeguard, { location, of, by }: PlacedFlow): boolean => {
  const named = { ...BY_TARGET, store: covers.stores, destination: covers.destinations, rest: [], surface: [] }[by];
  return covers.locations.includes(location) || (named ?? covers.targets).includes(of);
};

const BY_TARGET = { process: undefined, persist: undefined, runner: undefined };

const isOf = ({ origins }: Safeguard, { origin }: PlacedFlow): boolean =>
  origins === undefined || origins.some((each) => origin === each || origin.startsWith(`${each}/`));

describe('a safeguard', () => {
  it('opens only what it covers, of its origins, for a preset that knows it, while it is in force', () => {
    always(fc.tuple(arbSafeguard, place), (policy, situation, [safeguard, abroad]) => {
      const before = contextOf(regulated(policy, abroad), situation);
      const after = contextOf({ ...before.policy, safeguards: [...before.policy.safeguards, safeguard] }, situation);
      return flowsOf(before).every((flow) => {
        const [was, is] = [byPresets(before, flow).reasons, byPresets(after, flow).reasons];
        return SAFEGUARDED.every((preset) => {
          const [closed, left] = [denials(was, preset), denials(is, preset)];
          return (
            plain(closed) === plain(left) || (left.length < closed.length && mayOpen(safeguard, preset, flow, before))
          );
        });
      });
    });
  });

  it('never opens a place that nobody knows, and never shrinks what is allowed', () => {
    always(fc.tuple(fc.array(arbSafeguard, { maxLength: 3 }), place), (policy, situation, [safeguards, abroad]) => {
      const without = regulated(policy, abroad);
      const given = { ...without, safeguards: [...without.safeguards, ...safeguards] };
      const unknown = (of: Policy) => {
        const context = contextOf(of, situation);
        return flowsOf(context).map(
          (flow) => byPresets(context, flow).reasons.filter(({ code }) => code === 'placement/place-unknown').length,
        );
      };
      return (
        plain(unknown(given)) === plain(unknown(without)) &&
        isWithin(allowedIn(evaluate(without, situation)), allowedIn(evaluate(given, situation)))
      );
    });
  });
});

const mayOpen = (safeguard: Safeguard, preset: string, flow: PlacedFlow, { policy, situation }: Context): boolean =>
  isCovered(safeguard, flow) &&
  isOf(safeguard, flow) &&
  statable(preset).includes(safeguard.id) &&
  (safeguard.preset ?? preset) === preset &&
  isAlive(safeguard, policy, situation.now);
