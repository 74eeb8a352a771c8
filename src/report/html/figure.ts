import type { Plot, PlotStatus } from '../../domain/outcome/plot.ts';
import type { View } from '../mask.ts';
import { DASHES, MARKS } from '../plots/marks.ts';
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
          ...plot.series.map(({ name }, index) => item(seriesMark(plot, index), page(name, view))),
          ...(plot.kind === 'curves' && plot.diagonal ? [item(DIAGONAL_MARK, page(plot.diagonal, view))] : []),
        ];
  return `<ul class="keys">${items.join('')}</ul>`;
}

const statusesIn = (rows: readonly { readonly status: PlotStatus }[]): readonly PlotStatus[] => [
  ...new Set(rows.map(({ status }) => status)),
];

const item = (mark: string, text: string): string =>
  `<li><svg viewBox="0 0 28 18" aria-hidden="true">${mark}</svg>${text}</li>`;

/** As it is drawn: a line with its dashes, a point with its shape, a bar. */
function seriesMark(plot: Exclude<Plot, { kind: 'intervals' }>, index: number): string {
  const colour = `var(--series-${index})`;
  if (plot.kind === 'bars') return `<rect x="2" y="3" width="24" height="12" fill="${colour}" fill-opacity="0.5"/>`;
  if (!plot.isJoined) return `<path d="${POINT_PATHS[index] ?? ''}" fill="${colour}"/>`;
  return `<path d="M1 9H27" stroke="${colour}" stroke-width="3" stroke-dasharray="${(DASHES[index] ?? []).join(' ')}"/>`;
}

/** Circle, square, diamond, as `POINTS` has them. */
const POINT_PATHS = ['M8 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z', 'M8 3H20V15H8Z', 'M14 2L21 9L14 16L7 9Z'];

const statusMark = (status: PlotStatus): string =>
  `<path d="${MARKS[status].path}" transform="translate(14 9) scale(7)" fill="var(--${status})"/>`;

const LIMIT_MARK = '<path d="M14 1V17" stroke="var(--ink)" stroke-width="2.5"/>';
const DIAGONAL_MARK = '<path d="M2 9H26" stroke="var(--soft)" stroke-width="2" stroke-dasharray="5 4"/>';
