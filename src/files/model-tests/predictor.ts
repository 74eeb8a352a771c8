import type { Predictor } from '../../domain/verdict/predictor.ts';
import { byKeyPresent, checked, line, listOf, mapped, object, oneOf, required, type Shape } from '../shape.ts';
import { comingBy } from './words.ts';

const argv = checked(listOf(line, { min: 1 }), (parts) => parts as readonly [string, ...string[]]);

const batch = mapped(
  object({ command: required(argv), batch: required(oneOf('csv')) }),
  ({ command }, at): Predictor => ({ kind: 'batch', command, at }),
);

/** `predictor: …`, by the key that only its kind has. */
export const predictorShape: Shape<Predictor> = byKeyPresent({
  batch,
  lines: comingBy('lines'),
  'open-inference': comingBy('open-inference'),
});
