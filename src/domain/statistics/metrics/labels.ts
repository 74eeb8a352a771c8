import { type Matrix, type OfMatrix, ofMatrix } from './counts.ts';
import type { Definition } from './definition.ts';

/** Metrics of one class against the rest, as scikit-learn defines them for class 1 of a binary task. */
const cellsOf = ({ cells }: Matrix) => {
  const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
  return { tn, fp, fn, tp };
};

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

const precision: OfMatrix = (matrix) => {
  const { tp, fp } = cellsOf(matrix);
  return share(tp, tp + fp);
};

const recall: OfMatrix = (matrix) => {
  const { tp, fn } = cellsOf(matrix);
  return share(tp, tp + fn);
};

/** 2tp / (2tp + fn + fp): defined unless there are neither positives nor decisions for them. */
const f1: OfMatrix = (matrix) => {
  const { tp, fp, fn } = cellsOf(matrix);
  return share(2 * tp, 2 * tp + fn + fp);
};

const define = (of: OfMatrix, basis: Definition['basis']): Definition => {
  const { binary } = ofMatrix(of);
  return {
    ...{ on: 'decisions', better: 'higher', lowest: 0, highest: 1, tasks: ['binary'] },
    takes: { binary: {} },
    basis,
    computed: { ...(binary ? { binary } : {}) },
  };
};

export const LABELS = {
  precision_score: define(precision, 'proportion'),
  recall_score: define(recall, 'proportion'),
  f1_score: define(f1, 'counts'),
};
