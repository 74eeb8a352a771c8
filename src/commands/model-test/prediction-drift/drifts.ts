import { predictionDrift } from '../../../domain/prediction-drift/prediction-drift.ts';
import { judgeExact } from '../../../domain/verdict/judge.ts';
import type { Sample, TestResult } from '../../../domain/verdict/measure.ts';
import { notMeasured, resultOf } from '../../../domain/verdict/result.ts';
import type { Spec } from '../../../domain/verdict/spec.ts';

/** Every test of drift: the answers of the model beside the champion's, on the rows that have a label. */
export const measureDrifts = (spec: Spec, { rows, champion }: Sample): readonly TestResult[] =>
  spec.tests.flatMap((test) => {
    if (test.kind !== 'drift') return [];
    if (champion === undefined) return [notMeasured(test, 'no-baseline')];
    const { distance, moved } = predictionDrift(rows, champion, test);
    // What is told of a few rows that changed their cell is told of these rows.
    const size = { records: rows.size, smallest: Math.floor(moved), isWithheld: false };
    return [resultOf(test, size, judgeExact({ limit: test.max, better: 'lower' }, distance))];
  });
