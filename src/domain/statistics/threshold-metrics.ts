import type { Confusion } from './confusion.ts';

/**
 * Metrics of decisions, as scikit-learn defines them for class 1 of a binary task.
 * Undefined is NaN, as scikit-learn's `zero_division=nan` has it.
 */

export const accuracyScore = ({ tp, fp, tn, fn }: Confusion): number => (tp + tn) / (tp + fp + tn + fn);

/** The mean recall of the classes that occur in the truth. */
export function balancedAccuracyScore({ tp, fp, tn, fn }: Confusion): number {
  const recalls = [tp / (tp + fn), tn / (tn + fp)].filter((recall) => !Number.isNaN(recall));
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

export const precisionScore = ({ tp, fp }: Confusion): number => share(tp, tp + fp);

export const recallScore = ({ tp, fn }: Confusion): number => share(tp, tp + fn);

/** 2tp / (2tp + fn + fp): defined unless there are neither positives nor decisions for them. */
export const f1Score = ({ tp, fp, fn }: Confusion): number => share(2 * tp, 2 * tp + fn + fp);

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
