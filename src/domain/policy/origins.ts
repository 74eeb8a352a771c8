import { joinedLabel, type Label } from '../labels/label.ts';
import type { Situation } from './decision.ts';
import { isInForce } from './in-force.ts';
import type { Derived, Partition, Policy, Read } from './policy.ts';

/** Where data came from, with the label that decides. */
export interface Origin {
  readonly id: string;
  readonly label: Label;
  readonly partition?: Partition;
  /** Set where a live `derived` entry gave the label. */
  readonly derived?: Derived;
  /** Where an entry gave the label, live or not: the label of all that it was made of. */
  readonly madeOf?: Label;
  /** The policy does not say what it is: nothing may be done with it. */
  readonly missing?: true;
}

export interface OriginFinder {
  /** What reads carry: partitions, and the origins of the artifacts. */
  ofReads(reads: readonly Read[]): readonly Origin[];
  /** What an artifact carries when written by a step that reads these: live `derived` entries replace them. */
  ofWrite(step: string, output: string, reads: readonly Read[]): readonly Origin[];
}

/** An entry that expired, or that nobody approved as the policy demands, lowers nothing. */
export function originFinder(policy: Policy, situation: Situation): OriginFinder {
  const partitions = partitionsByOrigin(policy);
  const artifacts = new Map<string, readonly Origin[]>();

  const ofReads = (reads: readonly Read[]): readonly Origin[] => distinct(reads.flatMap(ofRead));

  const ofRead = (read: Read): readonly Origin[] => {
    if (read.kind === 'artifact') return ofArtifact(read.writer, read.artifact);
    const partition = partitions.get(read.origin);
    return [partition ? { id: partition.origin, label: partition.label, partition } : missing(read.origin)];
  };

  const ofWrite = (step: string, output: string, reads: readonly Read[]): readonly Origin[] => {
    const entries = policy.derived.filter((each) => each.step === step && each.output === output);
    const live = entries.filter((each) => isInForce(each, policy, situation));
    if (live.length === entries.length && live.length > 0) return distinct(live.map(asOrigin));
    // Several entries hold together, so what is left of them when one expires was never approved alone.
    const ended = entries.filter((each) => !live.includes(each));
    return distinct([...live.map(asOrigin), ...ofReads(reads), ...ended.map(asOrigin).map(asRemainder)]);
  };

  const asOrigin = (derived: Derived): Origin => ({
    id: derived.id,
    label: derived.becomes,
    derived,
    madeOf: madeOf(derived.step),
  });

  // Of all that the step reads, whichever part of it wrote: one entry says the same wherever its output goes.
  const madeOf = (step: string): Label =>
    joinedLabel(
      ofReads(policy.steps.get(step)?.reads ?? []).flatMap((each) => [each.label, each.madeOf ?? each.label]),
    );

  const ofArtifact = (step: string, output: string): readonly Origin[] => {
    const key = `${step}/${output}`;
    const found = artifacts.get(key);
    if (found) return found;
    // Until it is known, an artifact that is made of itself has an origin that is missing.
    artifacts.set(key, [missing(output)]);
    const writer = policy.steps.get(step);
    const origins = writer?.writes.has(output) ? ofWrite(step, output, writer.reads) : [missing(output)];
    artifacts.set(key, origins);
    return origins;
  };

  return { ofReads, ofWrite };
}

function partitionsByOrigin({ datasets }: Policy): ReadonlyMap<string, Partition> {
  const partitions = [...datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  return new Map(partitions.map((partition) => [partition.origin, partition]));
}

/**
 * What is left of an entry that expired: what it said beside what it was made from, and nothing to note that it
 * would let pass. Waiting opens nothing: where the entry raised a label, it still does, a deny that names it still
 * bites, and what no rule allowed of it is not allowed now.
 */
const asRemainder = ({ derived: _, ...rest }: Origin): Origin => rest;

const missing = (id: string): Origin => ({
  id,
  label: { classification: 'restricted', categories: [], subjects: [] },
  missing: true,
});

/** Each origin once; what is said twice of one holds together. */
function distinct(origins: readonly Origin[]): readonly Origin[] {
  const found = new Map<string, Origin>();
  for (const origin of origins) {
    const before = found.get(origin.id);
    found.set(origin.id, before === undefined || before === origin ? origin : both(before, origin));
  }
  return [...found.values()];
}

const both = (a: Origin, b: Origin): Origin => ({ ...a, ...b, label: joinedLabel([a.label, b.label]) });
