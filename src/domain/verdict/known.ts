import {
  type Atoms,
  atomsOf,
  type Cell,
  countsOf,
  largestFirst,
  memberOf,
  rowsOfAtoms,
  type Sums,
  sumsOf,
} from './atoms.ts';
import { groupsIn, isComplete } from './groups.ts';
import { NEGATIVES, OUTCOMES, POSITIVES, SIDES, type Side } from './outcomes.ts';
import { dot, emptySpan, extended, isUnchanged, type Span } from './span.ts';

/** The slices whose sizes may be known, the first of them the whole, and what became of each row. */
export interface Decided {
  readonly cells: readonly Cell[];
  readonly outcomes: Uint8Array;
}

/**
 * Slices and what became of their rows. Groups that slices single out are sums of slices, and sums of slices are told
 * apart by what they are at as many atoms as there are independent slices. These stand for all: the unknowns are the
 * counts of each outcome in each of them.
 */
export interface Known {
  readonly atoms: Atoms;
  readonly rows: Sums;
  /** By side. */
  readonly counts: readonly Sums[];
  readonly bySlices: Span;
  readonly isComplete: boolean;
  /** By slice and by such atom. */
  readonly members: readonly Float64Array[];
  /** By slice, how many rows there are of each outcome. */
  readonly totals: readonly Float64Array[];
  readonly largestFirst: readonly number[];
}

export function knownOf({ cells, outcomes }: Decided): Known {
  const atoms = atomsOf(cells, outcomes);
  const all = cells.map((_, index) => memberOf(atoms, index));
  const bySlices = extended(emptySpan(atoms.all.length), all);
  const rows = rowsOfAtoms(atoms);
  return {
    atoms,
    rows,
    counts: SIDES.map((side) => countsOf(atoms, side)),
    bySlices,
    isComplete: isComplete(bySlices),
    members: all.map((member) => Float64Array.from(bySlices.basis, ({ pivot }) => member[pivot] ?? 0)),
    totals: all.map((member) => totalOf(member, atoms)),
    largestFirst: largestFirst(cells, rows),
  };
}

function totalOf(member: Float64Array, { all }: Atoms): Float64Array {
  const total = new Float64Array(OUTCOMES);
  all.forEach(({ counts }, atom) => {
    for (let outcome = 0; outcome < OUTCOMES; outcome++) {
      total[outcome] = (total[outcome] ?? 0) + (member[atom] ?? 0) * (counts[outcome] ?? 0);
    }
  });
  return total;
}

/** The weights of the unknowns in a sum over the rows of a group that are on a side. */
export function joint(group: Float64Array, side: Side): Float64Array {
  const weights = new Float64Array(group.length * OUTCOMES);
  group.forEach((weight, atom) => {
    side.forEach((each, outcome) => {
      weights[atom * OUTCOMES + outcome] = weight * each;
    });
  });
  return weights;
}

/** How many rows of each class a slice has is taken as known. */
export const sizesIn = ({ members, bySlices }: Known): Span =>
  extended(
    emptySpan(bySlices.basis.length * OUTCOMES),
    members.flatMap((member) => [joint(member, POSITIVES), joint(member, NEGATIVES)]),
  );

/** What must not be in the span: groups of rows, of which fewer than `least` are on a side. */
export function secretsOf({ atoms, rows, counts, bySlices }: Known, least: number): readonly Float64Array[] {
  const groups = groupsIn(bySlices, atoms).filter((group) => group(rows) > 0);
  const units = bySlices.basis.map(({ pivot }) => sumsOf(atoms, unit(pivot, atoms.all.length)));
  return SIDES.flatMap((side, index) => {
    const ofSide = counts[index];
    const small = groups.filter((group) => ofSide !== undefined && group(ofSide) < least);
    return small.map((group) => joint(Float64Array.from(units, group), side));
  });
}

const unit = (at: number, width: number): Float64Array => new Float64Array(width).fill(1, at, at + 1);

/** The slices whose count of a side no such change changes. */
export function slicesTold(changes: readonly Float64Array[], { members }: Known): (side: Side) => readonly number[] {
  const bySlice = changes.map((change) => members.map((member) => byOutcome(change, member)));
  return (side) =>
    [...members.keys()].filter((slice) => isUnchanged(bySlice.map((each) => dot(each[slice] ?? side, side))));
}

/** A change of the unknowns, summed over a group. */
function byOutcome(change: Float64Array, group: Float64Array): Float64Array {
  const sums = new Float64Array(OUTCOMES);
  group.forEach((weight, atom) => {
    for (let outcome = 0; outcome < OUTCOMES; outcome++) {
      sums[outcome] = (sums[outcome] ?? 0) + weight * (change[atom * OUTCOMES + outcome] ?? 0);
    }
  });
  return sums;
}
