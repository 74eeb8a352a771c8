import { asManyAsMayBe } from './as-many.ts';
import { type Atoms, atomsOf, type Cell, countsOf, largestFirst, memberOf, rowsOfAtoms, type Sums } from './atoms.ts';
import { type Group, groupsIn, isComplete, restsOf } from './groups.ts';
import { NEGATIVES, POSITIVES } from './outcomes.ts';
import { emptySpan, extended, type Span } from './span.ts';

/** The fewest rows, and the fewest of either class, over which numbers may be shown. */
export interface Floor {
  readonly records: number;
  readonly perClass: number;
}

/** The names of cells below the floor. */
export function smallCells(cells: readonly Cell[], truth: Uint8Array, floor: Floor): ReadonlySet<string> {
  const sizes = sizesOf(atomsOf(cells, asOutcomes(truth)));
  const isTooSmall = (index: number) => !isLarge(({ shared }) => shared(index, index), sizes, floor);
  return new Set(cells.filter((_, index) => isTooSmall(index)).map(({ name }) => name));
}

/**
 * The names of cells that must not be shown, so that no cell below the floor, and no other small group, is the sum or
 * difference of shown ones. The largest come first and stay; the first cell is the whole, and goes last of all.
 */
export function hiddenCells(cells: readonly Cell[], truth: Uint8Array, floor: Floor): ReadonlySet<string> {
  const atoms = atomsOf(cells, asOutcomes(truth));
  const sizes = sizesOf(atoms);
  const shown = shownTogether(cells, atoms, sizes.rows, (group) => !isLarge(group, sizes, floor));
  return new Set(cells.filter((_, index) => !shown.has(index)).map(({ name }) => name));
}

/** The places of cells that may be shown together, so that no group that they single out and has rows is small. */
export function shownTogether(
  cells: readonly Cell[],
  atoms: Atoms,
  rows: Sums,
  isSmall: (group: Group) => boolean,
): ReadonlySet<number> {
  const nothing: Shown = { span: emptySpan(atoms.all.length), cells: [] };
  const { cells: shown } = asManyAsMayBe(nothing, largestFirst(cells, rows), (before, more) => {
    const span = extended(
      before.span,
      more.map((cell) => memberOf(atoms, cell)),
    );
    const all = [...before.cells, ...more];
    const groups = [...groupsIn(span, atoms), ...(isComplete(span) ? [] : restsOf(all, rows))];
    return groups.some((group) => group(rows) > 0 && isSmall(group)) ? undefined : { span, cells: all };
  });
  return new Set(shown);
}

interface Shown {
  readonly span: Span;
  /** By their places. */
  readonly cells: readonly number[];
}

interface Sizes {
  readonly rows: Sums;
  readonly positives: Sums;
  readonly negatives: Sums;
}

const sizesOf = (atoms: Atoms): Sizes => ({
  rows: rowsOfAtoms(atoms),
  positives: countsOf(atoms, POSITIVES),
  negatives: countsOf(atoms, NEGATIVES),
});

/** Only the class counts here. */
const asOutcomes = (truth: Uint8Array): Uint8Array => truth.map((each) => each * 4);

function isLarge(group: Group, { rows, positives, negatives }: Sizes, floor: Floor): boolean {
  return group(rows) >= floor.records && Math.min(group(positives), group(negatives)) >= floor.perClass;
}
