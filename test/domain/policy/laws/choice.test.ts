import fc from 'fast-check';
import { choicesOf } from '../../../../src/domain/policy/choice.ts';
import type { Score, ScoreValue } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Location, Partition, Policy, Target } from '../../../../src/domain/policy/policy.ts';
import { inEveryPlacement, placementsOf, plain, RUNS } from '../../../support/decisions.ts';
import { arbPolicy, arbSituation } from '../../../support/policies.ts';
import { some, TARGETS } from '../../../support/policy-parts.ts';

/** Everything of this part rests on this law. */
const MANY = { numRuns: Math.max(2000, 8 * RUNS.numRuns) };

/** All that only ranks, drawn anew: who is out of reach, what is preferred, how large and how dear things are. Records decide, too: regimes count them. */
const arbWishes = fc.record({
  unavailable: fc.option(some(TARGETS), { nil: undefined }),
  prefer: some(['data-locality', 'egress-cost', 'cost'] as const),
  onUnavailable: fc.constantFrom<Policy['onUnavailable']>('wait', 'fail'),
  sizes: fc.infiniteStream(fc.constantFrom(undefined, 1, 12e9, Number.NaN)),
  prices: fc.infiniteStream(fc.constantFrom(undefined, 0, 0.09, 1e300, Number.NaN)),
});

type Wishes = typeof arbWishes extends fc.Arbitrary<infer Value> ? Value : never;

const drawn = <Value>(stream: fc.Stream<Value>): Value | undefined => stream.next().value;

/** The entry with a value under the key, or without the key. */
const having = <Item, Key extends string>(item: Item, key: Key, value: number | undefined) => {
  const { [key]: _, ...rest } = item as Item & Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Item;
};

const eachOf = <Item>(map: ReadonlyMap<string, Item>, change: (item: Item) => Item): ReadonlyMap<string, Item> =>
  new Map([...map].map(([id, item]) => [id, change(item)]));

const wished = (policy: Policy, { prefer, onUnavailable, sizes, prices }: Wishes): Policy => ({
  ...policy,
  prefer,
  onUnavailable,
  locations: eachOf(policy.locations, (each: Location) => having(each, 'egressPerGb', drawn(prices))),
  targets: eachOf(policy.targets, (each: Target) => having(each, 'costPerHour', drawn(prices))),
  datasets: eachOf(policy.datasets, (dataset) => ({
    ...dataset,
    partitions: eachOf(dataset.partitions, (each: Partition) => having(each, 'size', drawn(sizes))),
  })),
});

/** All of a decision but the order. */
const unordered = (decision: ReturnType<typeof evaluate>): string =>
  plain(
    placementsOf(decision).map(({ step, placement: { scores: _, target: __, allowed, notes, ...rest } }) => [
      step,
      [...allowed].sort(),
      [...notes].sort(([a], [b]) => (a < b ? -1 : 1)),
      rest,
    ]),
  );

it('availability, prices and preferences never change the allowed set, nor a reason', () => {
  fc.assert(
    fc.property(arbPolicy, arbSituation, arbWishes, (policy, situation, wishes) => {
      const { unavailable: _, ...reachable } = situation;
      const { unavailable } = wishes;
      const then = { ...reachable, ...(unavailable ? { unavailable: new Set<string>(unavailable) } : {}) };
      expect(unordered(evaluate(wished(policy, wishes), then))).toBe(unordered(evaluate(policy, reachable)));
    }),
    MANY,
  );
});

const isBefore = (a: ScoreValue, b: ScoreValue): boolean => a !== 'unknown' && (b === 'unknown' || a < b);

it('the chosen target comes before every other by what is said, and is equal in all that counts more', () => {
  inEveryPlacement((placement) => {
    const { allowed, scores, target = '' } = placement;
    const choices = choicesOf(placement);
    expect(choices.map(({ over }) => over)).toEqual(allowed.slice(1));
    for (const { over, by, chosen, other } of choices) {
      const [best, theirs] = [target, over].map((each): readonly Score[] => scores.get(each) ?? []);
      const counts = best?.findIndex((score) => score.by === by) ?? -1;
      const more = counts < 0 ? best : best?.slice(0, counts);
      expect(theirs?.slice(0, more?.length)).toEqual(more);
      expect(by === 'name' ? target < over : isBefore(chosen, other)).toBe(true);
    }
  });
});

it('whoever is known to be out of reach comes after everyone else', () => {
  inEveryPlacement(({ allowed }, _, { unavailable = new Set() }) => {
    const reached = allowed.map((each) => (unavailable.has(each) ? 1 : 0));
    expect(reached).toEqual([...reached].sort());
  });
});
