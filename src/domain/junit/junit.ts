import type { Position } from '../outcome/finding.ts';

/** Suites of the user's own that ran before the model was tested, and left reports. */
export interface JunitTest {
  readonly kind: 'junit';
  readonly name: string;
  /** A file of the project, or a folder of it and a pattern of names in it: `reports/*.xml`. */
  readonly junit: string;
  /** How many tests may be skipped. */
  readonly allowSkipped: number;
  /** Whether a test may pass that failed before in the same run. */
  readonly allowFlaky: boolean;
  readonly at: Position;
}

/** One run of one test. Names are data. */
export interface JunitCase {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  /** It failed first and was run again. */
  readonly rerun: boolean;
}

/** What was counted, case by case; what the reports' own totals say is compared and never taken. */
export interface JunitCounts {
  readonly tests: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Tests that ran again after a failure, or stand in the reports more than once. */
  readonly flaky: number;
}

export function countsOf(cases: readonly JunitCase[]): JunitCounts {
  const names = new Set(cases.map(({ name }) => name));
  const again = new Set(cases.filter(({ rerun }) => rerun).map(({ name }) => name));
  const seen = new Set<string>();
  for (const { name } of cases) {
    if (seen.has(name)) again.add(name);
    seen.add(name);
  }
  const having = (status: JunitCase['status']) => cases.filter((each) => each.status === status).length;
  return {
    tests: names.size,
    failed: having('failed'),
    errors: having('error'),
    skipped: having('skipped'),
    flaky: again.size,
  };
}

/** How many tests speak against the model: 0 is a pass. Of flaky ones that failed in the end, both count. */
export function against({ failed, errors, skipped, flaky }: JunitCounts, gone: number, test: JunitTest): number {
  return failed + errors + Math.max(0, skipped - test.allowSkipped) + (test.allowFlaky ? 0 : flaky) + gone;
}

/** Whether any test ran: where all were skipped nothing was tested. */
export const hasRun = ({ tests, skipped }: JunitCounts): boolean => tests > skipped;
