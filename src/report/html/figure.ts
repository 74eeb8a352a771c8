import type { Prose as Text } from '../../domain/outcome/document.ts';
import type { Plot, PlotStatus } from '../../domain/outcome/plot.ts';
import type { View } from '../mask.ts';
import { MARKS } from '../plots/marks.ts';
import { page } from '../voice.ts';
import { plotTable } from './plot-table.ts';
import { tableHtml } from './table.ts';

/** A taller one stands alone. */
const MAX_ROWS_BESIDE = 6;

/** A picture with its caption and key, and the same numbers as a table for who does not see it. */
export function figure(plot: Plot, svg: string | undefined, view: View): string {
  const { head, rows } = plotTable(plot);
  const table = tableHtml(head, rows, view);
  return [
    `<figure${plot.kind === 'intervals' && plot.rows.length > MAX_ROWS_BESIDE ? ' class="full"' : ''}>`,
    `<figcaption><strong>${page(plot.title, view)}</strong> <span>${page(plot.about, view)}</span></figcaption>`,
    ...(svg === undefined ? [table] : [svg, keyHtml(plot, view), numbers(table)]),
    '</figure>',
  ].join('\n');
}

const numbers = (table: string): string => `<details>\n<summary>The numbers</summary>\n${table}\n</details>`;

function keyHtml(plot: Plot, view: View): string {
  const items =
    plot.kind === 'intervals'
      ? [...statusesIn(plot.rows).map((status) => item(statusMark(status), status)), item(LIMIT_MARK, 'limit')]
      : [
          ...plot.series.map(({ name }, index) => seriesItem(name, index, view)),
          ...(plot.kind === 'curves' && plot.diagonal ? [item(DIAGONAL_MARK, page(plot.diagonal, view))] : []),
        ];
  return `<ul class="keys">${items.join('')}</ul>`;
}

const statusesIn = (rows: readonly { readonly status: PlotStatus }[]): readonly PlotStatus[] => [
  ...new Set(rows.map(({ status }) => status)),
];

const item = (mark: string, text: string): string =>
  `<li><svg viewBox="0 0 28 18" aria-hidden="true">${mark}</svg>${text}</li>`;

const seriesItem = (name: Text, index: number, view: View): string =>
  item(`<rect x="2" y="4" width="24" height="10" fill="var(--series-${index})"/>`, page(name, view));

const statusMark = (status: PlotStatus): string =>
  `<path d="${MARKS[status].path}" transform="translate(14 9) scale(7)" fill="var(--${status})"/>`;

const LIMIT_MARK = '<path d="M14 1V17" stroke="var(--ink)" stroke-width="2.5"/>';
const DIAGONAL_MARK = '<path d="M2 9H26" stroke="var(--soft)" stroke-width="2" stroke-dasharray="5 4"/>';
