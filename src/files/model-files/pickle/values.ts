/**
 * What is known of a value without making it. Text and numbers are known only where they stand in the pickle as they
 * are: what a call would return is never known, so no name can be put together.
 */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'tuple'; readonly items: readonly Value[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'set' }
  | { readonly kind: 'dict'; readonly entries: Map<string, Value> }
  | Made
  | { readonly kind: 'none' }
  | { readonly kind: 'other' };

/** What an allowed class or function returns. */
export interface Made {
  readonly kind: 'made';
  readonly by: string;
  readonly args: readonly Value[];
  state?: Value;
}

export const OTHER: Value = { kind: 'other' };
