import type { Block } from '../../domain/outcome/document.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Plot } from '../../domain/outcome/plot.ts';
import type { Pictures } from '../html/blocks.ts';
import type { View } from '../mask.ts';
import { barSpecification } from './bars.ts';
import { curveSpecification } from './curves.ts';
import { intervalSpecification } from './intervals.ts';

/** All plots of a report, drawn of what may be shown of them. The library is loaded where there is one to draw. */
export async function picturesOf({ summary }: Outcome, view: View): Promise<Pictures> {
  const pictures = new Map<Plot, string>();
  for (const plot of plotsIn(summary.blocks)) {
    const specification = specificationOf(plot, view);
    if (specification === undefined) continue;
    const { svgOf } = await import('./vega.ts');
    pictures.set(plot, await svgOf(specification));
  }
  return pictures;
}

const plotsIn = (blocks: readonly Block[]): readonly Plot[] =>
  blocks.flatMap((block) => {
    if (block.block === 'details') return plotsIn(block.blocks);
    return block.block === 'plot' ? [block.plot] : [];
  });

/** Undefined where nothing of it may be shown. */
function specificationOf(plot: Plot, view: View): object | undefined {
  switch (plot.kind) {
    case 'curves':
      return curveSpecification(plot, view);
    case 'bars':
      return barSpecification(plot, view);
    case 'intervals':
      return intervalSpecification(plot, view);
  }
}
