import type { Finding } from '../../domain/outcome/finding.ts';
import type { Sample, TestResult } from '../../domain/verdict/measure.ts';
import type { DataSession } from '../../ports.ts';
import type { Drawing } from './drawing.ts';
import type { TestSet } from './test-set.ts';
import type { Job, Seen } from './testing.ts';

/** What tests beside those of metrics work with: the opened partition, and what was drawn and answered. */
export interface Family {
  readonly job: Job;
  readonly scratch: string;
  readonly seen: Seen;
  readonly session: DataSession;
  readonly drawing: Drawing;
  readonly set: TestSet;
  readonly sample: Sample;
}

/** One test, and what else is to be told of it. */
export interface Measured {
  readonly result: TestResult;
  readonly findings: readonly Finding[];
}
