import { goneWithin } from '../../src/machine/ending.ts';
import type { ProcessEntry } from '../../src/machine/process-table.ts';

const SOMEBODY: ProcessEntry = { pid: 7, parent: 1, group: 7, session: 7, started: '1' };

/** A family of which each look sees so many; after the last look, what that one saw. */
const seen = (...looks: readonly number[]) => {
  let at = 0;
  return {
    watch: async () => [],
    signal: async () => undefined,
    alive: async () => Array.from({ length: looks[Math.min(at++, looks.length - 1)] ?? 0 }, () => SOMEBODY),
  };
};

it.each([
  ['nobody, ever', [0], true],
  ['somebody, then nobody', [1, 1, 0, 0], true],
  ['somebody whom one look missed', [0, 1], false],
  ['somebody whom looks miss again and again', [1, 0, 1, 0, 1, 0, 1], false],
])('a family that looks like %s', async (_, looks, gone) => {
  expect(await goneWithin(seen(...looks), 150)).toBe(gone);
});
