import { atomsOf, type Cell, partition, rowsOfAtoms, type Sums, sumsOf } from './atoms.ts';
import { shownTogether } from './disclosure.ts';
import type { Group } from './groups.ts';

/** What each row adds to a number, not below 0. */
export type Contributions = Float64Array;

/**
 * As many equal contributions would be as unequal: (Σc)² ÷ Σc² (Kish 1965), from both sums. Where one row makes nearly all
 * of the sum, it is 1; where nothing is contributed, 0.
 */
export function kish(sum: number, squares: number): number {
  // What is beyond all numbers is made by one row.
  if (!Number.isFinite(squares)) return 1;
  return squares > 0 ? (sum * sum) / squares : 0;
}

/**
 * The names of cells on which a number may be shown, so that of each kind of contribution no group that these cells
 * single out is made by fewer rows than `least`: the sum over a slice and that over the whole give that over the rest.
 */
export function cellsOfMany(
  cells: readonly Cell[],
  size: number,
  kinds: readonly Contributions[],
  least: number,
): ReadonlySet<string> {
  const atoms = atomsOf(cells, new Uint8Array(size));
  const { atomOf } = partition(cells, size);
  const summed = (of: (contribution: number) => number, contributions: Contributions): Sums => {
    const byAtom = new Float64Array(atoms.all.length);
    contributions.forEach((each, row) => {
      const atom = atomOf[row] ?? 0;
      byAtom[atom] = (byAtom[atom] ?? 0) + of(each);
    });
    return sumsOf(atoms, byAtom);
  };
  const sums = kinds.map((each) => ({ sum: summed((one) => one, each), squares: summed((one) => one * one, each) }));
  const isSmall = (group: Group) => sums.some(({ sum, squares }) => !(kish(group(sum), group(squares)) >= least));
  const shown = shownTogether(cells, atoms, rowsOfAtoms(atoms), isSmall);
  return new Set(cells.filter((_, index) => shown.has(index)).map(({ name }) => name));
}
