import type { BehaviorTest } from '../../domain/behavior/behavior.ts';
import type { OperationTest } from '../../domain/operations/operation.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import type { TestResult } from '../../domain/verdict/measure.ts';
import { notMeasured } from '../../domain/verdict/result.ts';
import { onStagedModel } from './asking.ts';
import { measureBehavior } from './behavior/behaviors.ts';
import type { Family } from './family.ts';
import { measureSuites } from './junit/suites.ts';
import { measureLeakage } from './leakage/leakage.ts';
import { isOfStaged, measureRunning, measureStaged, type OfRunning } from './operations/operations.ts';
import { measureDrifts } from './prediction-drift/drifts.ts';
import type { OpenPredictor } from './predictor/predictor.ts';

/** What the tests beside those of metrics came to. */
export interface OfFamilies {
  readonly results: readonly TestResult[];
  readonly findings: readonly Finding[];
}

/** All tests that are none of a metric. */
export async function measureFamilies(family: Family): Promise<OfFamilies> {
  const { spec } = family.job;
  const others = [...(await measureLeakage(family)), ...(await measureSuites(family))];
  const asked = spec.tests.filter((test) => test.kind === 'behavior' || test.kind === 'operation');
  return {
    results: [
      ...others.map(({ result }) => result),
      ...measureDrifts(spec, family.sample),
      ...(asked.length > 0 ? await measureAsked(asked, family) : []),
    ],
    findings: others.flatMap(({ findings }) => findings),
  };
}

type Asked = BehaviorTest | OperationTest;

/** Tests that ask the model more than the rows of the test set: those of one that runs, then those that start it anew. */
async function measureAsked(tests: readonly Asked[], family: Family): Promise<readonly TestResult[]> {
  if (family.job.inputs.predictions !== undefined) return tests.map((test) => notMeasured(test, 'no-model'));
  return onStagedModel(family, async (subject) => {
    const staged = tests.filter((test) => test.kind === 'operation').filter(isOfStaged);
    const running = tests.filter((test) => test.kind === 'behavior' || !isOfStaged(test));
    const answered =
      running.length === 0
        ? []
        : await subject.started((open) => inTurn(running, (test) => ofRunning(test, family, open)));
    return [...answered, ...(await inTurn(staged, (test) => measureStaged(test, subject)))];
  });
}

const ofRunning = (test: BehaviorTest | OfRunning, family: Family, predictor: OpenPredictor): Promise<TestResult> =>
  test.kind === 'behavior' ? measureBehavior(test, family, predictor) : measureRunning(test, family, predictor);

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
