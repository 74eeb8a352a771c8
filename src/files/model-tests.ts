import type { Digest } from '../domain/outcome/digest.ts';
import { error } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { Task } from '../domain/statistics/rows.ts';
import type { Spec } from '../domain/verdict/spec.ts';
import { wrongFile } from './limits.ts';
import { reportedMetric } from './model-tests/metric.ts';
import { predictorShape } from './model-tests/predictor.ts';
import { baselineShape, DEFAULT_STATISTICS, dataShape, sliceShape, statisticsShape } from './model-tests/sections.ts';
import { testsShape } from './model-tests/tests.ts';
import { wrongTogether } from './model-tests/whole.ts';
import {
  anything,
  checked,
  fail,
  listOf,
  num,
  object,
  oneOf,
  optional,
  readYaml,
  required,
  type Shape,
  type SourceText,
  version,
  withDefault,
} from './shape.ts';

/** Waivers of tests are to come; that there are none may be said. */
const noWaivers: Shape<readonly unknown[]> = checked(listOf(anything), (waivers, node, findings) =>
  waivers.length === 0 ? waivers : fail(findings, error('model/not-yet', { key: id('waivers') }, node.at)),
);

const TASKS = ['binary', 'multiclass', 'regression'] as const;

const shapeOf = (task: Task) =>
  object({
    version: required(version(1)),
    task: required(oneOf(...TASKS)),
    data: required(dataShape(task)),
    predictor: required(predictorShape),
    threshold: optional(num({ min: 0, max: 1 })),
    baseline: optional(baselineShape),
    statistics: withDefault(statisticsShape, DEFAULT_STATISTICS),
    slices: withDefault(listOf(sliceShape), []),
    report: withDefault(listOf(reportedMetric(task)), []),
    tests: required(testsShape(task)),
    waivers: withDefault(noWaivers, []),
  });

/** What the other keys may hold depends on the task; where it is none, it is told as that. */
const specShape: typeof shapeOf extends (task: Task) => infer S ? S : never = (node, findings) => {
  const task = node.kind === 'map' ? node.entries.find(({ key }) => key === 'task')?.value : undefined;
  const named = TASKS.find((each) => task?.kind === 'scalar' && task.source === each);
  return shapeOf(named ?? 'binary')(node, findings);
};

/** The tests of a model in normal form (docs/model-test.md); throws `badInput` with all that is wrong. */
export function readSpec(source: SourceText & { readonly digest: Digest }): Spec {
  const { version: _version, waivers: _waivers, ...parts } = readYaml(specShape, source);
  const wrong = wrongTogether(parts);
  if (wrong.length > 0) throw wrongFile(wrong);
  return { path: source.path, digest: source.digest, ...parts };
}
