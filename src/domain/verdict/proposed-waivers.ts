import { type Change, isSame, type Pair, paired } from './proposed-change.ts';
import type { TestWaiver } from './spec.ts';

/** Waivers are the same by their id. */
export const changedWaivers = (before: readonly TestWaiver[], after: readonly TestWaiver[]): readonly Change[] =>
  paired(before, after, ({ id }) => id).flatMap(changedWaiver);

function changedWaiver({ before, after }: Pair<TestWaiver>): readonly Change[] {
  if (after === undefined) return before ? [{ shift: 'tightened', what: 'waiver removed', of: before.id }] : [];
  const common = { of: after.id, at: after.at };
  if (before === undefined) {
    return [{ shift: 'loosened', what: 'waiver added', is: `${after.test}, through ${after.expires}`, ...common }];
  }
  if (!isSame([before.test, before.slices, before.approval.by], [after.test, after.slices, after.approval.by])) {
    return [{ shift: 'redefined', what: 'waiver', ...common }];
  }
  if (before.expires === after.expires) return [];
  const shift = after.expires > before.expires ? 'loosened' : 'tightened';
  return [{ shift, what: 'last day of a waiver', was: before.expires, is: after.expires, ...common }];
}
