import type { Count, Num } from '../../domain/outcome/labelled.ts';
import { exactly, mayShow, type View } from '../mask.ts';

/** The values of a point as they may be shown, no more exact than in print; undefined where one of them may not. */
export function shownValues<K extends string>(
  values: Readonly<Record<K, Num | Count>>,
  view: View,
): Readonly<Record<K, number>> | undefined {
  const entries = Object.entries<Num | Count>(values);
  const all = entries.every(([, value]) => mayShow(value, view) && Number.isFinite(value.value));
  // Safe: the keys are those of the values.
  return all
    ? (Object.fromEntries(entries.map(([key, value]) => [key, exactly(value, view)])) as Record<K, number>)
    : undefined;
}
