import { valuesInside } from './inside.ts';
import { compacted, isOfKind, type Kind, type KindId, type Test, trimmed } from './kind.ts';
import { KINDS } from './kinds.ts';
import { hintsOf, speaksAgainst } from './name-hints.ts';
import { type InTexts, inTexts } from './texts.ts';

/** Fewer distinct values of a kind than this are a suspicion: they may be so by chance, and are a small group. */
export const MIN_VALUES = 10;

/** Fewer than this are nothing. */
const MIN_SUSPECTED = 3;

/** Of all distinct values of a column, the share that has to be of a kind. */
const MIN_SHARE = 0.1;

/** Of the values of the shape, the share that has to hold where a kind says no other. */
const LEAST = 0.5;

/** The same for what is taken for a kind by the column's name, of all values. */
const LEAST_NAMED = 0.9;

/** Values that speak for something else, to each that holds. */
const MAX_RIVAL = 0.03;

/** Different things in texts, to each text with one: fewer, and the same few stand in every footer, now and then misspelt. */
const MIN_DIFFERENT = 0.03;

/** A kind of personal data that distinct values of a column are of, or that stands in its texts. */
export interface Sighting {
  readonly kind: KindId;
  readonly where: 'values' | 'texts';
  /** Of so many distinct values that were looked at. */
  readonly of: number;
  readonly values: number;
  /** Too few for a finding. */
  readonly suspected: boolean;
}

/**
 * What a column holds, by its name and its distinct values. The same whatever their order. What stands in lists and
 * objects is judged as columns are, and told as standing in texts.
 */
export function judgeColumn(name: string, distinct: readonly string[]): readonly Sighting[] {
  const sightings = judgeValues(name, distinct);
  const inside = [...valuesInside(distinct)].flatMap(([key, values]) => judgeValues(key, values));
  const more = inside.filter(({ kind }) => !sightings.some((each) => each.kind === kind && !each.suspected));
  return [...sightings, ...clearest(more)];
}

/** A kind once, where it is clearest. */
function clearest(sightings: readonly Sighting[]): readonly Sighting[] {
  const byKind = new Map<KindId, Sighting>();
  for (const each of [...sightings].sort((one, other) => one.values - other.values)) byKind.set(each.kind, each);
  return [...byKind.values()].map((each) => ({ ...each, where: 'texts' }));
}

function judgeValues(name: string, distinct: readonly string[]): readonly Sighting[] {
  const values = [...new Set(distinct.map(trimmed))].filter((value) => value !== '');
  const hints = hintsOf(name);
  const whole = KINDS.flatMap((kind) => {
    const tally = tallyOf(kind, values);
    const found = isFound(kind, tally, values.length) ? tally.held : 0;
    const named = kind.named && hints.has(kind.id) ? byName(kind.named, values) : 0;
    const doubted = kind.shared !== undefined && speaksAgainst(kind.id, name);
    return sighted(kind.id, 'values', Math.max(found, named), values.length).map((sighting) => ({
      ...sighting,
      suspected: sighting.suspected || doubted,
    }));
  });
  const rest = values.filter((value) => !KINDS.some((kind) => isOfKind(kind, value)));
  return togetherWith(textsOf(rest, values.length, whole), whole);
}

/** A kind is told once: what texts show for sure takes the place of what values let suspect. */
function togetherWith(inTexts: readonly Sighting[], whole: readonly Sighting[]): readonly Sighting[] {
  const sure = new Set(inTexts.filter(({ suspected }) => !suspected).map(({ kind }) => kind));
  const others = whole.filter(({ kind }) => !sure.has(kind));
  const told = new Set(others.map(({ kind }) => kind));
  return [...others, ...inTexts.filter(({ kind }) => !told.has(kind))];
}

function sighted(kind: KindId, where: Sighting['where'], values: number, of: number): readonly Sighting[] {
  return values < MIN_SUSPECTED ? [] : [{ kind, where, of, values, suspected: values < MIN_VALUES }];
}

interface Tally {
  /** Values of the shape. */
  readonly shaped: number;
  /** Those of them that hold. */
  readonly held: number;
  /** Values that something else explains, and this does not. */
  readonly rival: number;
}

function tallyOf(kind: Kind, values: readonly string[]): Tally {
  const shaped = values.filter((value) => kind.shape.test(value));
  const { rival, nobodys } = kind;
  const held = shaped.filter((value) => kind.holds(compacted(value), value) && !nobodys?.has(compacted(value)));
  const explained = rival && held.length > 0 ? values.filter((value) => rival(compacted(value))) : [];
  return { shaped: shaped.length, held: held.length, rival: explained.length };
}

const isFound = ({ least = LEAST }: Kind, { shaped, held, rival }: Tally, of: number): boolean =>
  held >= least * shaped && held >= MIN_SHARE * of && rival <= MAX_RIVAL * held;

function byName(named: Test, values: readonly string[]): number {
  const held = values.filter((value) => named.shape.test(value) && named.holds(compacted(value), value));
  return held.length >= LEAST_NAMED * values.length ? held.length : 0;
}

/** Of kinds that values do not show for sure. */
function textsOf(rest: readonly string[], of: number, whole: readonly Sighting[]): readonly Sighting[] {
  const told = new Set(whole.filter(({ suspected }) => !suspected).map(({ kind }) => kind));
  const isClear = ({ kind: { id, least = LEAST }, candidates, held, texts }: InTexts): boolean =>
    !told.has(id) && held >= least * candidates && held >= MIN_DIFFERENT * texts;
  return inTexts(rest)
    .filter(isClear)
    .flatMap(({ kind, held, texts }) =>
      sighted(kind.id, 'texts', held, of).map((sighting) => ({ ...sighting, values: texts })),
    );
}
