import { evaluateExpression, interpolate } from '../support/workflow/expressions.ts';

it('evaluates what our workflows use as GitHub does', () => {
  const contexts = {
    needs: {
      plan: { outputs: { plan: JSON.stringify({ train: { 'runs-on': { group: 'nl' }, n: 60 } }) }, result: 'success' },
    },
  };
  expect(evaluateExpression('fromJSON(needs.plan.outputs.plan).train.runs-on', contexts)).toEqual({ group: 'nl' });
  expect(
    interpolate(
      { a: `\${{ fromJSON(needs.plan.outputs.plan).train.n }}`, b: `x \${{ needs.nix.outputs.y }} y` },
      contexts,
    ),
  ).toEqual({ a: 60, b: 'x  y' });
  expect(evaluateExpression("needs.plan.result == 'success' && always()", contexts)).toBe(true);
  expect(() => evaluateExpression('fromJSON(needs.plan.outputs.gone)', contexts)).toThrow();
});
