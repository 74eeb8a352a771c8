import type { Digest } from '../../../domain/outcome/digest.ts';

/** A model in a folder of its own, read-only. */
export interface Staged {
  /** What findings call it: `model` or `champion`. */
  readonly name: 'model' | 'champion';
  readonly tree: string;
  readonly digest: Digest;
}

export interface Stage {
  /** The folder for inputs and answers. */
  readonly scratch: string;
  readonly logs: string;
  /** Where the predictor starts: the project's folder of the checkout. */
  readonly project: string;
  readonly timeoutSeconds: number;
}
