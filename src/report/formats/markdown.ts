import type { Block, PlotBlock, Prose as Text } from '../../domain/outcome/document.ts';
import type { Finding, Severity } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { markdownCode } from '../escape.ts';
import type { View } from '../mask.ts';
import { messageOf, where } from '../message.ts';
import { html, markdown } from '../voice.ts';
import { withNotes } from '../withheld.ts';
import { mermaidBlock } from './mermaid.ts';

const VERDICT_MARK: Record<Verdict, string> = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const SEVERITY_MARK: Record<Severity, string> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

/** A step summary, a comment, a file: GitHub's Markdown. */
export function toMarkdown(outcome: Outcome, view: View): string {
  const { summary, verdict, findings } = withNotes(outcome, view);
  return [
    `## ${VERDICT_MARK[verdict]} ${markdown(summary.title, view)}`,
    `Verdict: **${verdict}**`,
    ...blockTexts(summary.blocks, view),
    ...(findings.length === 0 ? [] : [findingsText(findings, view)]),
    '',
  ].join('\n\n');
}

/** Markdown has no pictures that need no network. */
const blockTexts = (blocks: readonly Block[], view: View): string[] =>
  blocks.flatMap((block) => (block.block === 'plot' ? [] : [blockText(block, view)]));

function blockText(block: Exclude<Block, PlotBlock>, view: View): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${markdown(block.text, view)}`;
    case 'paragraph':
      return markdown(block.text, view);
    case 'list':
      return block.items.map((item) => `- ${markdown(item, view)}`).join('\n');
    case 'table':
      return tableText(block.head, block.rows, view);
    case 'details':
      return detailsText(block.summary, block.blocks, view);
    case 'diagram':
      return [...block.caption.map((each) => markdown(each, view)), mermaidBlock(block.diagram, view)].join('\n\n');
  }
}

function tableText(head: readonly Text[], rows: readonly (readonly Text[])[], view: View): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cells = (texts: readonly Text[]): string[] => texts.map((text) => markdown(text, view));
  return [row(cells(head)), row(head.map(() => '---')), ...rows.map((texts) => row(cells(texts)))].join('\n');
}

/** GitHub renders Markdown inside `details` only after an empty line. */
const detailsText = (summary: Text, blocks: readonly Block[], view: View): string =>
  [`<details><summary>${html(summary, view)}</summary>`, ...blockTexts(blocks, view), '</details>'].join('\n\n');

function findingsText(findings: readonly Finding[], view: View): string {
  return ['### Findings', findings.map((finding) => findingText(finding, view)).join('\n')].join('\n\n');
}

function findingText(finding: Finding, view: View): string {
  const { what, help } = messageOf(finding);
  const place = finding.at ? ` at ${markdownCode(where(finding.at))}` : '';
  const advice = help.parts.length > 0 ? `; ${markdown(help, view)}` : '';
  return `- ${SEVERITY_MARK[finding.severity]} ${markdownCode(finding.code)}${place}: ${markdown(what, view)}${advice}`;
}
