import type { Metric } from '../statistics/metrics.ts';
import { asManyAsMayBe } from './as-many.ts';
import { restsOf } from './groups.ts';
import { type Decided, joint, type Known, knownOf, secretsOf, sizesIn, slicesTold } from './known.ts';
import {
  CHANGE_TELLS_ALL,
  denominatorOf,
  NEGATIVES,
  OUTCOMES,
  POSITIVES,
  SIDES,
  type Side,
  TELLS_ALL,
  toldBy,
} from './outcomes.ts';
import { keyOf, type Part, partsOf, type ReportedNumber } from './reported.ts';
import { dot, emptySpan, extended, isUnchanged, type Span, unseenChanges } from './span.ts';

/** Fewer rows than `perSide` on a side of what was decided are withheld, and shares of fewer than `counted`. */
export interface Least {
  readonly perSide: number;
  readonly counted: number;
}

/** How numbers are read: what each tells, and of which rows it is a share. */
export interface Reading {
  told(part: Part): readonly Side[];
  denominator(metric: Metric): Side;
}

const OF_TWO_CLASSES: Reading = {
  told: ({ metric, isChange, isOfGroups }) => {
    const told = toldBy(metric, isChange);
    return isOfGroups && isChange && told.length > 0 ? [...TELLS_ALL, ...CHANGE_TELLS_ALL] : told;
  },
  denominator: denominatorOf,
};

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
  reading: Reading = OF_TWO_CLASSES,
): ReadonlySet<string> {
  const known = knownOf(decided);
  const secrets = secretsOf(known, least.perSide);
  const telling = tellingNumbers(numbers, decided, known, reading);
  const nothing: Shown = { span: sizesIn(known), keys: [] };
  // What is small by itself need not be tried: it would be found, but slowly.
  const large = telling.filter(({ counted, fewest }) => counted >= least.counted && fewest >= least.perSide);
  const { keys: shown } = asManyAsMayBe(nothing, large, ({ span, keys }, more) => {
    const wider = extended(span, [...new Set(more.flatMap(({ sums }) => sums))]);
    if (isTelling(wider, secrets, known, least.perSide)) return undefined;
    return { span: wider, keys: [...keys, ...more.map(({ key }) => key)] };
  });
  const isShown = new Set(shown);
  return new Set(telling.map(({ key }) => key).filter((key) => !isShown.has(key)));
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
  /** The place of its smallest slice among the largest. */
  readonly rank: number;
}

/** The largest slices first. A number of groups that are not all shown can't be shown either. */
function tellingNumbers(
  numbers: readonly ReportedNumber[],
  { cells }: Decided,
  known: Known,
  reading: Reading,
): readonly Telling[] {
  const places = new Map(cells.map(({ name }, index) => [name, index]));
  const sumOf = jointSums(known);
  const telling = numbers.flatMap((number): readonly Telling[] => {
    const parts = partsOf(number).filter((part) => reading.told(part).length > 0);
    const isMissing = parts.some(({ slice }) => !places.has(slice));
    if (parts.length === 0 || (isMissing && number.groups === undefined)) return [];
    const key = keyOf(number);
    if (isMissing) return [{ key, sums: [], counted: 0, fewest: 0, rank: 0 }];
    const all = parts.map((part) => tellingPart(part, places.get(part.slice) ?? 0, known, reading, sumOf));
    return [
      {
        key,
        sums: all.flatMap(({ sums }) => sums),
        counted: Math.min(...all.map(({ counted }) => counted)),
        fewest: Math.min(...all.map(({ fewest }) => fewest)),
        rank: Math.max(...all.map(({ rank }) => rank)),
      },
    ];
  });
  return telling.sort((a, b) => a.rank - b.rank);
}

function tellingPart(
  part: Part,
  place: number,
  { totals, largestFirst }: Known,
  reading: Reading,
  sumOf: SumOf,
): Omit<Telling, 'key'> {
  const total = totals[place] ?? new Float64Array();
  const told = reading.told(part);
  return {
    sums: told.map((side) => sumOf(place, side)),
    counted: dot(total, reading.denominator(part.metric)),
    fewest: Math.min(...sidesToldBy(told).map((side) => dot(total, side))),
    rank: largestFirst.indexOf(place),
  };
}

type SumOf = (place: number, side: Side) => Float64Array;

/** The same sum of the same slice is the same vector, so that many numbers that tell it cost no more than one. */
function jointSums({ members }: Known): SumOf {
  const known = members.map(() => new Map<Side, Float64Array>());
  return (place, side) => {
    const found = known[place]?.get(side) ?? joint(members[place] ?? new Float64Array(), side);
    known[place]?.set(side, found);
    return found;
  };
}

/** The sides that follow from what one number of a slice tells and the sizes of its classes. */
function sidesToldBy(told: readonly Side[]): readonly Side[] {
  const span = extended(emptySpan(OUTCOMES), [POSITIVES, NEGATIVES, ...told]);
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
