import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { fail, oneOf, type Shape } from '../shape.ts';

/** A whole map of the design that this version can't honour, told by one of these keys. */
export const comingBy =
  (...keys: readonly string[]): Shape<never> =>
  (node, findings) => {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => keys.includes(key)) : undefined;
    return fail(findings, error('model/not-yet', { key: id(entry?.key ?? '') }, entry?.at ?? node.at));
  };

/** One of these words; `coming` are words of the design that this version can't honour. */
export const oneOfYet = <const W extends string>(words: readonly W[], coming: readonly string[]): Shape<W> => {
  const known = oneOf(...words);
  return (node, findings) =>
    node.kind === 'scalar' && coming.includes(node.source)
      ? fail(findings, error('model/not-yet', { key: id(node.source) }, node.at))
      : known(node, findings);
};

/** Metrics of scikit-learn and Fairlearn that are to come. */
const COMING = new Set([
  'fbeta_score',
  'jaccard_score',
  'matthews_corrcoef',
  'cohen_kappa_score',
  'top_k_accuracy_score',
  'hamming_loss',
  'zero_one_loss',
  'true_negative_rate',
  'expected_calibration_error',
  'mean_absolute_error',
  'mean_squared_error',
  'root_mean_squared_error',
  'median_absolute_error',
  'mean_absolute_percentage_error',
  'mean_squared_log_error',
  'r2_score',
  'explained_variance_score',
  'max_error',
  'mean_pinball_loss',
  'selection_rate',
]);

const FAIRNESS = /^(?:true|false)_(?:positive|negative)_rate$|_(?:difference|ratio|group_min|group_max)$/;

/** Whether a metric of this name is to come. */
export const isComing = (word: string): boolean => COMING.has(word) || FAIRNESS.test(word);
