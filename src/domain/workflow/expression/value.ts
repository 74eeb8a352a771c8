import type { Plain } from '../workflow.ts';

/** What an expression may come to. */
export type Value =
  | { readonly kind: 'plain'; readonly value: Plain }
  /** A context, of which members are asked for. */
  | {
      readonly kind: 'context';
      readonly member: (key: string) => readonly Value[];
      readonly each?: () => readonly Value[];
    }
  /** What `.*` gives. */
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  /** The plan output of our plan action, as text. */
  | { readonly kind: 'plan-text' }
  /** A part of the plan, once it was read. */
  | { readonly kind: 'plan'; readonly path: readonly string[] }
  /** `isFalse`: though nobody knows it, it counts as false. */
  | { readonly kind: 'unknown'; readonly isFalse?: true };

export const UNKNOWN: Value = { kind: 'unknown' };

export const plainValue = (value: Plain): Value => ({ kind: 'plain', value });

/** True, false, or both where nobody can say. A part of the plan is not there where the plan lacks it. */
export function truths(value: Value): readonly boolean[] {
  if (value.kind === 'plain') return [isTrue(value.value)];
  if (value.kind === 'unknown' && value.isFalse) return [false];
  return value.kind === 'context' || value.kind === 'list' ? [true] : [true, false];
}

const isTrue = (value: Plain): boolean =>
  typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== false && value !== '' && value !== null;

/** As the service compares: text whatever its case, and else as numbers. */
export function equal(a: Plain, b: Plain): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  if (typeof a === 'object' && typeof b === 'object' && (a !== null || b !== null)) return a === b;
  return asNumber(a) === asNumber(b);
}

function asNumber(value: Plain): number {
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value);
  return typeof value === 'object' && value !== null ? Number.NaN : Number(value);
}

/** What stands for a value within a text; undefined where nobody can say. */
export function textOf(value: Value): string | undefined {
  if (value.kind !== 'plain' || (typeof value.value === 'object' && value.value !== null)) return undefined;
  return value.value === null ? '' : String(value.value);
}
