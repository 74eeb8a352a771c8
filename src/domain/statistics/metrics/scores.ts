import type { MulticlassRows } from '../rows.ts';

/** The probabilities of all classes; whoever asks for a metric of them has seen to it that they are there. */
export function scoresOf({ scores }: MulticlassRows): Float64Array {
  if (scores === undefined) throw new Error('scores are judged, and there are decisions alone');
  return scores;
}
