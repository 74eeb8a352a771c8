import { TRAITS, textOf } from '../statistics/metrics.ts';
import type { BinaryRows, MulticlassRows, RegressionRows, Rows } from '../statistics/rows.ts';
import type { Cell } from './atoms.ts';
import { contributionsTo, weightedBy } from './contributions.ts';
import { type Contributions, cellsOfMany } from './contributors.ts';
import { outcomesOf } from './outcomes.ts';
import { keyOf, type Part, partsOf, type ReportedNumber } from './reported.ts';
import { isSpreadByFew, leversOf } from './score-spread.ts';
import { type Least, withheldNumbers } from './withheld.ts';
import { withheldOfClasses } from './withheld-of-classes.ts';

/** What was answered on the rows, and the slices that may be shown; the first is the whole. */
export interface Told<R extends Rows = Rows> {
  readonly cells: readonly Cell[];
  readonly rows: R;
  /** Of the same task; absent where it is the model itself. */
  readonly champion?: R | undefined;
}

/** The keys of numbers of classified rows that must be withheld. What is not known to be safe is not shown. */
export function withheldFrom(numbers: readonly ReportedNumber[], told: Told, least: Least): ReadonlySet<string> {
  const { rows, champion, cells } = told;
  if (rows.task === 'regression' && isSame(rows, champion)) return ofNumbers(numbers, { cells, rows, champion }, least);
  if (rows.task === 'binary' && isSame(rows, champion)) {
    const decided = { cells, outcomes: outcomesOf(rows, champion) };
    return joined(withheldNumbers(numbers, decided, least), ofClassified(numbers, { cells, rows, champion }, least));
  }
  if (rows.task === 'multiclass' && isSame(rows, champion)) {
    const classes = { cells, rows, champion };
    return joined(withheldOfClasses(numbers, classes, least), ofClassified(numbers, classes, least));
  }
  return new Set(numbers.map(keyOf));
}

/** A champion of another task can't be compared: nothing is shown. */
const isSame = <R extends Rows>({ task }: R, champion: Rows | undefined): champion is R | undefined =>
  champion === undefined || champion.task === task;

const joined = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((each) => [...each]));

/** What scores tell of single labels, and weights of single rows. */
function ofClassified(
  numbers: readonly ReportedNumber[],
  told: Told<BinaryRows> | Told<MulticlassRows>,
  { perSide }: Least,
): ReadonlySet<string> {
  const { cells, rows } = told;
  const hangs = hangingOn(told, perSide);
  const weighty = rows.weight && cellsOfMany(cells, rows.size, sidesOf(told), perSide);
  return withAnyPart(numbers, cells, (part) => weighty?.has(part.slice) === false || hangs(part));
}

/** Whether a metric of scores hangs on few rows of its slice, or of what the whole has beyond it. */
function hangingOn(
  { cells, rows, champion }: Told<BinaryRows> | Told<MulticlassRows>,
  least: number,
): (part: Part) => boolean {
  const members = new Map(cells.map(({ name, member }) => [name, member]));
  const levers = remembered(nameOf, ({ metric, isChange }) => leversOf(metric, rows, isChange ? champion : undefined));
  return remembered(
    (part) => `${nameOf(part)} ${part.slice}`,
    (part) => {
      const member = members.get(part.slice);
      if (TRAITS[part.metric.name].on === 'decisions') return false;
      const all = levers(part);
      if (!member || !all) return true;
      return all.some((each) => [1, 0].some((side) => isSpreadByFew(each, member, side, least)));
    },
  );
}

const nameOf = ({ metric, isChange }: Part): string => `${textOf(metric)} ${isChange}`;

/** With weights: the weight of every row that is rightly or wrongly found or missed, of each class and of both models. */
function sidesOf({ rows, champion }: Told<BinaryRows> | Told<MulticlassRows>): readonly Contributions[] {
  const classes = rows.task === 'binary' ? [1] : Array.from({ length: rows.classes }, (_, at) => at);
  return [rows, ...(champion ? [champion] : [])].flatMap((model) => {
    const { decided } = model;
    if (decided === undefined) return [weightedBy(new Float64Array(rows.size).fill(1), rows)];
    return classes.flatMap((one) =>
      [0, 1, 2, 3].map((side) =>
        weightedBy(
          Float64Array.from(decided, (each, row) =>
            Number(2 * Number(rows.truth[row] === one) + Number(each === one) === side),
          ),
          rows,
        ),
      ),
    );
  });
}

/** Each metric is a sum of what rows add; a number is shown where many of them make it. */
function ofNumbers(
  numbers: readonly ReportedNumber[],
  { cells, rows, champion }: Told<RegressionRows>,
  { perSide }: Least,
): ReadonlySet<string> {
  const slices = new Map<string, Set<string>>();
  for (const part of numbers.flatMap(partsOf)) {
    slices.set(nameOf(part), (slices.get(nameOf(part)) ?? new Set()).add(part.slice));
  }
  const shown = remembered(nameOf, (part: Part) => {
    const kinds = contributionsTo(part.metric, rows, part.isChange ? champion : undefined);
    const asked = cells.filter(({ name }, index) => index === 0 || slices.get(nameOf(part))?.has(name));
    return kinds ? cellsOfMany(asked, rows.size, kinds, perSide) : new Set<string>();
  });
  return withAnyPart(numbers, cells, (part) => !shown(part).has(part.slice));
}

/** A number of a slice that is not shown anyway is none of these; one of groups is not shown without them. */
function withAnyPart(
  numbers: readonly ReportedNumber[],
  cells: readonly Cell[],
  isBad: (part: Part) => boolean,
): ReadonlySet<string> {
  const shown = new Set(cells.map(({ name }) => name));
  const isWithheld = (part: Part) => (shown.has(part.slice) ? isBad(part) : part.isOfGroups);
  return new Set(numbers.filter((number) => partsOf(number).some(isWithheld)).map(keyOf));
}

function remembered<T>(keyFor: (part: Part) => string, of: (part: Part) => T): (part: Part) => T {
  const known = new Map<string, T>();
  return (part) => {
    const key = keyFor(part);
    const found = known.has(key) ? (known.get(key) as T) : of(part);
    known.set(key, found);
    return found;
  };
}
