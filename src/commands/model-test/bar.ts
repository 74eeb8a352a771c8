import type { Interval } from '../../domain/statistics/uncertain.ts';

const CELLS = 25;
const MARGIN = 0.15;

/** `····╎···━━━●━━━····`: an interval, its estimate (●) and the limit (╎), drawn to scale around both. */
export function bar({ low, high }: Interval, observed: number, limit: number): string {
  const [from, to] = [Math.min(low, limit), Math.max(high, limit)];
  const pad = (to - from) * MARGIN || 1;
  const cell = (value: number) => Math.round(((value - from + pad) / (to - from + 2 * pad)) * (CELLS - 1));
  const at = (index: number) => {
    if (index === cell(observed)) return '●';
    if (index === cell(limit)) return '╎';
    return index >= cell(low) && index <= cell(high) ? '━' : '·';
  };
  return Array.from({ length: CELLS }, (_, index) => at(index)).join('');
}
