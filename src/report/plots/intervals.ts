import type { IntervalPlot } from '../../domain/outcome/plot.ts';
import type { View } from '../mask.ts';
import { plain } from '../voice.ts';
import { MARKS } from './marks.ts';
import { shownValues } from './shown.ts';
import { axis, CONFIG, INK } from './theme.ts';

const WIDTH = 380;
const ROW_HEIGHT = 34;
const FONT_SIZE = 13;
const MAX_NAME_CHARACTERS = 44;
const MARGIN = 0.06;

interface Row {
  readonly name: string;
  readonly colour: string;
  readonly shape: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly limit: number;
}

/** A forest plot: an interval a row, a mark for its verdict, and a stroke where its limit is. */
export function intervalSpecification(plot: IntervalPlot, view: View): object | undefined {
  const rows = plot.rows.flatMap((row) => shownRow(row, view));
  if (rows.length === 0) return undefined;
  return {
    ...CONFIG,
    width: WIDTH,
    height: rows.length * ROW_HEIGHT,
    data: [{ name: 'rows', values: rows.map((row, index) => ({ ...row, index })) }],
    scales: [
      { name: 'x', type: 'linear', domain: domainOf(rows), range: 'width', zero: false },
      { name: 'y', type: 'band', domain: rows.map((_, index) => index), range: 'height' },
    ],
    axes: [axis('x', plain(plot.x, view), 5)],
    marks: [
      mark('rule', { ...line('low', 'high', MIDDLE), stroke: { field: 'colour' }, strokeWidth: { value: 3 } }),
      mark('rule', { ...limit, stroke: { value: INK }, strokeWidth: { value: 2.5 } }),
      mark('symbol', {
        ...{ x: { scale: 'x', field: 'estimate' }, y: MIDDLE, shape: { field: 'shape' } },
        ...{ size: { value: 200 }, fill: { field: 'colour' } },
      }),
      mark('text', {
        ...{ x: { value: -12 }, y: MIDDLE, text: { field: 'name' }, align: { value: 'right' } },
        ...{ baseline: { value: 'middle' }, fill: { value: INK }, fontSize: { value: FONT_SIZE } },
        font: { value: 'system-ui, sans-serif' },
      }),
    ],
  };
}

function shownRow({ name, status, ...values }: IntervalPlot['rows'][number], view: View): readonly Row[] {
  const { estimate, low, high, limit } = values;
  const shown = shownValues({ estimate, low, high, limit }, view);
  if (shown === undefined) return [];
  return [{ ...shown, name: cut(plain(name, view)), colour: `var(--${status})`, shape: MARKS[status].path }];
}

/** The table has the whole of it. */
function cut(name: string): string {
  const characters = Array.from(name);
  return characters.length <= MAX_NAME_CHARACTERS ? name : `${characters.slice(0, MAX_NAME_CHARACTERS - 1).join('')}…`;
}

function domainOf(rows: readonly Row[]): readonly [number, number] {
  const all = rows.flatMap(({ estimate, low, high, limit: at }) => [estimate, low, high, at]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const margin = (most - least) * MARGIN || 1;
  return [least - margin, most + margin];
}

const MIDDLE = { scale: 'y', field: 'index', band: 0.5 };

const line = (from: string, to: string, y: object) => ({
  x: { scale: 'x', field: from },
  x2: { scale: 'x', field: to },
  y,
});

const limit = {
  x: { scale: 'x', field: 'limit' },
  y: { scale: 'y', field: 'index', band: 0.1 },
  y2: { scale: 'y', field: 'index', band: 0.9 },
};

const mark = (type: string, enter: object) => ({ type, from: { data: 'rows' }, encode: { enter } });
