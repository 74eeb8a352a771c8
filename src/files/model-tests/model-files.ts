import { FRAMEWORKS } from '../../domain/model-files/frameworks.ts';
import type { ModelFiles } from '../../domain/verdict/spec.ts';
import { listOf, mapped, object, oneOf, required, type Shape } from '../shape.ts';

/** Whose pickles a model may hold. */
export const modelFilesShape: Shape<ModelFiles> = mapped(
  object({ allow: required(listOf(oneOf(...FRAMEWORKS), { min: 1 })) }),
  ({ allow }, at) => ({ allow, at }),
);
