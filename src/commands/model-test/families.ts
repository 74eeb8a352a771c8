import type { Finding } from '../../domain/outcome/finding.ts';
import type { TestResult } from '../../domain/verdict/measure.ts';
import type { Family } from './family.ts';
import { measureLeakage } from './leakage/leakage.ts';
import { measureDrifts } from './prediction-drift/drifts.ts';

/** What the tests beside those of metrics came to. */
export interface OfFamilies {
  readonly results: readonly TestResult[];
  readonly findings: readonly Finding[];
}

/** All tests that are none of a metric. */
export async function measureFamilies(family: Family): Promise<OfFamilies> {
  const measured = await measureLeakage(family);
  return {
    results: [...measured.map(({ result }) => result), ...measureDrifts(family.job.spec, family.sample)],
    findings: measured.flatMap(({ findings }) => findings),
  };
}
