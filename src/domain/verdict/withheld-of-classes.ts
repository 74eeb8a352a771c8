import { type Metric, TRAITS } from '../statistics/metrics.ts';
import type { MulticlassRows } from '../statistics/rows.ts';
import type { Cell } from './atoms.ts';
import { ALL_ROWS, CHANGE_TELLS_ALL, CHANGE_TELLS_RIGHT, POSITIVES, TELLS_ALL, TELLS_RIGHT } from './outcomes.ts';
import { keyOf, type Part, partsOf, type ReportedNumber } from './reported.ts';
import { type Least, type Reading, withheldNumbers } from './withheld.ts';

interface Classes {
  readonly cells: readonly Cell[];
  readonly rows: MulticlassRows;
  readonly champion?: MulticlassRows | undefined;
}

/**
 * Of several classes each is looked at against all others, as if there were two: a metric is taken to tell all of it of
 * every class. What is right at all is looked at for itself. A metric that tells single cells beyond that (a kappa whose
 * weights tell one wrong class from another) is withheld.
 */
export function withheldOfClasses(
  numbers: readonly ReportedNumber[],
  { cells, rows, champion }: Classes,
  least: Least,
): ReadonlySet<string> {
  const passes = Array.from({ length: rows.classes }, (_, one) => {
    const is = (of: ArrayLike<number>, row: number) => Number(of[row] === one);
    const outcomes = outcomesWith(rows, champion, is);
    return withheldNumbers(numbers, { cells, outcomes }, least, OF_ONE_CLASS);
  });
  const isRight = (of: ArrayLike<number>, row: number) => Number(of[row] === rows.truth[row]);
  const right = { cells, outcomes: outcomesWith(rows, champion, isRight) };
  return new Set([
    ...passes.flatMap((each) => [...each]),
    ...withheldNumbers(numbers, right, least, OF_RIGHT),
    ...numbers.filter((number) => partsOf(number).some(({ metric }) => tellsCells(metric))).map(keyOf),
  ]);
}

type Is = (of: ArrayLike<number>, row: number) => number;

const outcomesWith = (rows: MulticlassRows, champion: MulticlassRows | undefined, is: Is): Uint8Array =>
  Uint8Array.from(
    rows.truth,
    (_, row) => is(rows.truth, row) * 4 + is(rows.decided, row) * 2 + (champion ? is(champion.decided, row) : 0),
  );

const tellsCells = ({ name, options }: Metric): boolean =>
  name === 'cohen_kappa_score' && options.kappaWeights !== undefined;

const isOfDecisions = ({ name }: Metric): boolean => TRAITS[name].on === 'decisions';
const isOfRight = ({ name }: Metric): boolean =>
  name === 'accuracy_score' || name === 'zero_one_loss' || name === 'hamming_loss';

const both = ({ isChange, isOfGroups }: Part) => isChange && isOfGroups;

const OF_ONE_CLASS: Reading = {
  told: (part) => {
    if (!isOfDecisions(part.metric) || isOfRight(part.metric)) return [];
    if (both(part)) return [...TELLS_ALL, ...CHANGE_TELLS_ALL];
    return part.isChange ? CHANGE_TELLS_ALL : TELLS_ALL;
  },
  denominator: () => POSITIVES,
};

/** Here all rows are of class 1, and those are decided to be that are right. */
const OF_RIGHT: Reading = {
  told: (part) => {
    if (!isOfDecisions(part.metric)) return [];
    if (both(part)) return [...TELLS_RIGHT, ...CHANGE_TELLS_RIGHT];
    return part.isChange ? CHANGE_TELLS_RIGHT : TELLS_RIGHT;
  },
  denominator: () => ALL_ROWS,
};
