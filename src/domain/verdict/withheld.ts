import { type Metric, textOf } from '../statistics/metrics.ts';
import { asManyAsMayBe } from './as-many.ts';
import { restsOf } from './groups.ts';
import { type Decided, joint, type Known, knownOf, secretsOf, sizesIn, slicesTold } from './known.ts';
import { denominatorOf, NEGATIVES, OUTCOMES, POSITIVES, SIDES, type Side, toldBy } from './outcomes.ts';
import { dot, emptySpan, extended, isUnchanged, type Span, unseenChanges } from './span.ts';

/** A number of the report: of a model on a slice, or of what it has over its champion there. */
export interface ReportedNumber {
  readonly metric: Metric;
  readonly slice: string;
  readonly isChange: boolean;
}

export const keyOf = ({ metric, slice, isChange }: ReportedNumber): string =>
  `${textOf(metric)}${isChange ? ' change' : ''} ${slice}`;

/** Fewer rows than `perSide` on a side of what was decided are withheld, and shares of fewer than `counted`. */
export interface Least {
  readonly perSide: number;
  readonly counted: number;
}

/**
 * The keys of numbers that must be withheld, so that nobody can work out fewer rows right or wrong, found or missed, in
 * any group that the slices single out; not even none, which says the same of all. The unknowns are the counts of each
 * outcome in each atom; a number that is shown tells sums of them. Each stays as long as nothing small follows from it
 * and from those before it: those of the whole come first, and those of the smallest slice last.
 */
export function withheldNumbers(
  numbers: readonly ReportedNumber[],
  decided: Decided,
  least: Least,
): ReadonlySet<string> {
  const known = knownOf(decided);
  const secrets = secretsOf(known, least.perSide);
  const telling = tellingNumbers(numbers, decided, known);
  const nothing: Shown = { span: sizesIn(known), keys: [] };
  // What is small by itself need not be tried: it would be found, but slowly.
  const large = telling.filter(({ counted, fewest }) => counted >= least.counted && fewest >= least.perSide);
  const { keys: shown } = asManyAsMayBe(nothing, large, ({ span, keys }, more) => {
    const wider = extended(
      span,
      more.flatMap(({ sums }) => sums),
    );
    if (isTelling(wider, secrets, known, least.perSide)) return undefined;
    return { span: wider, keys: [...keys, ...more.map(({ key }) => key)] };
  });
  return new Set(telling.map(({ key }) => key).filter((key) => !shown.includes(key)));
}

interface Shown {
  readonly span: Span;
  readonly keys: readonly string[];
}

/** A number that tells more than how many rows there are of each class. */
interface Telling {
  readonly key: string;
  readonly sums: readonly Float64Array[];
  /** Of how many rows it is a share. */
  readonly counted: number;
  /** The fewest rows that it tells of by itself. */
  readonly fewest: number;
}

function tellingNumbers(
  numbers: readonly ReportedNumber[],
  { cells }: Decided,
  { members, totals, largestFirst }: Known,
): readonly Telling[] {
  return largestFirst.flatMap((index) => {
    const [member = new Float64Array(), total = new Float64Array()] = [members[index], totals[index]];
    return numbers
      .filter(({ slice, metric, isChange }) => slice === cells[index]?.name && toldBy(metric.name, isChange).length > 0)
      .map(({ metric, isChange, slice }) => ({
        key: keyOf({ metric, isChange, slice }),
        sums: toldBy(metric.name, isChange).map((side) => joint(member, side)),
        counted: dot(total, denominatorOf(metric.name)),
        fewest: Math.min(...sidesToldBy(metric, isChange).map((side) => dot(total, side))),
      }));
  });
}

/** The sides that follow from one number of a slice and the sizes of its classes. */
function sidesToldBy(metric: Metric, isChange: boolean): readonly Side[] {
  const span = extended(emptySpan(OUTCOMES), [POSITIVES, NEGATIVES, ...toldBy(metric.name, isChange)]);
  return SIDES.filter((side) => extended(span, [side]).basis.length === span.basis.length);
}

function isTelling(span: Span, secrets: readonly Float64Array[], known: Known, least: number): boolean {
  const changes = unseenChanges(span);
  const isTold = (weights: Float64Array) => isUnchanged(changes.map((change) => dot(change, weights)));
  if (secrets.some(isTold)) return true;
  if (known.isComplete) return false;
  const told = slicesTold(changes, known);
  return SIDES.some((side, index) => hasSmallRest(told(side), index, known, least));
}

/** Whether of one side a slice has few beyond others, where the counts of that side are told of all of them. */
function hasSmallRest(told: readonly number[], side: number, { rows, counts }: Known, least: number): boolean {
  const ofSide = counts[side];
  return ofSide !== undefined && restsOf(told, rows).some((group) => group(rows) > 0 && group(ofSide) < least);
}
