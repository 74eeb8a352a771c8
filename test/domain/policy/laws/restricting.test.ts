import fc from 'fast-check';
import { higher, type Label } from '../../../../src/domain/labels/label.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { REGIME_IDS } from '../../../../src/domain/places/regimes.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Location, Policy, Step, Target } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, always, isWithin, neverEnlarges } from '../../../support/decisions.ts';
import { arbAllow, arbDeny, arbLabel, at } from '../../../support/policy-parts.ts';

const eachOf = <Item>(map: ReadonlyMap<string, Item>, change: (item: Item) => Item): ReadonlyMap<string, Item> =>
  new Map([...map].map(([id, item]) => [id, change(item)]));

const relocated = (policy: Policy, change: (location: Location) => Location): Policy => ({
  ...policy,
  locations: eachOf(policy.locations, change),
});

const retargeted = (policy: Policy, change: (target: Target) => Target): Policy => ({
  ...policy,
  targets: eachOf(policy.targets, change),
});

const relabelled = (policy: Policy, change: (label: Label) => Label): Policy => ({
  ...policy,
  derived: policy.derived.map((each) => ({ ...each, becomes: change(each.becomes) })),
  datasets: eachOf(policy.datasets, (dataset) => ({
    ...dataset,
    partitions: eachOf(dataset.partitions, (each) => ({ ...each, label: change(each.label) })),
  })),
});

describe('never enlarges what is allowed:', () => {
  it('a deny', () => {
    neverEnlarges(arbDeny, (policy, deny) => ({ ...policy, rules: [...policy.rules, deny] }));
  });

  it('a preset', () => {
    neverEnlarges(fc.constantFrom(...REGIME_IDS), (policy, id) => ({
      ...policy,
      presets: [...policy.presets, { id, at: at(1) }],
    }));
  });

  it('a higher classification, another category or subject', () => {
    neverEnlarges(arbLabel, (policy, more) =>
      relabelled(policy, (label) => ({
        classification: higher(label.classification, more.classification),
        categories: [...label.categories, ...more.categories],
        subjects: [...label.subjects, ...more.subjects],
      })),
    );
  });

  it('another place where a location could be', () => {
    neverEnlarges(fc.constantFrom('US', 'NL', 'IN') as unknown as fc.Arbitrary<Place>, (policy, place) =>
      relocated(policy, (location) => ({
        ...location,
        places: location.places === 'unknown' ? 'unknown' : [...location.places, place],
      })),
    );
  });

  it('a place, or operators, that nobody knows', () => {
    neverEnlarges(fc.constantFrom('places', 'operators'), (policy, key) =>
      relocated(policy, (location) => ({ ...location, [key]: 'unknown' })),
    );
  });

  it('less capacity', () => {
    const less = (stated: number | undefined, most: number) =>
      stated === undefined ? {} : { cpu: Math.min(stated, most) };
    neverEnlarges(fc.nat(3), (policy, most) =>
      retargeted(policy, (target) => ({ ...target, capacity: less(target.capacity.cpu, most) })),
    );
  });

  it('a machine that keeps what it sees, or a runner that stands elsewhere', () => {
    neverEnlarges(fc.constantFrom('rotterdam', 'github-hosted'), (policy, runnerLocation) =>
      retargeted(policy, (target) =>
        target.runnerLocation === target.location
          ? { ...target, isolation: 'persistent', runnerLocation }
          : { ...target, isolation: 'persistent' },
      ),
    );
  });

  it('an origin more to read', () => {
    const reading = (step: Step, origin: string): Step =>
      step.each === 'partition' ? step : { ...step, reads: [...step.reads, { kind: 'partition', origin }] };
    neverEnlarges(fc.constantFrom('registry/nl', 'claims/de'), (policy, origin) => ({
      ...policy,
      steps: eachOf(policy.steps, (step) => reading(step, origin)),
    }));
  });

  it('an event of unreviewed code', () => {
    always(fc.constant(undefined), (policy, situation) =>
      isWithin(allowedIn(evaluate(policy, situation)), allowedIn(evaluate(policy, { ...situation, event: 'trusted' }))),
    );
  });
});

describe('never shrinks what is allowed:', () => {
  it('an allow', () => {
    always(arbAllow, (policy, situation, allow) =>
      isWithin(
        allowedIn(evaluate(policy, situation)),
        allowedIn(evaluate({ ...policy, rules: [...policy.rules, allow] }, situation)),
      ),
    );
  });
});
