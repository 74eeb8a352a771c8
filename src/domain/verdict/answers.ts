/** What a model is asked for on each row. Classes are those that the spec lists, in its order. */
export type Question =
  | { readonly task: 'binary' }
  | { readonly task: 'multiclass'; readonly classes: readonly string[] }
  | { readonly task: 'regression' };

/** What is true of each row: 1 or 0, the place of its class in the list, or a number. */
export type Truth =
  | { readonly task: 'binary'; readonly of: Uint8Array }
  | { readonly task: 'multiclass'; readonly classes: readonly string[]; readonly of: Uint16Array }
  | { readonly task: 'regression'; readonly of: Float64Array };

/** What a model answered, in the order of the rows that it was asked. */
export type Answers =
  /** The probability of class 1. */
  | { readonly scores: Float64Array }
  /** The class of each row by its place in the list, and the probabilities of all classes, row by row, where given. */
  | { readonly decided: Uint16Array; readonly classScores?: Float64Array }
  | { readonly values: Float64Array };

/** How far probabilities of all classes may be from summing to one: scikit-learn's tolerance (`numpy.allclose`). */
export const SUM_TOLERANCE = 1.001e-5;

/** The class with the highest score; of equal ones the first, as NumPy's `argmax` has it. */
export function likeliest(classScores: Float64Array, classes: number): Uint16Array {
  return Uint16Array.from({ length: classScores.length / classes }, (_, row) => {
    const scores = classScores.subarray(row * classes, (row + 1) * classes);
    return scores.indexOf(Math.max(...scores));
  });
}
