import { OUTCOMES, type Side } from './outcomes.ts';
import { dot } from './span.ts';

/** A set of rows whose numbers may be shown. */
export interface Cell {
  readonly name: string;
  /** By row: whether it belongs. */
  readonly member: Uint8Array;
}

/** Rows that belong to just the same slices, and so are told apart by none. */
export interface Atom {
  /** The slices, by their places. */
  readonly slices: readonly number[];
  /** How many rows there are of each outcome. */
  readonly counts: Float64Array;
}

export interface Atoms {
  /** How many slices there are; the first is the whole. */
  readonly slices: number;
  readonly all: readonly Atom[];
}

export function atomsOf(cells: readonly Cell[], outcomes: Uint8Array): Atoms {
  const { atomOf, slices } = partition(cells, outcomes.length);
  const all = slices.map((each) => ({ slices: each, counts: new Float64Array(OUTCOMES) }));
  outcomes.forEach((outcome, row) => {
    const { counts } = all[atomOf[row] ?? 0] ?? {};
    if (counts) counts[outcome] = (counts[outcome] ?? 0) + 1;
  });
  return { slices: cells.length, all };
}

/** In which atom each row is, and of which slices each atom: told apart by one slice after the other. */
export function partition(
  cells: readonly Cell[],
  size: number,
): { readonly atomOf: Uint32Array; readonly slices: readonly (readonly number[])[] } {
  const atomOf = new Uint32Array(size);
  let slices: readonly (readonly number[])[] = size > 0 ? [[]] : [];
  cells.forEach(({ member }, place) => {
    const parts: (readonly number[])[] = [];
    const numbers = new Int32Array(2 * slices.length).fill(-1);
    for (let row = 0; row < size; row++) {
      const [atom = 0, isIn = 0] = [atomOf[row], member[row]];
      const part = 2 * atom + isIn;
      if (numbers[part] === -1) {
        numbers[part] = parts.length;
        parts.push(isIn ? [...(slices[atom] ?? []), place] : (slices[atom] ?? []));
      }
      atomOf[row] = numbers[part] ?? 0;
    }
    slices = parts;
  });
  return { atomOf, slices };
}

/** By atom, whether the slice holds it. */
export const memberOf = ({ all }: Atoms, slice: number): Float64Array =>
  Float64Array.from(all, ({ slices }) => Number(slices.includes(slice)));

/** Something that adds up over atoms, and its sums over what any two slices share. */
export interface Sums {
  readonly byAtom: Float64Array;
  /** Over the rows of both; of a slice and itself, over the slice. */
  shared(one: number, other: number): number;
}

export function sumsOf({ all, slices: size }: Atoms, byAtom: Float64Array): Sums {
  const sums = new Float64Array(size * size);
  all.forEach(({ slices }, atom) => {
    const value = byAtom[atom] ?? 0;
    if (value === 0) return;
    for (const one of slices) {
      for (const other of slices) sums[one * size + other] = (sums[one * size + other] ?? 0) + value;
    }
  });
  return { byAtom, shared: (one, other) => sums[one * size + other] ?? 0 };
}

/** How many rows of a side there are. */
export const countsOf = (atoms: Atoms, side: Side): Sums =>
  sumsOf(
    atoms,
    Float64Array.from(atoms.all, ({ counts }) => dot(counts, side)),
  );

export const rowsOfAtoms = (atoms: Atoms): Sums => countsOf(atoms, new Float64Array(OUTCOMES).fill(1));

/** The places of cells: the whole, then the others by their size. */
export function largestFirst(cells: readonly Cell[], { shared }: Sums): readonly number[] {
  const [whole = [], ...parts] = [...cells.keys()].map((index) => [index]);
  const bySize = parts.flat().sort((a, b) => shared(b, b) - shared(a, a) || a - b);
  return cells.length === 0 ? [] : [...whole, ...bySize];
}
