import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id, known, number } from '../../domain/outcome/labelled.ts';
import type { IntervalRow, Plot } from '../../domain/outcome/plot.ts';
import type { TestResult } from '../../domain/verdict/measure.ts';
import type { Admission } from '../admission.ts';
import { overOf } from './findings.ts';
import { scorePlots } from './plots-of-scores.ts';
import type { Job, Measured } from './testing.ts';

/** Pictures of what was measured, for HTML: what tests and slices came to, then the scores. */
export const plotBlocks = (measured: Measured, job: Job): readonly Block[] => [
  ...intervalPlots(measured.results, job.admission).map((plot): Block => ({ block: 'plot', plot })),
  ...scorePlots(measured, job),
];

/** One for each kind of number: of the model, and of what it has over the champion. */
function intervalPlots(results: readonly TestResult[], admission: Admission): readonly Plot[] {
  const kinds = new Map<string, TestResult[]>();
  for (const result of results) {
    const kind = `${result.metric} ${isChange(result)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), result]);
  }
  return [...kinds.values()].flatMap((alike) => intervalPlot(alike, admission) ?? []);
}

const isChange = ({ test }: TestResult): boolean => 'limit' in test && test.limit.kind === 'change';

function intervalPlot(alike: readonly TestResult[], admission: Admission): Plot | undefined {
  const [first] = alike;
  const rows = alike.flatMap((result) => intervalRow(result, alike, admission));
  if (first === undefined || rows.length === 0) return undefined;
  const metric = id(first.metric);
  return {
    kind: 'intervals',
    ...(isChange(first)
      ? {
          title: say`${metric}, compared with the champion`,
          about: say`The model's value less the champion's on the same rows, with 95 % interval and margin.`,
          x: say`difference of ${metric}`,
        }
      : { title: say`${metric}`, about: say`Estimate, 95 % interval and limit, for each slice.`, x: say`${metric}` }),
    rows,
  };
}

function intervalRow(result: TestResult, alike: readonly TestResult[], admission: Admission): readonly IntervalRow[] {
  const { observed, interval, limit, status } = result;
  if (observed === undefined || interval === undefined) return [];
  const over = overOf(result, admission);
  const [low, high] = [number(interval.low, over), number(interval.high, over)];
  return [{ name: nameOf(result, alike), status, estimate: number(observed, over), low, high, limit: known(limit, 3) }];
}

/** The slice, and the test where there are several. */
const nameOf = ({ test, slice }: TestResult, alike: readonly TestResult[]): Prose =>
  alike.every((other) => other.test === test) ? say`${id(slice)}` : say`${id(test.name)} (${id(slice)})`;
