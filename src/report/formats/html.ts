import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { markup } from '../escape.ts';
import { blocksHtml, type Pictures } from '../html/blocks.ts';
import { STYLE } from '../html/style.ts';
import type { View } from '../mask.ts';
import { messageOf, where } from '../message.ts';
import { html, page } from '../voice.ts';
import { withNotesOnPlots } from '../withheld.ts';

const NO_PICTURES: Pictures = new Map();

/** One page that needs no network and no script, and lets none in; plots that were not drawn stand as tables. */
export function toHtml(outcome: Outcome, view: View, pictures = NO_PICTURES): string {
  const { summary, verdict, findings } = withNotesOnPlots(outcome, view);
  const title = html(summary.title, view);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${title}</h1>`,
    `<p class="verdict ${verdict}">${VERDICT_MARK[verdict]} Verdict: ${verdict}</p></header>`,
    '<main>',
    blocksHtml(summary.blocks, { view, pictures }),
    ...findingsHtml(findings, view),
    '</main>',
    '<footer>Made by Domicile. What this page may hold is what the residency policy says of where it stands.</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Nothing is loaded, sent or run; of styles only this one. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const VERDICT_MARK: Record<Verdict, string> = { pass: '✓', fail: '✗', inconclusive: '?' };
const SEVERITY_MARK: Record<Severity, string> = { error: '✗', warning: '!', note: 'i' };

function findingsHtml(findings: readonly Finding[], view: View): readonly string[] {
  if (findings.length === 0) return [];
  return ['<h2>Findings</h2>', '<ul>', ...findings.map((finding) => findingHtml(finding, view)), '</ul>'];
}

function findingHtml(finding: Finding, view: View): string {
  const { what, help } = messageOf(finding);
  const { code, severity, at } = finding;
  const place = at ? ` at <code>${markup(where(at))}</code>` : '';
  const advice = help.parts.length > 0 ? `; ${page(help, view)}` : '';
  const mark = `<span class="${severity}">${SEVERITY_MARK[severity]} ${severity}</span>`;
  return `<li>${mark} <code>${markup(code)}</code>${place}: ${page(what, view)}${advice}</li>`;
}
