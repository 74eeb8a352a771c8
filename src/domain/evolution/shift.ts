/** What became of a demand on data: data that kept the old one may fail a narrower one, a wider one lets in what was never there. */
export type Shift = 'same' | 'narrower' | 'wider' | 'other';

/** Whose work a change can break: of those who deliver the data, or of those who read it. */
export type Breaks = 'nobody' | 'writers' | 'readers' | 'both';

export const breaksOf = (shift: Shift): Breaks =>
  (({ same: 'nobody', narrower: 'writers', wider: 'readers', other: 'both' }) as const)[shift];

/** Two shifts in one: narrower here and wider there is neither. */
export function combined(shifts: readonly Shift[]): Shift {
  const [first = 'same', ...more] = new Set(shifts.filter((shift) => shift !== 'same'));
  return more.length === 0 ? first : 'other';
}

/** From what the old demand lets in, and the new one, of the same cases. */
export function shiftBetween(before: readonly boolean[], after: readonly boolean[]): Shift {
  const isLost = before.some((kept, at) => kept && !after[at]);
  const isGained = after.some((kept, at) => kept && !before[at]);
  if (isLost) return isGained ? 'other' : 'narrower';
  return isGained ? 'wider' : 'same';
}

/** Of a demand that may be new, or gone: `compare` looks at those that are in both. */
export function shiftOf<T>(before: T | undefined, after: T | undefined, compare: (was: T, is: T) => Shift): Shift {
  if (before === undefined) return after === undefined ? 'same' : 'narrower';
  return after === undefined ? 'wider' : compare(before, after);
}
