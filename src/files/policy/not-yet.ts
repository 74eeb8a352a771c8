import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { fail, oneOf, type Shape } from '../shape.ts';

/** One of these words; `coming` are words of the design that this version can't honour. */
export const oneOfYet = <const W extends string>(words: readonly W[], coming: readonly string[]): Shape<W> => {
  const known = oneOf(...words);
  return (node, findings) => {
    const word = node.kind === 'scalar' ? node.source : '';
    return coming.includes(word)
      ? fail(findings, error('policy/not-yet', { key: id(word) }, node.at))
      : known(node, findings);
  };
};
