import { isClassified } from '../../domain/labels/label.ts';
import { type ScoreBin, scoreBins } from '../../domain/plots/score-bins.ts';
import { metricOf, TRAITS } from '../../domain/statistics/metrics.ts';
import type { BinaryRows } from '../../domain/statistics/rows.ts';
import type { Floor } from '../../domain/verdict/disclosure.ts';
import type { Sample } from '../../domain/verdict/measure.ts';
import { keyOf, type ReportedNumber } from '../../domain/verdict/reported.ts';
import { ALL, type Spec } from '../../domain/verdict/spec.ts';
import { MIN_CLASS_RECORDS } from '../../report/mask.ts';
import type { Admission } from '../admission.ts';
import { withheldIn } from './sample.ts';

/** Rows of a binary task in bins that may be told, or why there are none. */
export interface Binned {
  readonly rows: BinaryRows;
  readonly bins: readonly ScoreBin[];
}

/** What may be drawn of scores; of the champion too, where there is another that may. */
export interface Drawable {
  readonly model: Binned;
  readonly champion?: Binned;
  /** Whether they may be set against each other, row by row. */
  readonly crossed: boolean;
  readonly floor: Floor;
}

export function drawableOf(sample: Sample, spec: Spec, admission: Admission): Drawable | undefined {
  const { rows, champion, sameModel } = sample;
  const floor = floorOf(admission);
  const model = binned(rows, spec, floor);
  if (model === undefined || !tellsNoMore(sample, spec, admission, [decisions(false)])) return undefined;
  const other = sameModel || champion === undefined ? undefined : binned(champion, spec, floor);
  if (other === undefined || !tellsNoMore(sample, spec, admission, [decisions(false), decisions(true)])) {
    return { model, floor, crossed: false };
  }
  return { model, champion: other, floor, crossed: !hasToldPairs(spec) || !isGuarded(admission) };
}

/** Of public data everything may be told; of classified data what the policy's aggregates are over, and ten of each class. */
const floorOf = (admission: Admission): Floor =>
  isGuarded(admission)
    ? { records: admission.policy.controlPlane.aggregates?.minRecords ?? 0, perClass: MIN_CLASS_RECORDS }
    : { records: 1, perClass: 0 };

const isGuarded = ({ label }: Admission): boolean => isClassified(label.classification);

function binned(rows: Sample['rows'], { threshold }: Spec, floor: Floor): Binned | undefined {
  if (rows.task !== 'binary') return undefined;
  const bins = scoreBins(rows, floor, threshold === undefined ? [] : [threshold]);
  return bins === undefined ? undefined : { rows, bins };
}

/** Bins that end at the threshold tell what is decided: true and false positives of all rows. */
const decisions = (isChange: boolean): ReportedNumber => ({
  metric: metricOf('balanced_accuracy_score', 'binary'),
  slice: ALL,
  isChange,
});

/** Whether with these numbers no other would have to be withheld, and none of them itself. */
function tellsNoMore(sample: Sample, spec: Spec, admission: Admission, more: readonly ReportedNumber[]): boolean {
  if (spec.threshold === undefined) return true;
  const withheld = withheldIn(sample, spec, admission, more);
  if (more.some((number) => withheld.has(keyOf(number)))) return false;
  return [...withheld].every((key) => sample.withheld.has(key));
}

/** A change of decisions tells of rows by what both models decide: a table of other pairs could be taken from it. */
const hasToldPairs = ({ tests }: Spec): boolean =>
  tests.some(
    (test) => test.kind !== 'metric' || (test.limit.kind === 'change' && TRAITS[test.metric.name].on !== 'scores'),
  );
