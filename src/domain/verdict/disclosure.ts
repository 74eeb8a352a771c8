/** A set of rows whose numbers may be shown. */
export interface Cell {
  readonly name: string;
  /** By row: whether it belongs. */
  readonly member: Uint8Array;
}

/** The fewest rows, and the fewest of either class, over which numbers may be shown. */
export interface Floor {
  readonly records: number;
  readonly perClass: number;
}

/** The names of cells below the floor. */
export function smallCells(cells: readonly Cell[], truth: Uint8Array, floor: Floor): ReadonlySet<string> {
  const table = tabulate(cells, truth);
  return new Set(cells.filter((_, index) => !isLarge(table.cells[index] ?? [], table, floor)).map(({ name }) => name));
}

/**
 * The names of cells that must not be shown: those below the floor, and as many more, smallest first, as it takes that
 * no cell below the floor is the sum or difference of shown ones. The first cell is the whole; it goes last.
 */
export function hiddenCells(cells: readonly Cell[], truth: Uint8Array, floor: Floor): ReadonlySet<string> {
  const table = tabulate(cells, truth);
  const isSmall = (weights: Weights) => !isEmpty(weights, table) && !isLarge(weights, table, floor);
  const small = smallCells(cells, truth, floor);
  const hidden = new Set(cells.flatMap(({ name }, index) => (small.has(name) ? [index] : [])));
  for (;;) {
    const shown = cells.map((_, index) => index).filter((index) => !hidden.has(index));
    const exposed = sensitive(shown, table).find((weights) => isSmall(weights) && isGiven(weights, shown, table));
    const victim = exposed && nextVictim(exposed, shown, table);
    if (victim === undefined) break;
    hidden.add(victim);
  }
  return new Set([...hidden].flatMap((index) => cells[index]?.name ?? []));
}

/** For each atom (rows that belong to just the same cells) how often it is counted. */
type Weights = readonly number[];

interface Table {
  /** Each cell as the atoms that it is made of. */
  readonly cells: readonly Weights[];
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

function tabulate(cells: readonly Cell[], truth: Uint8Array): Table {
  const atoms = new Map<string, { member: number[]; positives: number; negatives: number }>();
  truth.forEach((positive, row) => {
    const member = cells.map((cell) => cell.member[row] ?? 0);
    const atom = atoms.get(member.join('')) ?? { member, positives: 0, negatives: 0 };
    atoms.set(member.join(''), atom);
    if (positive) atom.positives++;
    else atom.negatives++;
  });
  const all = [...atoms.values()];
  return {
    cells: cells.map((_, index) => all.map(({ member }) => member[index] ?? 0)),
    positives: all.map(({ positives }) => positives),
    negatives: all.map(({ negatives }) => negatives),
  };
}

/** What somebody might want to work out: each cell, each atom, and what one shown cell has over another. */
function sensitive(shown: readonly number[], { cells, positives }: Table): readonly Weights[] {
  const atoms = positives.map((_, atom) => positives.map((__, each) => Number(each === atom)));
  const differences = shown.flatMap((a) => shown.map((b) => minus(cells[a] ?? [], cells[b] ?? [])));
  return [...cells, ...atoms, ...differences.filter((weights) => weights.every((weight) => weight >= 0))];
}

/** The smallest shown cell without which the exposed one is no longer given; the whole only if nothing else is left. */
function nextVictim(exposed: Weights, shown: readonly number[], table: Table): number | undefined {
  const [whole, ...parts] = shown;
  const smallestFirst = parts.sort((a, b) => size(table.cells[a] ?? [], table) - size(table.cells[b] ?? [], table));
  const without = (index: number) => shown.filter((each) => each !== index);
  return smallestFirst.find((index) => !isGiven(exposed, without(index), table)) ?? smallestFirst[0] ?? whole;
}

/** Whether the weights are a linear combination of the shown cells: whether they lie in the span, by elimination. */
function isGiven(weights: Weights, shown: readonly number[], { cells }: Table): boolean {
  const basis: { readonly pivot: number; readonly row: Weights }[] = [];
  const reduced = (row: Weights) =>
    basis.reduce((rest, { pivot, row: unit }) => minus(rest, unit, rest[pivot] ?? 0), row);
  for (const index of shown) {
    const rest = reduced(cells[index] ?? []);
    const pivot = rest.findIndex(isNotZero);
    if (pivot >= 0) basis.push({ pivot, row: rest.map((weight) => weight / (rest[pivot] ?? 1)) });
  }
  return !reduced(weights).some(isNotZero);
}

const isNotZero = (weight: number): boolean => Math.abs(weight) > 1e-9;

const minus = (a: Weights, b: Weights, times = 1): Weights => a.map((weight, atom) => weight - times * (b[atom] ?? 0));

const dot = (a: Weights, b: Weights): number => a.reduce((sum, weight, atom) => sum + weight * (b[atom] ?? 0), 0);

const size = (weights: Weights, { positives, negatives }: Table): number =>
  dot(weights, positives) + dot(weights, negatives);

const isEmpty = (weights: Weights, table: Table): boolean => size(weights, table) === 0;

function isLarge(weights: Weights, table: Table, floor: Floor): boolean {
  const smallestClass = Math.min(dot(weights, table.positives), dot(weights, table.negatives));
  return size(weights, table) >= floor.records && smallestClass >= floor.perClass;
}
