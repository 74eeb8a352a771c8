import type { CurvePlot, Point } from '../../domain/outcome/plot.ts';
import type { View } from '../mask.ts';
import { plain } from '../voice.ts';
import { DASHES, POINTS } from './marks.ts';
import { shownValues } from './shown.ts';
import { axis, CONFIG, SOFT, seriesColour } from './theme.ts';

const SIDE = 420;

/** Curves in the unit square, with bands; or points with whiskers, where they are not joined. */
export function curveSpecification(plot: CurvePlot, view: View): object | undefined {
  const series = plot.series.map(({ points }) => points.flatMap((point) => shownPoint(point, view) ?? []));
  if (series.every((points) => points.length === 0)) return undefined;
  return {
    ...CONFIG,
    width: SIDE,
    height: SIDE,
    data: series.map((values, index) => ({ name: `series-${index}`, values })),
    scales: [
      { name: 'x', type: 'linear', domain: [0, 1], range: 'width' },
      { name: 'y', type: 'linear', domain: [0, 1], range: 'height' },
    ],
    axes: [axis('x', plain(plot.x, view)), axis('y', plain(plot.y, view))],
    marks: [
      ...(plot.diagonal ? [DIAGONAL] : []),
      ...series.flatMap((_, index) => (plot.isJoined ? curve(index) : whiskers(index))),
    ],
  };
}

function shownPoint({ x, y, low, high }: Point, view: View) {
  return low === undefined || high === undefined ? shownValues({ x, y }, view) : shownValues({ x, y, low, high }, view);
}

const DIAGONAL = {
  type: 'rule',
  encode: {
    enter: {
      ...{ x: { value: 0 }, y: { value: SIDE }, x2: { value: SIDE }, y2: { value: 0 } },
      ...{ stroke: { value: SOFT }, strokeDash: { value: [6, 5] }, strokeWidth: { value: 1.5 } },
    },
  },
};

const at = (scale: 'x' | 'y', field: string) => ({ scale, field });

/** Where a point has no interval, the band is as thin as the line. */
const end = (field: 'low' | 'high') => [{ test: `isValid(datum.${field})`, scale: 'y', field }, at('y', 'y')];

const curve = (index: number) => [
  mark('area', index, {
    ...{ x: at('x', 'x'), y: end('low'), y2: end('high') },
    ...{ fill: { value: seriesColour(index) }, fillOpacity: { value: 0.18 } },
  }),
  mark('line', index, {
    ...{ x: at('x', 'x'), y: at('y', 'y'), stroke: { value: seriesColour(index) }, strokeWidth: { value: 2.5 } },
    strokeDash: { value: DASHES[index] ?? [] },
  }),
];

const whiskers = (index: number) => [
  mark('rule', index, {
    ...{ x: at('x', 'x'), y: end('low'), y2: end('high') },
    ...{ stroke: { value: seriesColour(index) }, strokeWidth: { value: 2 } },
  }),
  mark('symbol', index, {
    ...{ x: at('x', 'x'), y: at('y', 'y'), size: { value: 70 }, fill: { value: seriesColour(index) } },
    shape: { value: POINTS[index] ?? 'circle' },
  }),
];

const mark = (type: string, index: number, enter: object) => ({
  type,
  from: { data: `series-${index}` },
  encode: { enter },
});
