import { egressPrice } from '../places/prices.ts';
import { spotOf } from './context.ts';
import type { Instance } from './instances.ts';
import type { Location, Policy, Read, Target } from './policy.ts';
import { touch } from './rules.ts';

/** Something that a step reads: where it rests, and how much it is, as far as the policy says. */
interface Load {
  readonly location: string;
  /** Artifacts weigh as one record; undefined where a partition does not say. */
  readonly records: number | undefined;
  /** In bytes. */
  readonly size: number | undefined;
}

function loadOf({ datasets, stores, steps }: Policy, read: Read): Load {
  if (read.kind === 'artifact') {
    const size = steps.get(read.writer)?.writes.get(read.artifact)?.size;
    return { location: stores.get(read.store)?.location ?? '', records: 1, size };
  }
  const [dataset = '', partition = ''] = read.origin.split('/');
  const found = datasets.get(dataset)?.partitions.get(partition);
  return { location: found?.location ?? '', records: found?.records, size: found?.size };
}

const goalsOf = (policy: Policy, { destinations }: Instance): readonly string[] =>
  destinations.map((each) => policy.destinations.get(each)?.location ?? '');

/**
 * How far data travels: what lies elsewhere in the same place counts once, what lies abroad twice, per record. What is
 * released travels too, so that a job which fills a directory stands where the directory is.
 */
export function distanceTravelled(policy: Policy, instance: Instance, { location }: Target): number {
  const goals = goalsOf(policy, instance).map((goal) => ({ location: goal, records: 1 }));
  const homes = [...instance.reads.map((read) => loadOf(policy, read)), ...goals];
  const weigh = homes.every(({ records }) => records !== undefined);
  return homes.reduce(
    (sum, home) => sum + (weigh ? (home.records ?? 1) : 1) * distance(policy, home.location, location),
    0,
  );
}

function distance(policy: Policy, from: string, to: string): number {
  if (from === to) return 0;
  const [home, away] = [spotOf(policy, from).places, spotOf(policy, to).places];
  return home !== 'unknown' && away !== 'unknown' && touch(home, away) ? 1 : 2;
}

/**
 * List prices, in micro-dollars, of moving to the target what the step reads, and from there to each destination what
 * is released. One price that nobody knows leaves the whole unknown.
 */
export function egressOf(policy: Policy, instance: Instance, { location }: Target): number | 'unknown' {
  const at = (each: string): Location | undefined => policy.locations.get(each);
  const prices = instance.reads.flatMap((read) => {
    const load = loadOf(policy, read);
    const onward = read.kind === 'artifact' ? goalsOf(policy, instance) : [];
    return [
      egressPrice(at(load.location), at(location), load.size),
      ...onward.map((goal) => egressPrice(at(location), at(goal), load.size)),
    ];
  });
  return prices.reduce<number | 'unknown'>(
    (sum, price) => (sum === 'unknown' || price === 'unknown' ? 'unknown' : sum + price),
    0,
  );
}
