/** Probabilities of a fitted logistic model. Kept apart from the fit: a hospital that only predicts needs no package. */
export function scoreLogistic({ intercept, features }, columns) {
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => {
    const x = features.reduce((sum, each, i) => sum + (each.coefficient * (columns[i][row] - each.mean)) / each.sd, 0);
    return 1 / (1 + Math.exp(-(intercept + x)));
  });
}
