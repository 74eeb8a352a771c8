import { atMost, type Classification } from '../domain/labels/label.ts';
import type { Count, Labelled, Num, Word } from '../domain/outcome/labelled.ts';
import type { AggregateRule, Surface } from '../domain/policy/policy.ts';
import type { SurfaceCaps } from '../domain/policy/surface-caps.ts';

/** What one surface may hold. */
export interface View {
  readonly cap: Classification;
  readonly aggregates?: AggregateRule;
}

export const WITHHELD = 'withheld';

/** Fewer records of one class than this, and an aggregate speaks about persons (DESIGN §3, 7). */
export const MIN_CLASS_RECORDS = 10;

export const viewOf = ({ caps, aggregates }: SurfaceCaps, surface: Surface): View => ({
  cap: caps[surface],
  ...(aggregates ? { aggregates } : {}),
});

/** What may stand on two surfaces at once. */
export const stricter = (one: View, other: View): View => (atMost(one.cap, other.cap) ? one : other);

/**
 * The three tiers: ids and paths always; aggregates within the cap or as the policy's `aggregates` says; values that
 * came from data only where their label may stand.
 */
export function mayShow(value: Labelled, view: View): boolean {
  switch (value.kind) {
    case 'id':
    case 'path':
      return true;
    case 'count':
    case 'number':
    case 'word':
      return isWithin(value, view) || aggregateMayShow(value, view);
    case 'data':
      return atMost(value.label, view.cap);
  }
}

/** Whether the data itself might stand there. */
const isWithin = ({ label }: Count | Num | Word, { cap }: View): boolean => atMost(label, cap);

function aggregateMayShow(value: Count | Num | Word, { cap, aggregates }: View): boolean {
  if (!aggregates || !atMost(aggregates.becomes, cap) || isSmallCount(value)) return false;
  const { records, smallestClass } = value;
  return records >= aggregates.minRecords && (smallestClass === 'no-classes' || smallestClass >= MIN_CLASS_RECORDS);
}

/** A count of one to nine is a small group of persons itself, whatever it was taken for. */
const isSmallCount = ({ kind, value }: Count | Num | Word): boolean =>
  kind === 'count' && typeof value === 'number' && value > 0 && value < MIN_CLASS_RECORDS;

/**
 * A number for machines. One that stands only because of `aggregates` is as exact as in print: its last digits are a
 * fingerprint of the very rows.
 */
export function exactly(value: Count | Num, view: View): number {
  if (value.kind === 'count' || isWithin(value, view)) return value.value;
  return Number(value.value.toFixed(value.digits ?? DIGITS));
}

const DIGITS = 3;

/** The only way from a labelled value to text: the value, or `withheld`. */
export function show(value: Labelled, view: View): string {
  if (!mayShow(value, view)) return WITHHELD;
  if (value.kind === 'count' || value.kind === 'number') return shownNumber(value);
  return value.value;
}

function shownNumber(aggregate: Count | Num): string {
  if (!Number.isFinite(aggregate.value)) return 'not a number';
  if (aggregate.kind === 'number' && aggregate.picture !== undefined) return aggregate.picture;
  return aggregate.kind === 'count' ? String(aggregate.value) : aggregate.value.toFixed(aggregate.digits ?? DIGITS);
}
