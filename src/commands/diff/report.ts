import { type Block, joined, type LabelledJson, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import { id, known, path } from '../../domain/outcome/labelled.ts';
import type { Planned } from '../plan/deciding.ts';
import { codeOf, differencesDocument, settingsLine, termsTable } from '../plan/differences-report.ts';
import { named } from '../plan/named.ts';
import type { ChangeOn, Differences } from '../plan/proposal-type.ts';
import { reasonsInWords, rulesInWords } from '../plan/words.ts';

export interface Compared {
  readonly before: Planned;
  readonly after: Planned;
  readonly differs: Differences;
}

/** What a reviewer asks first comes first: where a step may run that it could not before. */
export function diffReport({ before, after, differs }: Compared): Report {
  const opened = differs.changes.filter((change) => change.after === 'allowed');
  const closed = differs.changes.filter((change) => change.before === 'allowed');
  const others = differs.changes.filter((change) => change.before !== 'allowed' && change.after !== 'allowed');
  return {
    title: say`Policy changes: ${known(opened.length)} opened, ${known(closed.length)} closed`,
    blocks: [
      { block: 'paragraph', text: say`From ${textOf(before)} to ${textOf(after)}.` },
      ...section(say`May run where it could not`, opened),
      ...section(say`May no longer run`, closed),
      ...section(say`Refused, as a new step or target, or gone`, others),
      ...termsTable(differs.terms),
      ...settingsLine(differs.settings),
    ],
    document: {
      version: known(1),
      before: sourceDocument(before),
      after: sourceDocument(after),
      ...differencesDocument(differs),
    },
    cases: [],
  };
}

const textOf = ({ policy, source }: Planned): Prose =>
  say`${path(policy.path)} of ${id(source.ref)} (${id(source.commit.slice(0, 12))}, ${id(policy.digest.slice(0, 19))}…)`;

const section = (text: Prose, changes: readonly ChangeOn[]): Block[] =>
  changes.length === 0
    ? []
    : [
        { block: 'heading', level: 3, text },
        { block: 'list', items: changes.map(changeLine) },
      ];

const changeLine = ({ step, target, before, after, was, is, event, ...placed }: ChangeOn): Prose =>
  say`${id(named(step, placed))} on ${id(target)}, ${codeOf(event)}: was ${id(before)}${why(before, was)}; is ${id(after)}${why(after, is)}`;

function why(state: ChangeOn['before'], reasons: ChangeOn['was']): Prose {
  if (state === 'absent') return say``;
  return state === 'allowed' ? say` by ${rulesInWords(reasons)}` : say`, ${joined(reasonsInWords(reasons), '; ')}`;
}

const sourceDocument = ({ policy, source, merged }: Planned): LabelledJson => ({
  path: path(policy.path),
  digest: id(policy.digest),
  ref: id(source.ref),
  commit: id(source.commit),
  source: id(source.source),
  verdict: merged.verdict,
});
