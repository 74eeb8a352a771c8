import fc from 'fast-check';
import type { Place } from '../../../../src/domain/places/place.ts';
import { statable } from '../../../../src/domain/places/regimes.ts';
import { byPresets } from '../../../../src/domain/policy/by-presets.ts';
import { type Context, contextOf } from '../../../../src/domain/policy/context.ts';
import type { Reason, Situation } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import { commonFlows, type PlacedFlow, targetFlows } from '../../../../src/domain/policy/flows.ts';
import { instancesOf } from '../../../../src/domain/policy/instances.ts';
import type { Policy, Safeguard } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, always, isWithin, plain } from '../../../support/decisions.ts';
import {
  ASSERTED,
  at,
  DESTINATIONS,
  LOCATIONS,
  PARTITIONS,
  STORES,
  some,
  TARGETS,
} from '../../../support/policy-parts.ts';

const PRESETS = ['eu-gdpr', 'ru-152fz', 'us-hipaa', 'de-sgbv393', 'us-ca-ccpa', 'in-rbi-payments'] as const;
const IDS = [...new Set(PRESETS.flatMap(statable)), 'idta'];

const arbSafeguard = fc
  .record({
    id: fc.constantFrom(...IDS),
    preset: fc.constantFrom(undefined, ...PRESETS),
    locations: some(LOCATIONS),
    targets: some(TARGETS),
    stores: some(STORES),
    destinations: some(DESTINATIONS),
    origins: fc.oneof(fc.constant(undefined), some([...PARTITIONS, 'registry'], 1)),
    expires: fc.constantFrom('2026-01-01', '2026-11-22', '2099-12-31'),
    standing: fc.constantFrom('asserted' as const, 'not-signed' as const),
  })
  .map(
    ({ id, preset, origins, expires, standing, ...covers }): Safeguard => ({
      id,
      ...(preset === undefined ? {} : { preset }),
      ...(origins === undefined ? {} : { origins }),
      covers,
      approval: { ...ASSERTED, standing },
      expires,
      at: at(7),
    }),
  );

/** With presets that know safeguards, over a location abroad. */
const regulated = (policy: Policy, place: Place): Policy => ({
  ...policy,
  presets: PRESETS.map((id) => ({ id, at: at(4) })),
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

const isCovered = ({ covers }: Safeguard, { location, of }: PlacedFlow): boolean =>
  covers.locations.includes(location) || [covers.targets, covers.stores, covers.destinations].flat().includes(of);

const isOf = ({ origins }: Safeguard, { origin }: PlacedFlow): boolean =>
  origins === undefined || origins.some((each) => origin === each || origin.startsWith(`${each}/`));

describe('a safeguard', () => {
  it('opens only what it covers, of its origins, for a preset that knows it, while it is in force', () => {
    always(fc.tuple(arbSafeguard, place), (policy, situation, [safeguard, abroad]) => {
      const before = contextOf(regulated(policy, abroad), situation);
      const after = contextOf({ ...before.policy, safeguards: [...before.policy.safeguards, safeguard] }, situation);
      return flowsOf(before).every((flow) => {
        const [was, is] = [byPresets(before, flow).reasons, byPresets(after, flow).reasons];
        return PRESETS.every((preset) => {
          const [closed, left] = [denials(was, preset), denials(is, preset)];
          return (
            plain(closed) === plain(left) ||
            (left.length < closed.length && mayOpen(safeguard, preset, flow, situation))
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

const mayOpen = (safeguard: Safeguard, preset: string, flow: PlacedFlow, { now }: Situation): boolean =>
  isCovered(safeguard, flow) &&
  isOf(safeguard, flow) &&
  statable(preset).includes(safeguard.id) &&
  (safeguard.preset ?? preset) === preset &&
  safeguard.approval.standing === 'asserted' &&
  now.slice(0, 10) <= safeguard.expires;
