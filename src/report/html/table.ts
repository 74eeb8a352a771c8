import type { Prose as Text } from '../../domain/outcome/document.ts';
import type { View } from '../mask.ts';
import { page } from '../voice.ts';

/** A wide table scrolls by itself, also by keyboard. */
export function tableHtml(head: readonly Text[], rows: readonly (readonly Text[])[], view: View): string {
  const names = head.map((cell) => `<th scope="col">${page(cell, view)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, view)).join('')}</tr>`);
  return [
    '<div class="wide" tabindex="0" role="region" aria-label="table">',
    `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>`,
    ...body,
    '</tbody>\n</table>\n</div>',
  ].join('\n');
}

const STATUSES: ReadonlySet<string> = new Set(['pass', 'fail', 'inconclusive', 'error', 'waived']);

/** A verdict has its colour beside its word; a picture made of characters keeps its cells. */
function cellHtml(cell: Text, view: View): string {
  const text = page(cell, view);
  const [part, ...others] = cell.parts;
  if (part === undefined || others.length > 0) return `<td>${text}</td>`;
  if (part.kind === 'id' && STATUSES.has(part.value)) return `<td class="${part.value}">${text}</td>`;
  return part.kind === 'number' && part.picture !== undefined ? `<td class="picture">${text}</td>` : `<td>${text}</td>`;
}
