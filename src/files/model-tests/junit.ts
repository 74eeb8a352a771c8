import type { JunitTest } from '../../domain/junit/junit.ts';
import { projectPath } from '../names.ts';
import {
  bool,
  checked,
  fail,
  int,
  line,
  object,
  optional,
  required,
  type Shape,
  withDefault,
  wrongValue,
} from '../shape.ts';

/** In a folder: a pattern over the whole project would take reports of anybody. */
const reports: Shape<string> = checked(projectPath, (value, node, findings) =>
  /^[^*]+\/[^/]*\.xml$/.test(value)
    ? value
    : fail(findings, wrongValue(node, ['reports in a folder of the project, such as reports/*.xml'])),
);

/** `junit: reports/*.xml`. */
export const junitTest: Shape<JunitTest> = checked(
  object({
    junit: required(reports),
    name: optional(line),
    'allow-skipped': withDefault(int({ min: 0, max: 1_000_000 }), 0),
    'allow-flaky': withDefault(bool, false),
  }),
  ({ junit, name, 'allow-skipped': allowSkipped, 'allow-flaky': allowFlaky }, { at }) => ({
    kind: 'junit' as const,
    name: name ?? `junit ${junit}`,
    junit,
    allowSkipped,
    allowFlaky,
    at,
  }),
);
