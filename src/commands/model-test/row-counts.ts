import { count } from '../../domain/outcome/labelled.ts';
import { classSizes } from '../../domain/statistics/rows.ts';
import type { Admission } from '../admission.ts';
import type { TestSet } from './test-set.ts';
import type { Measured } from './testing.ts';

/** How many rows there are of each kind, each over the fewest that could be worked out from the others. */
export function rowCounts({ set, sample }: Measured, admission: Pick<Admission, 'over'>) {
  const labelled = set.labelled.length;
  const unlabelled = set.ids.length - labelled;
  const sizes = classSizes(sample.rows);
  // The count of all rows stands elsewhere: what is not labelled follows from what is.
  const groups = unlabelled > 0 ? [...sizes, unlabelled] : sizes;
  const over = admission.over(labelled, groups.length > 0 ? Math.min(...groups) : 'no-classes');
  return {
    all: count(set.ids.length, set.overAll),
    labelled: count(labelled, over),
    unlabelled: count(unlabelled, set.overAll),
    classes: classNames(set).map((name, place) => ({ name, rows: count(sizes[place] ?? 0, over) })),
  };
}

/** What reports call the classes, in their order; those of a spec stand in the spec. */
function classNames({ truth }: TestSet): readonly string[] {
  if (truth.task === 'binary') return ['negatives', 'positives'];
  return truth.task === 'multiclass' ? truth.classes : [];
}
