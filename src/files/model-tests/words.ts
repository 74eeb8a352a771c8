import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { fail, type Shape } from '../shape.ts';

/** A whole map of the design that this version can't honour, told by one of these keys. */
export const comingBy =
  (...keys: readonly string[]): Shape<never> =>
  (node, findings) => {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => keys.includes(key)) : undefined;
    return fail(findings, error('model/not-yet', { key: id(entry?.key ?? '') }, entry?.at ?? node.at));
  };

/** Fairlearn's metrics that are to come. */
const FAIRNESS = /_(?:difference|ratio|group_min|group_max)$/;

/** Whether a metric of this name is to come. */
export const isComing = (word: string): boolean => FAIRNESS.test(word);
