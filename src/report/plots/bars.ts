import type { BarPlot } from '../../domain/outcome/plot.ts';
import type { View } from '../mask.ts';
import { plain } from '../voice.ts';
import { shownValues } from './shown.ts';
import { axis, CONFIG, seriesColour } from './theme.ts';

const WIDTH = 420;
const HEIGHT = 420;
const HEADROOM = 1.08;

/** A histogram whose areas are shares: a wide bin is low, for as many rows. */
export function barSpecification(plot: BarPlot, view: View): object | undefined {
  const series = plot.series.map(({ bars }) => bars.flatMap((bar) => densityOf(bar, view)));
  const highest = Math.max(0, ...series.flat().map(({ density }) => density));
  if (highest === 0) return undefined;
  return {
    ...CONFIG,
    width: WIDTH,
    height: HEIGHT,
    data: series.map((values, index) => ({ name: `series-${index}`, values })),
    scales: [
      { name: 'x', type: 'linear', domain: [0, 1], range: 'width' },
      { name: 'y', type: 'linear', domain: [0, highest * HEADROOM], range: 'height' },
    ],
    axes: [axis('x', plain(plot.x, view)), axis('y', plain(plot.y, view))],
    marks: series.map((_, index) => bars(index)),
  };
}

function densityOf(bar: BarPlot['series'][number]['bars'][number], view: View) {
  const shown = shownValues({ from: bar.from, to: bar.to, share: bar.share }, view);
  if (shown === undefined || shown.to <= shown.from) return [];
  return [{ ...shown, density: shown.share / (shown.to - shown.from) }];
}

const bars = (index: number) => ({
  type: 'rect',
  from: { data: `series-${index}` },
  encode: {
    enter: {
      ...{ x: { scale: 'x', field: 'from' }, x2: { scale: 'x', field: 'to' } },
      ...{ y: { scale: 'y', field: 'density' }, y2: { scale: 'y', value: 0 } },
      ...{ fill: { value: seriesColour(index) }, fillOpacity: { value: 0.28 } },
      ...{ stroke: { value: seriesColour(index) }, strokeWidth: { value: 1.5 } },
    },
  },
});
