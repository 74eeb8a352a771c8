import type { Finding, Severity } from '../../domain/outcome/finding.ts';
import { note } from '../../domain/outcome/finding.ts';
import { known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { defused } from '../defuse.ts';
import { commandMessage, commandProperty } from '../escape.ts';
import { MAX_ANNOTATIONS_PER_KIND } from '../limits.ts';
import type { View } from '../mask.ts';
import { messageOf, where } from '../message.ts';
import { plain } from '../voice.ts';
import { withNotes } from '../withheld.ts';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings as workflow commands, which the runner turns into annotations; never nothing at all. */
export function toGitHub(outcome: Outcome, view: View): string {
  const lines = annotationsOf(outcome, view);
  return (lines.length > 0 ? lines : [titleNotice(outcome, view)]).map((line) => `${line}\n`).join('');
}

/** Where there is nothing to say of a line, that it ran and how it ended. */
const titleNotice = ({ summary, verdict }: Outcome, view: View): string =>
  `::notice title=${commandProperty(`domicile: ${verdict}`)}::${commandMessage(plain(summary.title, view))}`;

/** One line a finding; `marks` says in which files a line may be marked. */
export function annotationsOf(outcome: Outcome, view: View, marks: Marks = () => true): string[] {
  const { findings } = withNotes(outcome, view);
  return SEVERITIES.flatMap((severity) => annotations(severity, findings, view, marks));
}

type Marks = (file: string) => boolean;

function annotations(severity: Severity, findings: readonly Finding[], view: View, marks: Marks): string[] {
  const ofKind = findings.filter((finding) => finding.severity === severity);
  if (ofKind.length <= MAX_ANNOTATIONS_PER_KIND) return ofKind.map((finding) => annotation(finding, view, marks));
  const shown = ofKind.slice(0, MAX_ANNOTATIONS_PER_KIND - 1);
  const more = note('host/more-findings', { count: known(ofKind.length - shown.length) });
  return [...shown, { ...more, severity }].map((finding) => annotation(finding, view, marks));
}

/** The place stands in the message too: where an annotation has no line, the reader still finds it. */
function annotation(finding: Finding, view: View, marks: Marks): string {
  const { what, help } = messageOf(finding);
  const sentences = [plain(what, view), plain(help, view)].filter((sentence) => sentence !== '');
  const place = finding.at ? `${where(finding.at)}: ` : '';
  const properties = [
    ...(finding.at && marks(finding.at.file)
      ? Object.entries({ file: defused(finding.at.file), line: finding.at.line, col: finding.at.column })
      : []),
    ['title', finding.code] as const,
  ].map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${COMMAND[finding.severity]} ${properties.join(',')}::${commandMessage(place + sentences.join('. '))}`;
}
