import fc from 'fast-check';
import type { Decision } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../../../src/domain/policy/policy.ts';
import { everywhere } from '../../../support/decisions.ts';

const numbers = fc.infiniteStream(fc.nat());

/** All whose order is its author's own business. Of waivers and derived entries the first is told of. */
function shuffled(policy: Policy, numbers: fc.Stream<number>): Policy {
  const mix = <Item>(items: Iterable<Item>): Item[] =>
    [...items]
      .map((item) => [numbers.next().value ?? 0, item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  const { rules, presets, safeguards, targets, locations, stores, destinations, datasets } = policy;
  const mixed = [...datasets].map(
    ([id, dataset]) => [id, { ...dataset, partitions: new Map(mix(dataset.partitions)) }] as const,
  );
  return {
    ...policy,
    rules: mix(rules),
    presets: mix(presets),
    safeguards: mix(safeguards),
    targets: new Map(mix(targets)),
    locations: new Map(mix(locations)),
    stores: new Map(mix(stores)),
    destinations: new Map(mix(destinations)),
    datasets: new Map(mix(mixed)),
  };
}

/** A value without positions, its maps in the order of their keys, and whatever is told in the order of what it says. */
function settled(value: unknown): unknown {
  if (value instanceof Map) return inOrder([...value].map(([key, each]) => [key, settled(each)]));
  if (Array.isArray(value)) return value.some(isTold) ? inOrder(value.map(settled)) : value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === 'at' ? [] : [[key, settled(each)]])),
  );
}

const isTold = (value: unknown): boolean => typeof value === 'object' && value !== null && 'code' in value;

const inOrder = (values: readonly unknown[]): readonly unknown[] =>
  values
    .map((value) => [JSON.stringify(value), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);

const decided = (decision: Decision): string => JSON.stringify(settled(decision), undefined, 1);

it('the order of rules, presets, targets, datasets and all else changes nothing but positions', () => {
  everywhere(numbers, (policy, situation, order) => {
    const other = evaluate(shuffled(policy, order), situation);
    expect(decided(other)).toBe(decided(evaluate(policy, situation)));
  });
});
