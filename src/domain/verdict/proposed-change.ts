import type { Position } from '../outcome/finding.ts';

/** What a change of a spec does to what a model has to show: less, more, or something else. */
export type Shift = 'loosened' | 'tightened' | 'redefined';

/** One thing that a proposed spec says differently. */
export interface Change {
  readonly shift: Shift;
  /** In our own words: `limit`, `test removed`. */
  readonly what: string;
  /** The name of the test, slice or waiver. */
  readonly of?: string;
  /** As the specs say it, where it is a number or a word. SQL and commands are not repeated. */
  readonly was?: string | number;
  readonly is?: string | number;
  /** In the proposed text. */
  readonly at?: Position;
}

/** Things of a trusted and of a proposed spec by the same name; one of them may lack it. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/** In the order of the proposed spec; what is gone comes last. */
export function paired<T>(before: readonly T[], after: readonly T[], nameOf: (each: T) => string): readonly Pair<T>[] {
  const find = (all: readonly T[], name: string) => all.find((each) => nameOf(each) === name);
  const kept = after.map((each) => {
    const was = find(before, nameOf(each));
    return was === undefined ? { after: each } : { before: was, after: each };
  });
  const gone = before.filter((each) => find(after, nameOf(each)) === undefined);
  return [...kept, ...gone.map((each) => ({ before: each }))];
}

/** Where things stand says nothing of what they are. */
const POSITIONS: ReadonlySet<string> = new Set(['at', 'originAt', 'whereAt']);

/** Whether two parts of a spec say the same, wherever they stand. */
export const isSame = (before: unknown, after: unknown): boolean => plain(before) === plain(after);

const plain = (value: unknown): string =>
  JSON.stringify(value, (key, each) => (POSITIONS.has(key) ? undefined : each)) ?? '';

/** A number of which more asks for more of a model. */
export function moved(before: number, after: number, stricter: 'higher' | 'lower'): Shift | undefined {
  if (before === after) return undefined;
  return after > before === (stricter === 'higher') ? 'tightened' : 'loosened';
}

/** The change where there is one. */
export const changeIf = (shift: Shift | undefined, change: Omit<Change, 'shift'>): readonly Change[] =>
  shift === undefined ? [] : [{ shift, ...change }];
