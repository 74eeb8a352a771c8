import { type Block, type LabelledJson, say } from '../../domain/outcome/document.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { TextSource } from '../../ports.ts';
import { changesTable, differencesDocument, settingsLine, termsTable } from './differences-report.ts';
import type { Differences, Proposal } from './proposal-type.ts';
import { type TextChange, textFindings } from './texts-changed.ts';

/** The plan with what the commit at hand would change once it is merged: decisions, terms, texts. */
export function withProposal(
  outcome: Outcome,
  proposal: Proposal | undefined,
  texts: readonly TextChange[],
  { ref }: TextSource,
): Outcome {
  if (proposal === undefined && texts.length === 0) return outcome;
  const { blocks, document } = outcome.summary;
  const [first = [], rest = []] = [blocks.slice(0, LEADING_BLOCKS), blocks.slice(LEADING_BLOCKS)];
  const differs = proposal?.differs ?? { changes: [], terms: [], settings: [] };
  const added = [
    ...changesTable(differs.changes),
    ...termsTable(differs.terms),
    ...settingsLine(differs.settings),
    ...textsList(texts, ref),
  ];
  return {
    ...outcome,
    findings: [...outcome.findings, ...textFindings(texts, ref)],
    summary: {
      ...outcome.summary,
      blocks: [...first, ...added, ...rest],
      document: { ...document, proposal: proposalDocument(proposal, differs, texts) },
    },
  };
}

/** Who decides, and that there is a proposal. */
const LEADING_BLOCKS = 2;

function textsList(texts: readonly TextChange[], ref: string): readonly Block[] {
  if (texts.length === 0) return [];
  const items = texts.map((each) => say`${path(each.path)}: ${id(each.change)}`);
  return [
    { block: 'paragraph', text: say`Other texts of this commit that decide only once they are on ${id(ref)}:` },
    { block: 'list', items },
  ];
}

function proposalDocument(
  proposal: Proposal | undefined,
  differs: Differences,
  texts: readonly TextChange[],
): LabelledJson {
  return {
    policy: id(proposal === undefined ? 'same' : proposal.differs === undefined ? 'unreadable' : 'changed'),
    verdict: proposal?.verdict ?? null,
    ...differencesDocument(differs),
    texts: texts.map((each) => ({ path: path(each.path), change: id(each.change) })),
  };
}
