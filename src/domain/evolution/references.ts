import type { Reference } from '../contract/contract.ts';
import { limitText } from '../contract/says.ts';
import { type Change, paired, sides } from './change.ts';
import { limitShift } from './limits.ts';
import { breaksOf, shiftOf } from './shift.ts';

/** What became of each reference: known by what refers to what. One that only warns breaks nobody. */
export function referenceChanges(before: readonly Reference[], after: readonly Reference[]): readonly Change[] {
  const key = ({ from, to }: Reference): string => JSON.stringify([from, to.table, to.columns.map(({ name }) => name)]);
  return paired(before, after, key).flatMap(({ before: was, after: is }) => {
    const shift = shiftOf(closing(was), closing(is), (old, now) =>
      old.unit === now.unit ? limitShift(old.limit, now.limit) : 'other',
    );
    const [old, now] = [was, is].map((each) => each && { says: textOf(each), at: each.at });
    if (shift === 'same' && old?.says === now?.says) return [];
    const word = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ what: `reference ${word}`, breaks: breaksOf(shift), ...sides(old, now) }];
  });
}

const closing = (reference: Reference | undefined) => (reference?.severity === 'error' ? reference : undefined);

function textOf({ from, says, limit, unit, severity }: Reference): string {
  const tolerance = limit.operator === 'mustBe' ? '' : `, ${limitText(limit)} ${unit}`;
  return `${from.join(', ')} ${says}${tolerance}${severity === 'error' ? '' : `, ${severity}`}`;
}
