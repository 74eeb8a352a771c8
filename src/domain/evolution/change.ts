import type { Position } from '../outcome/finding.ts';
import type { Breaks } from './shift.ts';

/** One thing that two versions of a contract say differently. */
export interface Change {
  /** In our own words: `column removed`. */
  readonly what: string;
  readonly table?: string;
  readonly property?: string;
  /** As the contracts say it. */
  readonly was?: string;
  readonly is?: string;
  readonly breaks: Breaks;
  /** Where it stands, in the old text and in the new one. */
  readonly from?: Position;
  readonly to?: Position;
  /** What is nearest in the new text, where it no longer stands there. */
  readonly near?: Position;
}

/** A thing of both versions, of which one may lack it. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Things paired by their key, in the order of the new version; what is gone comes last. */
export function paired<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string): readonly Pair<T>[] {
  const old = new Map(before.map((each) => [keyOf(each), each] as const));
  const kept = new Set(after.map(keyOf));
  return [
    ...after.map((each) => ({ ...defined('before', old.get(keyOf(each))), after: each })),
    ...before.filter((each) => !kept.has(keyOf(each))).map((each) => ({ before: each })),
  ];
}

const defined = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };

/** The two sides of a change: what was said and what is, and where. */
export function sides(before: Side | undefined, after: Side | undefined): Omit<Change, 'what' | 'breaks'> {
  return {
    ...defined('was', before?.says),
    ...defined('from', before?.at),
    ...defined('is', after?.says),
    ...defined('to', after?.at),
  };
}

export interface Side {
  readonly says?: string | undefined;
  readonly at?: Position | undefined;
}
