import type { Inflate, ModelFile } from '../domain/model-files/source.ts';

/** The files of a tree, to read in parts, and what opens compressed ones. */
export interface OpenTree {
  readonly files: readonly ModelFile[];
  readonly inflate: Inflate;
  close(): void;
}
