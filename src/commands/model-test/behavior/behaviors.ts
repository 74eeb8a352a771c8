import type { BehaviorTest, Case, CaseRow } from '../../../domain/behavior/behavior.ts';
import { failuresOf, type Places } from '../../../domain/behavior/failures.ts';
import { judgeFailures } from '../../../domain/behavior/judge-failures.ts';
import { seeded } from '../../../domain/statistics/random.ts';
import type { TestResult } from '../../../domain/verdict/measure.ts';
import { resultOf } from '../../../domain/verdict/result.ts';
import type { Family } from '../family.ts';
import type { OpenPredictor } from '../predictor/predictor.ts';
import { casesOf } from './cases.ts';

/** How often the model does not behave as a test says. Which cases fail never leaves this function. */
export async function measureBehavior(
  test: BehaviorTest,
  family: Family,
  predictor: OpenPredictor,
): Promise<TestResult> {
  const { spec } = family.job;
  const cases = await casesOf(test, family);
  const failures = cases.length === 0 ? 0 : (await failing(test, cases, family, predictor)).length;
  // The program chooses which rows fail: a few of them would speak of persons, as a few wrong decisions do.
  const size = { records: cases.length, smallest: Math.min(failures, cases.length - failures), isWithheld: false };
  return resultOf(test, size, judgeFailures(failures, cases.length, test.maxFailureRate, spec.statistics.confidence));
}

async function failing(test: BehaviorTest, cases: readonly Case[], family: Family, predictor: OpenPredictor) {
  const { spec } = family.job;
  const { features } = family.drawing;
  const { rows, places } = shuffled(cases, spec.statistics.seed);
  const answers = await predictor.ask({
    columns: ['id', ...features],
    rows: rows.map((row, at) => [String(at + 1), ...features.map((column) => row[column] ?? null)]),
  });
  const meaning = {
    ...(spec.threshold === undefined ? {} : { threshold: spec.threshold }),
    ...(spec.task === 'multiclass' ? { classes: spec.data.classes } : {}),
  };
  return failuresOf(test, cases, places, answers, meaning);
}

/**
 * All rows in one order by chance, under numbers of ours, so that no program can tell which rows belong together, or
 * which was changed, and answer as it is wanted.
 */
function shuffled(cases: readonly Case[], seed: number): { readonly rows: CaseRow[]; readonly places: Places[] } {
  const all = cases.flatMap((each) => (each.kind === 'pair' ? [each.row, each.changed] : [each.row]));
  const order = permutation(all.length, seed);
  const placeOf = new Uint32Array(all.length);
  order.forEach((from, place) => {
    placeOf[from] = place;
  });
  let next = 0;
  const take = () => placeOf[next++] ?? 0;
  const places = cases.map((each) => {
    const row = take();
    return { row, changed: each.kind === 'pair' ? take() : row };
  });
  return { rows: Array.from(order, (from) => all[from] ?? {}), places };
}

/** Fisher and Yates. */
function permutation(length: number, seed: number): Uint32Array {
  const random = seeded(seed);
  const order = Uint32Array.from({ length }, (_, at) => at);
  const drawn = new Uint32Array(1);
  for (let last = length - 1; last > 0; last--) {
    random.fill(drawn, last + 1);
    const other = drawn[0] ?? 0;
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
