import type { FindingCode } from '../../domain/findings/codes.ts';
import type { Finding, Position, Severity } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { defused } from '../defuse.ts';
import { safeJson } from '../escape.ts';
import type { View } from '../mask.ts';
import { messageOf } from '../message.ts';
import { PROSE } from '../prose/prose.ts';
import { plain } from '../voice.ts';
import { withNotes } from '../withheld.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note' };

/** All that Domicile can find, so that a run without results says too what was looked for. */
const CODES = (Object.keys(PROSE) as FindingCode[]).sort();

/**
 * SARIF 2.1.0, for code scanning and editors. A result has a line of a file: code scanning refuses a whole file for one
 * without. What has none is about the run, and a notification of it.
 */
export function toSarif(outcome: Outcome, view: View): string {
  const { findings } = withNotes(outcome, view);
  const results = findings.flatMap((finding) => (finding.at ? [result(finding, finding.at, view)] : []));
  const others = findings.filter(({ at }) => at === undefined);
  const invocation = {
    executionSuccessful: others.every(({ severity }) => severity !== 'error'),
    toolExecutionNotifications: others.map((finding) => notification(finding, view)),
  };
  const driver = { name: 'Domicile', rules: CODES.map(rule) };
  return `${safeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations: [invocation], columnKind: 'unicodeCodePoints', results }],
  })}\n`;
}

const rule = (code: FindingCode): object => ({
  id: code,
  shortDescription: { text: code },
  fullDescription: { text: PROSE[code].about || code },
});

const result = (finding: Finding, at: Position, view: View): object => ({
  ruleId: finding.code,
  ruleIndex: CODES.indexOf(finding.code),
  level: LEVEL[finding.severity],
  message: { text: textOf(finding, view) },
  locations: [location(at)],
});

const notification = (finding: Finding, view: View): object => ({
  descriptor: { id: finding.code },
  associatedRule: { id: finding.code, index: CODES.indexOf(finding.code) },
  level: LEVEL[finding.severity],
  message: { text: textOf(finding, view) },
});

function textOf(finding: Finding, view: View): string {
  const { what, help } = messageOf(finding);
  return [plain(what, view), plain(help, view)].filter((sentence) => sentence !== '').join('. ');
}

const location = ({ file, line, column }: Position): object => ({
  physicalLocation: {
    artifactLocation: { uri: defused(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  },
});
