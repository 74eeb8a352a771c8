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

/** Fairlearn's metrics that are to come. */
const FAIRNESS = /_(?:difference|ratio|group_min|group_max)$/;

/** Whether a metric of this name is to come. */
export const isComing = (word: string): boolean => FAIRNESS.test(word);
