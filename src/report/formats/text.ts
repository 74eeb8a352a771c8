import type { Block, Prose as Text } from '../../domain/outcome/document.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { View } from '../mask.ts';
import { messageOf, where } from '../message.ts';
import { plain } from '../voice.ts';
import { withNotes } from '../withheld.ts';

/** For a terminal: no colours, no control characters. */
export function toText(outcome: Outcome, view: View): string {
  const { summary, verdict, findings } = withNotes(outcome, view);
  const sections = [
    `${plain(summary.title, view)}\nverdict: ${verdict}`,
    ...summary.blocks.filter(isText).map((block) => blockLines(block, view).join('\n')),
    ...(findings.length === 0 ? [] : [findings.flatMap((finding) => findingLines(finding, view)).join('\n')]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** One finding, and its help below. */
export function findingLines(finding: Finding, view: View): string[] {
  const { what, help } = messageOf(finding);
  const place = finding.at ? `${where(finding.at)}: ` : '';
  const first = `${place}${finding.severity} ${finding.code}: ${plain(what, view)}`;
  return help.parts.length > 0 ? [first, `  ${plain(help, view)}`] : [first];
}

/** A terminal shows no pictures; the tables say the same. */
const isText = ({ block }: Block): boolean => block !== 'diagram' && block !== 'plot';

function blockLines(block: Block, view: View): string[] {
  switch (block.block) {
    case 'heading':
      return underlined(plain(block.text, view), block.level === 2 ? '=' : '-');
    case 'paragraph':
      return [plain(block.text, view)];
    case 'list':
      return block.items.flatMap((item) => folded(`- ${plain(item, view)}`));
    case 'table':
      return tableLines([block.head, ...block.rows].map((row) => row.map((cell) => plain(cell, view))));
    case 'details':
      return detailsLines(block.summary, block.blocks, view);
    case 'diagram':
    case 'plot':
      return [];
  }
}

const MAX_LINE_CHARACTERS = 100;
const INDENT = '  ';

/** An item in lines that fit a terminal, broken at blanks alone: a position that an editor links stays whole. */
function folded(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= MAX_LINE_CHARACTERS || line.trim() === '') line = longer;
    else {
      lines.push(line);
      line = `${INDENT}${word}`;
    }
  }
  return [...lines, line];
}

const underlined = (text: string, line: string): string[] => [text, line.repeat(text.length)];

function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

const detailsLines = (summary: Text, blocks: readonly Block[], view: View): string[] => [
  `${plain(summary, view)}:`,
  ...blocks
    .filter(isText)
    .flatMap((block) => ['', ...blockLines(block, view)])
    .map((line) => (line === '' ? '' : `  ${line}`)),
];
