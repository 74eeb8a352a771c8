import type { Digest } from '../domain/outcome/digest.ts';
import type { Task } from '../domain/statistics/rows.ts';
import type { Spec } from '../domain/verdict/spec.ts';
import { wrongFile } from './limits.ts';
import { withGroups } from './model-tests/fairness.ts';
import { reportedMetric } from './model-tests/metric.ts';
import { modelFilesShape } from './model-tests/model-files.ts';
import { predictorShape } from './model-tests/predictor.ts';
import {
  baselineShape,
  DEFAULT_STATISTICS,
  dataShape,
  sliceShape,
  statisticsShape,
  thresholdShape,
} from './model-tests/sections.ts';
import { testsShape } from './model-tests/tests.ts';
import { waiversShape } from './model-tests/waivers.ts';
import { wrongTogether } from './model-tests/whole.ts';
import type { ApproverTable } from './policy/approvers.ts';
import { listOf, object, oneOf, optional, readYaml, required, type SourceText, version, withDefault } from './shape.ts';

const TASKS = ['binary', 'multiclass', 'regression'] as const;

const shapeOf = (task: Task, approvers: ApproverTable) =>
  object({
    version: required(version(1)),
    task: required(oneOf(...TASKS)),
    data: required(dataShape(task)),
    predictor: required(predictorShape),
    threshold: optional(thresholdShape(task)),
    baseline: optional(baselineShape),
    statistics: withDefault(statisticsShape, DEFAULT_STATISTICS),
    slices: withDefault(listOf(sliceShape), []),
    report: withDefault(listOf(reportedMetric(task)), []),
    tests: required(testsShape(task)),
    waivers: withDefault(waiversShape(approvers), []),
    'model-files': withDefault(modelFilesShape, { allow: [] }),
  });

/** What the other keys may hold depends on the task; where it is none, it is told as that. */
const specShape =
  (approvers: ApproverTable): ReturnType<typeof shapeOf> =>
  (node, findings) => {
    const task = node.kind === 'map' ? node.entries.find(({ key }) => key === 'task')?.value : undefined;
    const named = TASKS.find((each) => task?.kind === 'scalar' && task.source === each);
    return shapeOf(named ?? 'binary', approvers)(node, findings);
  };

/**
 * The tests of a model in normal form (docs/model-test.md); throws `badInput` with all that is wrong. `approvers` are
 * those of the policy: who may answer for a waiver, and by which keys.
 */
export function readSpec(source: SourceText & { readonly digest: Digest }, approvers: ApproverTable = new Map()): Spec {
  const { version: _version, 'model-files': modelFiles, ...read } = readYaml(specShape(approvers), source);
  const parts = { ...read, slices: withGroups(read.slices, read.tests), modelFiles };
  const wrong = wrongTogether(parts);
  if (wrong.length > 0) throw wrongFile(wrong);
  return { path: source.path, digest: source.digest, ...parts };
}
