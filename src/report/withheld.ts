import { type Finding, note } from '../domain/outcome/finding.ts';
import { known, type Labelled } from '../domain/outcome/labelled.ts';
import type { Outcome } from '../domain/outcome/outcome.ts';
import { mayShow, type View } from './mask.ts';

/** The outcome with a note where something is missing from its report: what is withheld is said. */
export const withNotes = (outcome: Outcome, view: View): Outcome =>
  noted(outcome, view, labelledIn([outcome.findings, outcome.summary], 'without plots'));

/** The same for a format that shows the numbers of plots, too. */
export const withNotesOnPlots = (outcome: Outcome, view: View): Outcome =>
  noted(outcome, view, labelledIn([outcome.findings, outcome.summary], 'plots too'));

function noted(outcome: Outcome, view: View, values: readonly Labelled[]): Outcome {
  const withheld = values.filter((value) => !mayShow(value, view)).length;
  const notFinite = values.filter((value) => mayShow(value, view) && isNotFinite(value)).length;
  const notes: Finding[] = [
    ...(withheld > 0 ? [note('host/withheld', { count: known(withheld) })] : []),
    ...(notFinite > 0 ? [note('host/not-finite', { count: known(notFinite) })] : []),
  ];
  return notes.length === 0 ? outcome : { ...outcome, findings: [...outcome.findings, ...notes] };
}

const isNotFinite = (value: Labelled): boolean => typeof value.value === 'number' && !Number.isFinite(value.value);

const KINDS: ReadonlySet<unknown> = new Set<Labelled['kind']>(['id', 'path', 'count', 'number', 'word', 'data']);

/** Every labelled value in a structure. */
function labelledIn(structure: unknown, what: 'plots too' | 'without plots'): Labelled[] {
  if (typeof structure !== 'object' || structure === null) return [];
  if (isLabelled(structure)) return [structure];
  if (what === 'without plots' && 'block' in structure && structure.block === 'plot') return [];
  return Object.values(structure).flatMap((each) => labelledIn(each, what));
}

export const isLabelled = (value: object): value is Labelled => 'kind' in value && KINDS.has(value.kind);
