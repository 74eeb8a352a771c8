import { readFileSync } from 'node:fs';
import {
  type Metric,
  type MetricName,
  type MetricOptions,
  metricOf,
} from '../../../../src/domain/statistics/metrics.ts';
import {
  binaryRows,
  multiclassRows,
  type Rows,
  regressionRows,
  type Task,
} from '../../../../src/domain/statistics/rows.ts';

/** A number, null where scikit-learn or Fairlearn says NaN, or what was raised. */
export type Answer = number | null | string;

interface Head {
  readonly asked: Readonly<Record<Task, readonly (readonly [MetricName, Readonly<Record<string, unknown>>])[]>>;
}

interface Line {
  readonly task: Task;
  readonly name: string;
  readonly weights: string;
  readonly truth: number[];
  readonly weight?: number[];
  readonly score?: number[];
  readonly threshold?: number;
  readonly classes?: number;
  readonly scores?: number[][];
  readonly decided?: number[];
  readonly predicted?: number[];
  readonly answers: readonly Answer[];
}

/** A sample with all that was answered of it. */
export interface Answered {
  readonly task: Task;
  readonly name: string;
  readonly rows: Rows;
  readonly asked: readonly { readonly metric: Metric; readonly answer: Answer }[];
}

const OPTIONS: Readonly<Record<string, keyof MetricOptions>> = {
  multi_class: 'multiClass',
  max_fpr: 'maxFpr',
  zero_division: 'zeroDivision',
  weights: 'kappaWeights',
  pos_label: 'posLabel',
  scale_by_half: 'scaleByHalf',
};

const [head = '', ...lines] = readFileSync(
  new URL('../../../golden/statistics/metrics/reference.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n');
const { asked }: Head = JSON.parse(head);

/** See test/golden/statistics/README.md. */
export const ANSWERED: readonly Answered[] = lines.map((line) => answeredIn(JSON.parse(line)));

function answeredIn(line: Line): Answered {
  const { task, name, weights } = line;
  return {
    task,
    name: weights === 'no weights' ? name : `${name}, ${weights}`,
    rows: rowsIn(line),
    asked: asked[task].map(([metric, options], at) => ({
      metric: metricOf(metric, task, optionsOf(options)),
      answer: line.answers[at] ?? null,
    })),
  };
}

function optionsOf(given: Readonly<Record<string, unknown>>): MetricOptions {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [OPTIONS[name] ?? name, value]));
}

function rowsIn({ task, truth, weight, score = [], threshold, predicted = [], ...line }: Line): Rows {
  const extras = weight ? { weight: Float64Array.from(weight) } : {};
  if (task === 'binary') return binaryRows(truth, score, { threshold, ...extras });
  if (task === 'regression') return regressionRows(truth, predicted, extras);
  const { classes = 0, scores = [], decided = [] } = line;
  return multiclassRows(truth, decided, classes, { scores: scores.flat(), ...extras });
}
