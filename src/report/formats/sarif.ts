import type { FindingCode } from '../../domain/findings/codes.ts';
import type { Finding, Position, Severity } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { defused } from '../defuse.ts';
import { safeJson } from '../escape.ts';
import { fingerprint } from '../fingerprint.ts';
import type { View } from '../mask.ts';
import { messageOf } from '../message.ts';
import { PROSE } from '../prose/prose.ts';
import { plain } from '../voice.ts';
import { withNotes } from '../withheld.ts';

/** Of the repository that holds the documentation. */
const HOME = 'https://github.com/OWNER/domicile';

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
  const results = numbered(findings.flatMap((finding) => (finding.at ? [result(finding, finding.at, view)] : [])));
  const others = findings.filter(({ at }) => at === undefined);
  const invocation = {
    executionSuccessful: others.every(({ severity }) => severity !== 'error'),
    toolExecutionNotifications: others.map((finding) => notification(finding, view)),
  };
  const driver = { name: 'Domicile', informationUri: HOME, rules: CODES.map(rule) };
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
  help: { text: PROSE[code].about || code },
  helpUri: `${HOME}/blob/v1/docs/findings.md#${code.replace('/', '')}`,
});

const result = (finding: Finding, at: Position, view: View) => ({
  ruleId: finding.code,
  ruleIndex: CODES.indexOf(finding.code),
  level: LEVEL[finding.severity],
  message: { text: textOf(finding, view) },
  locations: [location(at)],
  fingerprint: fingerprint(finding),
});

/** The key is ours: `primaryLocationLineHash` is for the uploader to make of the file’s lines. */
const FINGERPRINT = 'domicile/v1';

/** Of results that are alike in all but their line each has a number, so that none is taken for another. */
function numbered(results: readonly ReturnType<typeof result>[]): readonly object[] {
  const seen = new Map<string, number>();
  return results.map(({ fingerprint: print, ...rest }) => {
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return { ...rest, partialFingerprints: { [FINGERPRINT]: `${print}:${times}` } };
  });
}

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
