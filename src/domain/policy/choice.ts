import type { Placement, Score, ScoreValue } from './decision.ts';
import { firstDifference } from './rank.ts';

/** Why the chosen target comes before another that is allowed as well. */
export interface Choice {
  readonly over: string;
  /** The first thing in which they differ; `name` where they are equal in all. */
  readonly by: Score['by'] | 'name';
  readonly chosen: ScoreValue;
  readonly other: ScoreValue;
}

/** One for each allowed target but the chosen one, best first. */
export function choicesOf({ allowed, scores }: Pick<Placement, 'allowed' | 'scores'>): readonly Choice[] {
  const [first, ...others] = allowed;
  const best = scores.get(first ?? '') ?? [];
  return others.map((over) => choice(over, best, scores.get(over) ?? []));
}

function choice(over: string, best: readonly Score[], theirs: readonly Score[]): Choice {
  const index = firstDifference(best, theirs);
  const { by, value } = best[index] ?? { by: 'name' as const, value: 0 };
  return { over, by, chosen: value, other: theirs[index]?.value ?? value };
}
