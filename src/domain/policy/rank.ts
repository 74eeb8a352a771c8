import { type Context, spotOf } from './context.ts';
import type { Instance } from './instances.ts';
import type { Policy, Preference, Read, Target } from './policy.ts';
import { touch } from './rules.ts';

/** The allowed, best first: those in reach, then by each preference in turn, then by id. */
export function ranked(context: Context, instance: Instance, allowed: readonly Target[]): readonly Target[] {
  const { prefer } = context.policy;
  const scored = allowed.map((target) => ({
    target,
    scores: [outOfReach(context, target), ...prefer.map((each) => SCORES[each](context, instance, target))],
  }));
  return scored
    .sort((a, b) => compareScores(a.scores, b.scores) || compareIds(a.target.id, b.target.id))
    .map(({ target }) => target);
}

/** Smaller is better; integers, so that equal means equal. */
type Score = (context: Context, instance: Instance, target: Target) => number;

const SCORES: Record<Preference, Score> = { 'data-locality': travel, cost };

const outOfReach = ({ situation }: Context, { id }: Target): number => (situation.unavailable?.has(id) ? 1 : 0);

/**
 * How far data travels: what lies elsewhere in the same place counts once, what lies abroad twice, per record. What is
 * released travels too, so that a job which fills a directory stands where the directory is.
 */
function travel({ policy }: Context, { reads, destinations }: Instance, { location }: Target): number {
  const goals = destinations.map((each) => ({ location: policy.destinations.get(each)?.location ?? '', records: 1 }));
  const homes = [...reads.map((read) => homeOf(policy, read)), ...goals];
  const weigh = homes.every(({ records }) => records !== undefined);
  return homes.reduce(
    (sum, home) => sum + (weigh ? (home.records ?? 1) : 1) * distance(policy, home.location, location),
    0,
  );
}

interface Home {
  readonly location: string;
  /** Artifacts weigh as one record; undefined where a partition does not say. */
  readonly records: number | undefined;
}

function homeOf({ datasets, stores }: Policy, read: Read): Home {
  if (read.kind === 'artifact') return { location: stores.get(read.store)?.location ?? '', records: 1 };
  const [dataset = '', partition = ''] = read.origin.split('/');
  const found = datasets.get(dataset)?.partitions.get(partition);
  return { location: found?.location ?? '', records: found?.records };
}

function distance(policy: Policy, from: string, to: string): number {
  if (from === to) return 0;
  const [home, away] = [spotOf(policy, from).places, spotOf(policy, to).places];
  return home !== 'unknown' && away !== 'unknown' && touch(home, away) ? 1 : 2;
}

const MICROS = 1_000_000;

/** In millionths of the price; one that states no price comes after those that do. */
function cost(_: Context, __: Instance, { costPerHour }: Target): number {
  return costPerHour === undefined ? Number.MAX_SAFE_INTEGER : Math.round(costPerHour * MICROS);
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((score, at) => score !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
