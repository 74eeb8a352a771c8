import type { Matrix, MatrixValues } from '../../domain/workflow/workflow.ts';
import type { Node, ScalarNode } from '../node.ts';
import { anything, byKind, fail, type Located, located, object, optional, type Shape, wrongType } from '../shape.ts';
import { plain, saidText } from './scalars.ts';

const values: Shape<MatrixValues> = (node, findings) => {
  if (node.kind === 'list') return node.items.map(plain);
  return isExpression(node) ? node.source : fail(findings, wrongType(node, 'list'));
};

const isExpression = (node: Node): node is ScalarNode => node.kind === 'scalar' && node.source.includes('${{');

const keys: Shape<Matrix> = (node, findings) => {
  if (node.kind !== 'map') return fail(findings, wrongType(node, 'map'));
  const read = node.entries.map(({ key, value }) => [key, values(value, findings)] as const);
  const good = read.flatMap(([key, value]) => (typeof value === 'symbol' ? [] : [[key, value] as const]));
  // What `exclude` takes away is not taken away here: a value that may be there is looked at.
  const axes = good.filter(([key]) => key !== 'include' && key !== 'exclude');
  const include = good.find(([key]) => key === 'include')?.[1] ?? [];
  return { kind: 'keys', keys: new Map(axes), include };
};

const expression: Shape<Matrix> = (node, findings) =>
  isExpression(node) ? { kind: 'expression', value: node.source } : fail(findings, wrongType(node, 'map'));

const matrix: Shape<Matrix> = byKind({ scalar: expression, map: keys });

const written = object({
  matrix: optional(located(matrix)),
  'fail-fast': optional(anything),
  'max-parallel': optional(anything),
});

/** The matrix of a `strategy`; none where it has none. */
export const strategyShape: Shape<{ readonly matrix?: Located<Matrix> }> = byKind({
  scalar: (node, findings) => {
    const said = saidText(node, findings);
    if (typeof said === 'symbol') return said;
    return { matrix: { value: { kind: 'expression', value: said.value }, at: said.at } };
  },
  map: written,
});
