import type { Fact, Piece } from './facts.ts';
import type { Change, Reach, Reading } from './reach.ts';

/** One thing in which the document at hand is not what the policy makes. */
export interface Difference {
  /** Where, in the document at hand; of what is missing, where it should stand. */
  readonly pointer: string;
  readonly reach: Reach;
  /** Values that should be there and are not. */
  readonly expected: readonly string[];
  /** Values that are there and should not be. */
  readonly got: readonly string[];
}

/** All differences; none means that both say the same. */
export function differences(
  expected: readonly Piece[],
  found: readonly Piece[],
  reading: Reading,
): readonly Difference[] {
  const { pairs, missing, extra } = paired(expected, found);
  return [
    ...pairs.flatMap(([should, is]) => ofPair(should, is, reading)),
    ...missing.map((piece) => wholePiece(piece, 'missing')),
    ...extra.map((piece) => wholePiece(piece, 'extra')),
  ];
}

interface Pairing {
  readonly pairs: readonly (readonly [Piece, Piece])[];
  readonly missing: readonly Piece[];
  readonly extra: readonly Piece[];
}

/** Equals first, so that order means nothing; of the rest each with the most alike of its key. */
function paired(expected: readonly Piece[], found: readonly Piece[]): Pairing {
  const left = [...found];
  const pairs: (readonly [Piece, Piece])[] = [];
  const rest = expected.filter((piece) => {
    const same = left.findIndex((each) => isSame(piece, each));
    if (same < 0) return true;
    left.splice(same, 1);
    return false;
  });
  const missing = rest.filter((piece) => {
    const nearest = left.reduce((best, each, index) => (isNearer(piece, each, left[best]) ? index : best), -1);
    if (nearest < 0) return true;
    pairs.push(...left.splice(nearest, 1).map((each) => [piece, each] as const));
    return false;
  });
  return { pairs, missing, extra: left };
}

const isNearer = (piece: Piece, each: Piece, best: Piece | undefined): boolean =>
  each.key === piece.key && (best === undefined || shared(piece, each) > shared(piece, best));

const shared = (a: Piece, b: Piece): number =>
  [...a.facts].filter(([name, { values }]) => isEqual(values, b.facts.get(name)?.values)).length;

const isSame = (a: Piece, b: Piece): boolean =>
  a.key === b.key && a.facts.size === b.facts.size && shared(a, b) === a.facts.size;

const isEqual = (a: readonly string[], b: readonly string[] | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((each, index) => each === b[index]);

function ofPair(should: Piece, is: Piece, reading: Reading): readonly Difference[] {
  return [...new Set([...should.facts.keys(), ...is.facts.keys()])].flatMap((name) =>
    ofFact(should.facts.get(name), is.facts.get(name), {
      missingAt: (pointer) => `${is.pointer}${pointer.slice(should.pointer.length)}`,
      reach: (change) => reading(should.key, name, change),
    }),
  );
}

interface OfPair {
  /** Where in the piece at hand a fact should stand, by where it stands in the piece that should be there. */
  readonly missingAt: (pointer: string) => string;
  readonly reach: (change: Change) => Reach;
}

function ofFact(should: Fact | undefined, is: Fact | undefined, { missingAt, reach }: OfPair): readonly Difference[] {
  const [wanted, there] = [should?.values ?? [], is?.values ?? []];
  const expected = wanted.filter((value) => !there.includes(value));
  const got = there.filter((value) => !wanted.includes(value));
  if (is === undefined) {
    const pointer = missingAt(should?.pointer ?? '');
    return [{ pointer, reach: reach('removed'), expected, got }];
  }
  const { pointer } = is;
  if (should === undefined) return [{ pointer, reach: reach('added'), expected, got }];
  if (expected.length + got.length === 0) return [];
  const changes: readonly Change[] = [
    ...(got.length > 0 ? ['more' as const] : []),
    ...(expected.length > 0 ? ['fewer' as const] : []),
  ];
  return [{ pointer, reach: worst(changes.map(reach)), expected, got }];
}

/** Of two effects at once the wider is told. */
const worst = (reaches: readonly Reach[]): Reach =>
  (['widens', 'differs', 'narrows'] as const).find((each) => reaches.includes(each)) ?? 'differs';

const WHOLE: Readonly<Record<string, Readonly<Record<'missing' | 'extra', Reach>>>> = {
  'Effect Allow': { missing: 'narrows', extra: 'widens' },
  'Effect Deny': { missing: 'widens', extra: 'narrows' },
};

/** What is missing has no place of its own: it is told of the list that lacks it. */
const wholePiece = ({ key, name, pointer }: Piece, what: 'missing' | 'extra'): Difference => ({
  pointer: what === 'missing' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer,
  reach: WHOLE[key]?.[what] ?? 'differs',
  expected: what === 'missing' ? [name] : [],
  got: what === 'extra' ? [name] : [],
});
