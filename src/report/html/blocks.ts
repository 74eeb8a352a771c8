import type { Block } from '../../domain/outcome/document.ts';
import type { Plot } from '../../domain/outcome/plot.ts';
import type { View } from '../mask.ts';
import { page } from '../voice.ts';
import { figure } from './figure.ts';
import { tableHtml } from './table.ts';

/** Plots as SVG. Where one is missing its table stands alone. */
export type Pictures = ReadonlyMap<Plot, string>;

/** What blocks are written with. */
export interface Page {
  readonly view: View;
  readonly pictures: Pictures;
}

/** Plots of a kind that follow each other stand beside each other where there is room. */
export function blocksHtml(blocks: readonly Block[], on: Page): string {
  return runs(blocks)
    .map((run) => {
      const html = run.map((block) => blockHtml(block, on)).join('\n');
      return run[0]?.block === 'plot' ? `<div class="plots">\n${html}\n</div>` : html;
    })
    .join('\n');
}

function runs(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last !== undefined && kindOf(last[0]) === kindOf(block)) last.push(block);
    else all.push([block]);
  }
  return all;
}

/** Curves are as high as they are wide, and estimates are not. */
const kindOf = (block: Block | undefined): string =>
  block?.block === 'plot' ? `plot ${block.plot.kind === 'intervals'}` : 'text';

function blockHtml(block: Block, on: Page): string {
  const { view } = on;
  switch (block.block) {
    case 'heading':
      return `<h${block.level}>${page(block.text, view)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${page(block.text, view)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${page(item, view)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block.head, block.rows, view);
    case 'details':
      return `<details>\n<summary>${page(block.summary, view)}</summary>\n${blocksHtml(block.blocks, on)}\n</details>`;
    case 'diagram':
      // Drawn by a script on GitHub's pages; it says nothing that tables do not.
      return '';
    case 'plot':
      return figure(block.plot, on.pictures.get(block.plot), view);
  }
}
