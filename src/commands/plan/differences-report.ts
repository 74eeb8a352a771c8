import { type Block, type LabelledJson, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Reason } from '../../domain/policy/decision.ts';
import { type TermChange, togetherByStep } from '../../domain/policy/terms.ts';
import { position } from './document.ts';
import { named } from './named.ts';
import type { ChangeOn, Differences } from './proposal-type.ts';

export function changesTable(changes: readonly ChangeOn[]): readonly Block[] {
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
  codeOf(event),
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

/** Whose code would run. */
export const codeOf = (event: ChangeOn['event']): Prose =>
  event === 'trusted' ? say`reviewed code` : say`code of a ${id(event)}`;

export function termsTable(terms: readonly TermChange[]): readonly Block[] {
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

export const settingsLine = (settings: readonly string[]): readonly Block[] =>
  settings.length === 0 ? [] : [{ block: 'paragraph', text: say`It changes these settings: ${ids(settings)}` }];

/** For machines. */
export const differencesDocument = ({ changes, terms, settings }: Differences) => ({
  changes: changes.map(changeDocument),
  terms: terms.map(({ step, term, before, after, ...placed }) => ({
    step: id(named(step, placed)),
    term: id(term),
    before: id(before),
    after: id(after),
  })),
  settings: ids(settings),
});

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
