import type { Predictor } from '../../domain/verdict/predictor.ts';
import {
  byKeyPresent,
  checked,
  line,
  listOf,
  mapped,
  object,
  oneOf,
  pattern,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { comingBy } from './words.ts';

const argv = checked(listOf(line, { min: 1 }), (parts) => parts as readonly [string, ...string[]]);

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** In milliseconds. */
const time = mapped(
  pattern(/[1-9]\d{0,3}(?:ms|s|m)/, 'a time like 500ms, 10s or 2m'),
  (text) => Number.parseInt(text, 10) * (UNITS[text.replace(/^\d+/, '')] ?? Number.NaN),
);

const patience = { 'start-timeout': withDefault(time, 60_000), timeout: withDefault(time, 30_000) };

const batch = mapped(
  object({ command: required(argv), batch: required(oneOf('csv')) }),
  ({ command }, at): Predictor => ({ kind: 'batch', command, at }),
);

const lines = mapped(
  object({ command: required(argv), lines: required(oneOf('json')), ...patience }),
  ({ command, 'start-timeout': startTimeoutMs, timeout: timeoutMs }, at): Predictor => ({
    kind: 'lines',
    command,
    startTimeoutMs,
    timeoutMs,
    at,
  }),
);

/** `predictor: …`, by the key that only its kind has. */
export const predictorShape: Shape<Predictor> = byKeyPresent({
  batch,
  lines,
  'open-inference': comingBy('open-inference'),
});
