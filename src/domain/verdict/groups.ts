import { type Atoms, type Sums, sumsOf } from './atoms.ts';
import { isUnchanged, type Span, unseenChanges } from './span.ts';

/** A group of rows that somebody might work out: how much of anything falls on it. */
export type Group = (sums: Sums) => number;

/** Of up to this many independent slices every group is looked at that they single out: 4,096 at most. */
const MAX_FOR_ALL = 12;

/** Whether `groupsIn` finds all. */
export const isComplete = ({ basis }: Span): boolean => basis.length <= MAX_FOR_ALL;

/**
 * Groups whose rows are the sum or difference of the slices that span: all of them, where the slices are few. Where they
 * are many, those that are most easily worked out: atoms, slices, and for any two slices of the spec what both have,
 * only one has, and neither.
 */
export function groupsIn(span: Span, atoms: Atoms): readonly Group[] {
  if (isComplete(span)) return everyGroup(span);
  const changes = unseenChanges(span).map((change) => sumsOf(atoms, change));
  return likelyGroups(atoms).filter((group) => isUnchanged(changes.map(group)));
}

/**
 * A group in the span is the sum of the basis vectors at whose pivots it has rows. So these sums are gone through, each
 * by one vector more or less than the one before (a Gray code), and those whose every weight is 0 or 1 are groups.
 */
function everyGroup({ width, basis }: Span): readonly Group[] {
  const groups: Group[] = [];
  const weights = new Float64Array(width);
  for (let step = 1; step < 2 ** basis.length; step++) {
    const place = 31 - Math.clz32(step & -step);
    const { pivot, row = new Float64Array() } = basis[place] ?? {};
    const sign = (weights[pivot ?? 0] ?? 0) > 0.5 ? -1 : 1;
    for (let at = 0; at < width; at++) weights[at] = (weights[at] ?? 0) + sign * (row[at] ?? 0);
    if (weights.every(isZeroOrOne))
      groups.push(groupOf(Array.from(weights.keys()).filter((at) => (weights[at] ?? 0) > 0.5)));
  }
  return groups;
}

const isZeroOrOne = (weight: number): boolean =>
  Math.abs(weight - Math.round(weight)) < 1e-6 && weight > -0.5 && weight < 1.5;

const groupOf =
  (atoms: readonly number[]): Group =>
  ({ byAtom }) =>
    atoms.reduce((sum, atom) => sum + (byAtom[atom] ?? 0), 0);

function likelyGroups({ all, slices }: Atoms): readonly Group[] {
  const atoms = all.map((_, atom) => groupOf([atom]));
  const pairs = Array.from({ length: slices }, (_, one) =>
    Array.from({ length: one }, (__, other) => pairGroups(one, other)),
  );
  return [...atoms, ...pairs.flat(2)];
}

/** With the whole as one of them: the slice and its complement. */
const pairGroups = (one: number, other: number): readonly Group[] => [
  ({ shared }) => shared(one, other),
  ({ shared }) => shared(one, one) - shared(one, other),
  ({ shared }) => shared(other, other) - shared(one, other),
  ({ shared }) => shared(0, 0) - shared(one, one) - shared(other, other) + shared(one, other),
];

/**
 * What each of these slices has beyond others of them, as many as do not overlap: of all rows, those of the values of a
 * column that are not among them. `rows` are the sizes.
 */
export function restsOf(slices: readonly number[], rows: Sums): readonly Group[] {
  const size = (one: number) => rows.shared(one, one);
  const bySize = [...slices].sort((a, b) => size(b) - size(a));
  return bySize.flatMap((whole) => {
    const parts = bySize.filter((part) => part !== whole && rows.shared(part, whole) === size(part));
    return familiesOf(parts, rows).map((family): Group => beyond(whole, family));
  });
}

const beyond =
  (whole: number, family: readonly number[]): Group =>
  ({ shared }) =>
    family.reduce((rest, part) => rest - shared(part, part), shared(whole, whole));

/** Families of slices that do not overlap, each as large as it gets, so that every slice is in one. */
function familiesOf(parts: readonly number[], { shared }: Sums): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return parts.flatMap((first) => {
    if (seen.has(first)) return [];
    const family = [first];
    for (const part of parts) if (family.every((each) => shared(each, part) === 0)) family.push(part);
    for (const part of family) seen.add(part);
    return [family];
  });
}
