import { count } from '../../domain/outcome/labelled.ts';
import type { Admission } from '../admission.ts';
import type { Measured } from './testing.ts';

/** How many rows there are of each kind, each over the fewest that could be worked out from the others. */
export function rowCounts({ set, sample }: Measured, admission: Pick<Admission, 'over'>) {
  const labelled = set.labelled.length;
  const unlabelled = set.ids.length - labelled;
  const positives = sample.rows.truth.reduce((sum, each) => sum + each, 0);
  // The count of all rows stands elsewhere: what is not labelled follows from what is.
  const others = unlabelled > 0 ? [unlabelled] : [];
  const over = admission.over(labelled, Math.min(positives, labelled - positives, ...others));
  return {
    all: count(set.ids.length, set.overAll),
    labelled: count(labelled, over),
    unlabelled: count(unlabelled, set.overAll),
    positives: count(positives, over),
    negatives: count(labelled - positives, over),
  };
}
