/** A metric that is a mean of what each row loses, or a rising function of one. */
export interface Mean {
  readonly terms: Float64Array;
  readonly after: Rising;
}

/** A function and its inverse, and its slope. */
export interface Rising {
  readonly value: (mean: number) => number;
  readonly inverse: (value: number) => number;
  readonly slope: (mean: number) => number;
}

export const ITSELF: Rising = { value: (mean) => mean, inverse: (value) => value, slope: () => 1 };

export const ROOT: Rising = {
  value: Math.sqrt,
  inverse: (value) => value * value,
  slope: (mean) => 0.5 / Math.sqrt(mean),
};
