import { atMost, type Classification } from '../domain/labels/label.ts';
import type { Count, Labelled, Num } from '../domain/outcome/labelled.ts';
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
      return atMost(value.label, view.cap) || aggregateMayShow(value, view);
    case 'data':
      return atMost(value.label, view.cap);
  }
}

function aggregateMayShow({ records, smallestClass }: Count | Num, { cap, aggregates }: View): boolean {
  if (!aggregates || !atMost(aggregates.becomes, cap)) return false;
  return records >= aggregates.minRecords && (smallestClass ?? MIN_CLASS_RECORDS) >= MIN_CLASS_RECORDS;
}

/** The only way from a labelled value to text: the value, or `withheld`. */
export function show(value: Labelled, view: View): string {
  if (!mayShow(value, view)) return WITHHELD;
  if (value.kind === 'count' || value.kind === 'number') return shownNumber(value);
  return value.value;
}

function shownNumber(aggregate: Count | Num): string {
  if (!Number.isFinite(aggregate.value)) return 'not a number';
  if (aggregate.kind === 'number' && aggregate.picture !== undefined) return aggregate.picture;
  return aggregate.kind === 'count' ? String(aggregate.value) : aggregate.value.toFixed(aggregate.digits ?? 3);
}
