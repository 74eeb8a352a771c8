import type { BehaviorTest } from '../../domain/behavior/behavior.ts';
import type { OperationTest } from '../../domain/operations/operation.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import type { TestResult } from '../../domain/verdict/measure.ts';
import { notMeasured } from '../../domain/verdict/result.ts';
import { onStagedModel } from './asking.ts';
import { measureBehavior } from './behavior/behaviors.ts';
import type { Family } from './family.ts';
import { measureLeakage } from './leakage/leakage.ts';
import { measureOperation } from './operations/operations.ts';
import { measureDrifts } from './prediction-drift/drifts.ts';

/** What the tests beside those of metrics came to. */
export interface OfFamilies {
  readonly results: readonly TestResult[];
  readonly findings: readonly Finding[];
}

/** All tests that are none of a metric. */
export async function measureFamilies(family: Family): Promise<OfFamilies> {
  const { spec } = family.job;
  const leakage = await measureLeakage(family);
  const asked = spec.tests.filter((test) => test.kind === 'behavior' || test.kind === 'operation');
  return {
    results: [
      ...leakage.map(({ result }) => result),
      ...measureDrifts(spec, family.sample),
      ...(asked.length > 0 ? await measureAsked(asked, family) : []),
    ],
    findings: leakage.flatMap(({ findings }) => findings),
  };
}

/** Tests that ask the model more than the rows of the test set. One predictor answers them, one after the other. */
async function measureAsked(tests: readonly Asked[], family: Family): Promise<readonly TestResult[]> {
  if (family.job.inputs.predictions !== undefined) return tests.map((test) => notMeasured(test, 'no-model'));
  return onStagedModel(family, (subject) =>
    subject.started(async (predictor) => {
      const results: TestResult[] = [];
      for (const test of tests) {
        results.push(
          await (test.kind === 'behavior'
            ? measureBehavior(test, family, predictor)
            : measureOperation(test, subject, predictor)),
        );
      }
      return results;
    }),
  );
}

type Asked = BehaviorTest | OperationTest;
