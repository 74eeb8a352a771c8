import { DATATYPES, type Feed, type OpenInferencePredictor, type Predictor } from '../../domain/verdict/predictor.ts';
import { projectPath, webOrigin } from '../names.ts';
import {
  byKeyPresent,
  checked,
  line,
  listOf,
  mapOf,
  mapped,
  object,
  oneOf,
  optional,
  pattern,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';

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

const feed = object({ datatype: required(oneOf(...DATATYPES)), columns: required(listOf(line, { min: 1 })) });

/** By the name of the tensor, in the order of the file. */
const inputs: Shape<readonly Feed[]> = mapped(mapOf(line, feed, { min: 1 }), (entries) =>
  entries.map(({ key: name, value }) => ({ name, ...value })),
);

const tensors = { inputs: required(inputs), output: required(line) };

/** What may stand in a path of a URL as it is. */
const modelName = pattern(/[A-Za-z0-9][A-Za-z0-9._-]{0,199}/, 'a name of letters, digits, dots, - and _');

const served = { model: required(modelName), version: optional(modelName), ...tensors, ...patience };

interface Served extends Pick<OpenInferencePredictor, 'model' | 'version' | 'inputs' | 'output' | 'at'> {
  readonly 'start-timeout': number;
  readonly timeout: number;
}

const atServer = (
  server: OpenInferencePredictor['server'],
  { 'start-timeout': startTimeoutMs, timeout: timeoutMs, ...others }: Served,
): Predictor => ({
  kind: 'open-inference',
  server,
  ...others,
  startTimeoutMs,
  timeoutMs,
});

const running = mapped(
  object({ 'open-inference': required(webOrigin), ...served }),
  ({ 'open-inference': origin, ...others }, at) => atServer({ origin }, { ...others, at }),
);

const started = mapped(object({ serve: required(argv), ...served }), ({ serve, ...others }, at) =>
  atServer({ serve }, { ...others, at }),
);

const onnx = mapped(
  object({ onnx: required(projectPath), ...tensors }),
  ({ onnx: file, ...others }, at): Predictor => ({ kind: 'onnx', file, ...others, at }),
);

/** `predictor: …`, by the key that only its kind has. */
export const predictorShape: Shape<Predictor> = byKeyPresent({
  batch,
  lines,
  'open-inference': running,
  serve: started,
  onnx,
});
