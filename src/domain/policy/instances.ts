import type { Position } from '../outcome/finding.ts';
import type { Read, Step } from './policy.ts';

/** What is placed at once: a step, or one partition or destination of a step with `each`. */
export interface Instance {
  /** The partition or destination; undefined for a step without `each`. */
  readonly name?: string;
  readonly reads: readonly Read[];
  readonly destinations: readonly string[];
  readonly at: Position;
}

/** In the policy's order; none where a step is to run for each of nothing. */
export function instancesOf(step: Step): readonly Instance[] {
  const { reads, destinations, at } = step;
  if (step.each === undefined) return [{ reads, destinations, at }];
  if (step.each === 'destination') return destinations.map((name) => ({ name, reads, destinations: [name], at }));
  const names = partitionNames(step);
  return [...names].map(([origin, name]) => ({ name, reads: readsOf(reads, origin), destinations, at }));
}

/** Origin to the name of its instance: the partition's id, or the origin where two datasets have one of that id. */
function partitionNames({ reads }: Step): ReadonlyMap<string, string> {
  const origins = new Set(reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : [])));
  const ids = [...origins].map(partitionId);
  const isUnique = (id: string) => ids.indexOf(id) === ids.lastIndexOf(id);
  return new Map([...origins].map((origin) => [origin, isUnique(partitionId(origin)) ? partitionId(origin) : origin]));
}

const partitionId = (origin: string): string => origin.slice(origin.indexOf('/') + 1);

const readsOf = (reads: readonly Read[], origin: string): readonly Read[] =>
  reads.filter((read) => read.kind === 'artifact' || read.origin === origin);
