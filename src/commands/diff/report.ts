import { type Block, joined, type LabelledJson, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import { id, known, path } from '../../domain/outcome/labelled.ts';
import type { ChosenChange, DecisionChange } from '../../domain/policy/diff.ts';
import type { Planned } from '../plan/deciding.ts';
import { reasonDocuments } from '../plan/document.ts';
import { named } from '../plan/named.ts';
import { reasonsInWords, rulesInWords } from '../plan/words.ts';

export interface Changes {
  readonly before: Planned;
  readonly after: Planned;
  readonly targets: readonly DecisionChange[];
  readonly chosen: readonly ChosenChange[];
}

/** What a reviewer asks first comes first: where a step may run that it could not before. */
export function diffReport({ before, after, targets, chosen }: Changes): Report {
  const opened = targets.filter((change) => change.after === 'allowed');
  const closed = targets.filter((change) => change.before === 'allowed');
  const others = targets.filter((change) => change.before !== 'allowed' && change.after !== 'allowed');
  return {
    title: say`Policy changes: ${known(opened.length)} opened, ${known(closed.length)} closed`,
    blocks: [
      { block: 'paragraph', text: say`From ${textOf(before)} to ${textOf(after)}.` },
      ...section(say`May run where it could not`, opened.map(changeLine)),
      ...section(say`May no longer run`, closed.map(changeLine)),
      ...section(say`Runs elsewhere`, chosen.map(chosenLine)),
      ...section(say`Refused, as a new step or target, or gone`, others.map(changeLine)),
    ],
    document: {
      version: known(1),
      before: sourceDocument(before),
      after: sourceDocument(after),
      changes: targets.map(changeDocument),
      chosen: chosen.map(chosenDocument),
    },
    cases: [],
  };
}

const textOf = ({ policy, source }: Planned): Prose =>
  say`${path(policy.path)} of ${id(source.ref)} (${id(source.commit.slice(0, 12))}, ${id(policy.digest.slice(0, 19))}…)`;

const section = (text: Prose, items: readonly Prose[]): Block[] =>
  items.length === 0
    ? []
    : [
        { block: 'heading', level: 3, text },
        { block: 'list', items },
      ];

const changeLine = ({ step, target, before, after, was, is, ...placed }: DecisionChange): Prose =>
  say`${id(named(step, placed))} on ${id(target)}: was ${id(before)}${why(before, was)}; is ${id(after)}${why(after, is)}`;

function why(state: DecisionChange['before'], reasons: DecisionChange['was']): Prose {
  if (state === 'absent') return say``;
  return state === 'allowed' ? say` by ${rulesInWords(reasons)}` : say`, ${joined(reasonsInWords(reasons), '; ')}`;
}

const chosenLine = ({ step, before, after, ...placed }: ChosenChange): Prose =>
  say`${id(named(step, placed))}: ${id(before ?? 'nowhere')} → ${id(after ?? 'nowhere')}`;

const sourceDocument = ({ policy, source, merged }: Planned): LabelledJson => ({
  path: path(policy.path),
  digest: id(policy.digest),
  ref: id(source.ref),
  commit: id(source.commit),
  source: id(source.source),
  verdict: merged.verdict,
});

const changeDocument = ({ step, instance, target, before, after, was, is }: DecisionChange): LabelledJson => ({
  step: id(step),
  instance: instance === undefined ? null : id(instance),
  target: id(target),
  before: id(before),
  after: id(after),
  was: reasonDocuments(was),
  is: reasonDocuments(is),
});

const chosenDocument = ({ step, instance, before, after }: ChosenChange): LabelledJson => ({
  step: id(step),
  instance: instance === undefined ? null : id(instance),
  before: before === undefined ? null : id(before),
  after: after === undefined ? null : id(after),
});
