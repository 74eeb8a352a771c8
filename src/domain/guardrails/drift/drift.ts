import { own } from '../../own.ts';
import { canonical, isObject, type Json, type JsonObject } from '../json.ts';
import { type Entries, entriesKey, type Guardrail, VERSION } from '../made.ts';
import { type Difference, differences } from './compare.ts';
import { factsBy, factsOf, type Piece, pointerTo } from './facts.ts';
import { ofCredential, ofLocations, ofRunnerGroup, ofStatement, type Reach, type Reading } from './reach.ts';
import { piecesOfIamPolicy } from './statements.ts';

/** How one part of an entry is read and compared. */
interface Part {
  readonly pieces: (document: JsonObject, pointer: string) => readonly Piece[];
  readonly reading: Reading;
  /** What it does that the part is not there, or is there where it should not be. */
  readonly missing: Reach;
  readonly extra: Reach;
}

const onePiece = (document: JsonObject, pointer: string): readonly Piece[] => [
  { key: 'document', name: 'document', pointer, facts: factsBy(factsOf(document, pointer)) },
];

const LETS_IN = { missing: 'narrows', extra: 'widens' } as const;
const KEEPS_OUT = { missing: 'widens', extra: 'narrows' } as const;

const PARTS = {
  trust: { pieces: piecesOfIamPolicy, reading: ofStatement, ...LETS_IN },
  boundary: { pieces: piecesOfIamPolicy, reading: ofStatement, ...KEEPS_OUT },
  credential: { pieces: onePiece, reading: ofCredential, ...LETS_IN },
  locations: { pieces: onePiece, reading: ofLocations, ...KEEPS_OUT },
  group: { pieces: onePiece, reading: ofRunnerGroup, missing: 'differs', extra: 'differs' },
} satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** Compares one part with what is there under its pointer. */
export function partDrift(part: PartName, expected: Json, found: Json, pointer = ''): readonly Difference[] {
  const { pieces, reading }: Part = PARTS[part];
  if (isObject(expected) && isObject(found))
    return differences(pieces(expected, pointer), pieces(found, pointer), reading);
  return canonical(expected) === canonical(found)
    ? []
    : [{ pointer, reach: 'differs', expected: ['an object'], got: [canonical(found)] }];
}

/** Compares a whole document; which policy it was made of is no difference by itself. */
export function wholeDrift(kind: Guardrail, expected: Entries, found: Json): readonly Difference[] {
  const key = entriesKey(kind);
  if (!isObject(found)) return [{ pointer: '', reach: 'differs', expected: ['an object'], got: [canonical(found)] }];
  const { version = null, kind: foundKind = null, policy: _, [key]: entries = null, ...others } = found;
  return [
    ...scalarDrift('/version', VERSION, version),
    ...scalarDrift('/kind', kind, foundKind),
    ...Object.keys(others).map((name) => extra(pointerTo('', name), name, 'differs')),
    ...entriesDrift(kind, expected, entries, pointerTo('', key)),
  ];
}

const scalarDrift = (pointer: string, expected: Json, found: Json): readonly Difference[] =>
  canonical(expected) === canonical(found)
    ? []
    : [{ pointer, reach: 'differs', expected: [canonical(expected)], got: [canonical(found)] }];

function entriesDrift(kind: Guardrail, expected: Entries, found: Json, pointer: string): readonly Difference[] {
  const there = isObject(found) ? found : {};
  const missing = Object.keys(expected).filter((name) => !Object.hasOwn(there, name));
  return [
    ...(isObject(found) ? [] : scalarDrift(pointer, {}, found)),
    ...missing.map((name): Difference => ({ pointer, reach: 'differs', expected: [name], got: [] })),
    ...Object.entries(there).flatMap(([name, entry]) => {
      const at = pointerTo(pointer, name);
      const should = own(expected, name);
      if (should === undefined) return [extra(at, name, 'widens')];
      return entryDrift(kind, should, entry, at);
    }),
  ];
}

/** Compares one entry: a runner group, or the parts of a target. */
export const entryDrift = (kind: Guardrail, expected: JsonObject, found: Json, pointer = ''): readonly Difference[] =>
  kind === 'runner-groups' ? partDrift('group', expected, found, pointer) : partsDrift(expected, found, pointer);

function partsDrift(expected: JsonObject, found: Json, pointer: string): readonly Difference[] {
  if (!isObject(found)) return scalarDrift(pointer, expected, found);
  const missing = Object.keys(expected).filter((name) => !Object.hasOwn(found, name));
  return [
    ...missing.map(
      (name): Difference => ({ pointer, reach: partOf(name)?.missing ?? 'differs', expected: [name], got: [] }),
    ),
    ...Object.entries(found).flatMap(([name, is]) => {
      const at = pointerTo(pointer, name);
      const should = own(expected, name);
      if (should === undefined) return [extra(at, name, partOf(name)?.extra ?? 'differs')];
      return isPartName(name) ? partDrift(name, should, is, at) : scalarDrift(at, should, is);
    }),
  ];
}

const isPartName = (name: string): name is PartName => Object.hasOwn(PARTS, name);

const partOf = (name: string): Part | undefined => (isPartName(name) ? PARTS[name] : undefined);

const extra = (pointer: string, name: string, reach: Reach): Difference => ({
  pointer,
  reach,
  expected: [],
  got: [name],
});
