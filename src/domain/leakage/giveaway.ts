/** Aggregates of a column beside the label, over the rows that have one. A missing value is a value like others. */
export interface ColumnProfile {
  readonly rows: number;
  /** Different labels. */
  readonly labels: number;
  /** Rows whose value stands in another row, too; and those of them whose value always has the same label. */
  readonly repeated: number;
  readonly pure: number;
  /** Rows whose value is no number, or is missing. */
  readonly notNumbers: number;
  /** Pairs of labels whose ranges of numbers overlap. Of classes. */
  readonly overlapping: number;
  /** Whether all rows with a value have one label, and all without another. */
  readonly missingTells: boolean;
  /** Pearson's correlation with the label, without its sign; undefined where there is none. Of numbers. */
  readonly correlation?: number;
}

/** A value that repeats less often than in half of the rows is nearly a key, and a key always has one label. */
const LEAST_REPEATED_SHARE = 0.5;

/** Sums of doubles miss 1 by their last digits. */
const ROUNDING = 1e-9;

/**
 * Whether a column says the label by itself: its numbers part the classes (its AUC is 0 or 1), each of its values goes
 * with one label, or whether it is missing does. Of numbers as labels: it is the label on another scale, or one by one.
 */
export function givesAway(profile: ColumnProfile, label: 'classes' | 'numbers'): boolean {
  const { rows, labels, repeated, pure, notNumbers, overlapping, missingTells, correlation = 0 } = profile;
  if (labels < 2) return false;
  if (missingTells) return true;
  const isDetermined = repeated >= LEAST_REPEATED_SHARE * rows && pure === repeated;
  if (label === 'numbers') return isDetermined || (notNumbers === 0 && correlation >= 1 - ROUNDING);
  return isDetermined || (notNumbers === 0 && overlapping === 0);
}
