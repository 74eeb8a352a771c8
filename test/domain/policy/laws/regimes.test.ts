import fc from 'fast-check';
import type { Place } from '../../../../src/domain/places/place.ts';
import { byPresets } from '../../../../src/domain/policy/by-presets.ts';
import { type Context, contextOf } from '../../../../src/domain/policy/context.ts';
import type { Situation } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import { targetFlows } from '../../../../src/domain/policy/flows.ts';
import type { Location, Partition, Policy } from '../../../../src/domain/policy/policy.ts';
import type { LiveRestriction } from '../../../../src/domain/policy/presets.ts';
import { allowedIn, always, isWithin } from '../../../support/decisions.ts';
import { at } from '../../../support/policy-parts.ts';

const each = <Item>(map: ReadonlyMap<string, Item>, change: (item: Item) => Item): ReadonlyMap<string, Item> =>
  new Map([...map].map(([id, item]) => [id, change(item)]));

const withPartitions = (policy: Policy, change: (partition: Partition) => Partition): Policy => ({
  ...policy,
  datasets: each(policy.datasets, (dataset) => ({ ...dataset, partitions: each(dataset.partitions, change) })),
});

/** Regimes that count, end, limit or demand, over places where they do. */
const COUNTING = ['eu-gdpr', 'us-doj-bulk', 'in-rbi-payments', 'ru-152fz', 'us-hipaa', 'cn-pipl'] as const;
const PLACES = ['GB', 'RU', 'US', 'IN', 'NL'] as unknown as readonly Place[];
const place = fc.constantFrom(...PLACES);
const seen = fc.record({ preset: fc.constantFrom(...COUNTING), place });

interface Regulation {
  readonly preset: string;
  readonly place: Place;
}

/** With a preset that bites, and some location where it might. */
const regulated = (policy: Policy, { preset, place }: Regulation): Policy => ({
  ...policy,
  presets: [{ id: preset, at: at(4) }],
  locations: each(
    policy.locations,
    (location): Location => (location.id === 'aws-fra' ? { ...location, places: [place] } : location),
  ),
});

const neverEnlargesRegulated = <Extra>(extra: fc.Arbitrary<Extra>, change: (policy: Policy, extra: Extra) => Policy) =>
  always(fc.tuple(extra, seen), (policy, situation, [added, regulation]) => {
    const before = regulated(policy, regulation);
    return isWithin(allowedIn(evaluate(change(before, added), situation)), allowedIn(evaluate(before, situation)));
  });

describe('never enlarges what is allowed:', () => {
  it('a later day', () => {
    const days = fc.uniqueArray(fc.constantFrom('2026-01-01', '2026-11-28', '2031-12-27', '2031-12-28', '2099-12-31'), {
      minLength: 2,
      maxLength: 2,
    });
    always(fc.tuple(days, seen), (policy, situation, [dates, regulation]) => {
      const [before = '', after = ''] = [...dates].sort();
      const [earlier, later] = [before, after].map((now) =>
        allowedIn(evaluate(regulated(policy, regulation), { ...situation, now })),
      );
      if (!earlier || !later) return false;
      return isWithin(later, earlier);
    });
  });

  it('a day that nobody can say', () => {
    const day = fc.constantFrom('2026-11-28', '2031-12-27');
    always(fc.tuple(day, seen), (policy, situation, [now, regulation]) => {
      const at = (moment: string) => allowedIn(evaluate(regulated(policy, regulation), { ...situation, now: moment }));
      return isWithin(at('yesterday'), at(now));
    });
  });

  it('more records, or records that nobody states', () => {
    const more = fc.constantFrom(undefined, 0, Number.NaN, 1_000, 1_000_000);
    neverEnlargesRegulated(more, (policy, added) =>
      withPartitions(policy, ({ records, ...rest }) => ({
        ...rest,
        ...(records === undefined || added === undefined ? {} : { records: records + added }),
      })),
    );
  });

  it('a step that may last longer', () => {
    neverEnlargesRegulated(fc.constantFrom(1, 1_380, 7_000, Number.NaN), (policy, minutes) => ({
      ...policy,
      steps: each(policy.steps, (step) => ({ ...step, timeoutMinutes: step.timeoutMinutes + minutes })),
    }));
  });

  it('a place that is free no more, or denied now', () => {
    always(fc.tuple(seen, place), (policy, situation, [regulation, changed]) => {
      const before = contextOf(regulated(policy, regulation), situation);
      const after = { ...before, presets: before.presets.map((preset) => narrowed(preset, changed)) };
      const [was, is] = [passing(before), passing(after)];
      return isWithin(is, was);
    });
  });
});

function narrowed(preset: Context['presets'][number], place: Place): Context['presets'][number] {
  if (preset.regime === undefined) return preset;
  const narrower = (rule: LiveRestriction): LiveRestriction => ({
    ...rule,
    places: rule.denied === 'inside' ? [...rule.places, place] : rule.places.filter((other) => other !== place),
  });
  return { ...preset, regime: { ...preset.regime, restrictions: preset.regime.restrictions.map(narrower) } };
}

/** Every flow of a step to a target that no regime denies. */
const passing = (context: Context): ReadonlySet<string> =>
  new Set(
    [...context.policy.steps.values()].flatMap((step) =>
      [...context.policy.targets.values()].flatMap((target) =>
        targetFlows(context.origins.ofReads(step.reads), step, target)
          .filter((flow) => byPresets(context, flow).reasons.length === 0)
          .map(({ origin, location, operation }) => [step.id, target.id, origin, location, operation].join()),
      ),
    ),
  );

it('changes nothing where a regime reaches nobody, or is not in force', () => {
  const situations = (situation: Situation) => ({ ...situation, now: '2026-11-28' });
  const presets = fc.constantFrom('eu-ehds', 'nz-privacy', 'in-dpdp', 'kz-pdl', 'au-mhr', 'tr-kvkk');
  always(presets, (policy, situation, id) => {
    const more = { ...policy, presets: [...policy.presets, { id, at: at(1) }] };
    const [with_, without] = [more, policy].map((asked) => allowedIn(evaluate(asked, situations(situation))));
    return with_ !== undefined && without !== undefined && isWithin(without, with_);
  });
});
