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

/** SARIF 2.1.0, for code scanning and editors. */
export function toSarif(outcome: Outcome, view: View): string {
  const { findings } = withNotes(outcome, view);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const driver = { name: 'Domicile', rules: codes.map(rule) };
  const results = findings.map((finding) => result(finding, codes, view));
  return `${safeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'unicodeCodePoints', results }],
  })}\n`;
}

const rule = (code: FindingCode): object => ({
  id: code,
  shortDescription: { text: code },
  fullDescription: { text: PROSE[code].about || code },
});

function result(finding: Finding, codes: readonly FindingCode[], view: View): object {
  const { what, help } = messageOf(finding);
  const text = [plain(what, view), plain(help, view)].filter((sentence) => sentence !== '').join('. ');
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVEL[finding.severity],
    message: { text },
    ...(finding.at ? { locations: [location(finding.at)] } : {}),
  };
}

const location = ({ file, line, column }: Position): object => ({
  physicalLocation: {
    artifactLocation: { uri: defused(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  },
});
