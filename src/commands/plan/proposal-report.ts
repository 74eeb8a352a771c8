import { type Block, type LabelledJson, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids, path } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Reason } from '../../domain/policy/decision.ts';
import { type TermChange, togetherByStep } from '../../domain/policy/terms.ts';
import type { TextSource } from '../../ports.ts';
import { position } from './document.ts';
import { named } from './named.ts';
import type { ChangeOn, Proposal } from './proposal-type.ts';
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

function changesTable(changes: readonly ChangeOn[]): readonly Block[] {
  if (changes.length === 0) return [];
  const head = [say`Step`, say`Target`, say`For`, say`Now`, say`By`, say`Once merged`, say`By`];
  const title = say`What this change decides otherwise`;
  return [
    { block: 'heading', level: 3, text: title },
    { block: 'table', head, rows: changes.map(changeRow) },
  ];
}

const changeRow = ({ step, target, before, after, event, is, was, ...placed }: ChangeOn): readonly Prose[] => [
  say`${id(named(step, placed))}`,
  say`${id(target)}`,
  event === 'trusted' ? say`reviewed code` : say`code of a ${id(event)}`,
  say`${id(before)}`,
  reasonsIn(was),
  say`${id(after)}`,
  reasonsIn(is),
];

/** By rule, layer and line; a reason of no rule by its code. */
function reasonsIn(reasons: readonly Reason[]): Prose {
  const told = reasons.map(({ code, rule, layer, at }) => `${rule ?? code} (${layer}, ${position(at)})`);
  return say`${[...new Set(told)].map((each) => id(each))}`;
}

function termsTable(terms: readonly TermChange[]): readonly Block[] {
  if (terms.length === 0) return [];
  const head = [say`Step`, say`Term`, say`Now`, say`Once merged`];
  const title = say`What this change sets otherwise`;
  return [
    { block: 'heading', level: 3, text: title },
    { block: 'table', head, rows: togetherByStep(terms).map(termRow) },
  ];
}

function termRow(changes: readonly [TermChange, ...TermChange[]]): readonly Prose[] {
  const [{ step, before, after, ...placed }] = changes;
  const terms = ids(changes.map(({ term }) => term));
  return [say`${id(named(step, placed))}`, say`${terms}`, say`${id(before)}`, say`${id(after)}`];
}

const settingsLine = (settings: readonly string[]): readonly Block[] =>
  settings.length === 0 ? [] : [{ block: 'paragraph', text: say`It changes these settings: ${ids(settings)}` }];

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
  { changes, terms, settings }: NonNullable<Proposal['differs']>,
  texts: readonly TextChange[],
): LabelledJson {
  return {
    policy: id(proposal === undefined ? 'same' : proposal.differs === undefined ? 'unreadable' : 'changed'),
    verdict: proposal?.verdict ?? null,
    changes: changes.map(changeDocument),
    terms: terms.map(({ step, term, before, after, ...placed }) => ({
      step: id(named(step, placed)),
      term: id(term),
      before: id(before),
      after: id(after),
    })),
    settings: ids(settings),
    texts: texts.map((each) => ({ path: path(each.path), change: id(each.change) })),
  };
}

const changeDocument = ({ step, target, before, after, event, is, was, ...placed }: ChangeOn): LabelledJson => ({
  step: id(named(step, placed)),
  target: id(target),
  event: id(event),
  before: id(before),
  after: id(after),
  was: reasonsWithLayer(was),
  is: reasonsWithLayer(is),
});

const reasonsWithLayer = (reasons: readonly Reason[]): readonly LabelledJson[] => {
  const documents = reasons.map(({ code, rule, layer, at }) => ({
    code: id(code),
    rule: rule === undefined ? null : id(rule),
    layer: id(layer),
    at: id(position(at)),
  }));
  return [...new Map(documents.map((each) => [JSON.stringify(each), each])).values()];
};
