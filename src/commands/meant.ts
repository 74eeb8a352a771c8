import type { Params } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import { nearest } from '../files/shape.ts';

/** For "did you mean": the name that was probably meant, where there is one. */
export function meant(name: string, known: Iterable<string>): Params {
  const near = nearest(name, known);
  return near === undefined ? {} : { suggestion: id(near) };
}
