import type { Target } from '../policy/policy.ts';
import { askedRunner } from '../policy/runs-on.ts';
import { possibleOf, type Scope } from './expression/evaluate.ts';
import { textOf, type Value } from './expression/value.ts';
import type { Plain, WrittenRunsOn } from './workflow.ts';

/** Where a job may run. */
export type JobPlace =
  /** `isOpen`: labels that nobody can say may be asked for, too. */
  | { readonly kind: 'written'; readonly group?: string; readonly labels: readonly string[]; readonly isOpen: boolean }
  /** Where the plan says for this step. */
  | { readonly kind: 'plan'; readonly step: string }
  | { readonly kind: 'unknown' };

const NOBODY_KNOWS: JobPlace = { kind: 'unknown' };

/** All places where a job may run by its `runs-on`; never none. */
export function placesOf({ group, labels }: WrittenRunsOn, scope: Scope): readonly JobPlace[] {
  const [only, second] = labels;
  if (group === undefined && only !== undefined && second === undefined) return possibleOf(only, scope).map(placeOf);
  const groups = group === undefined ? [undefined] : possibleOf(group, scope).map(textOf);
  const known = labels.map((label) => possibleOf(label, scope).map(textOf));
  if (group !== undefined && groups.includes(undefined)) return [NOBODY_KNOWS];
  const sure = known.flatMap((values) => (values.length === 1 ? (values[0] ?? []) : []));
  const isOpen = sure.length < labels.length;
  if (isOpen && sure.length === 0 && group === undefined) return [NOBODY_KNOWS];
  return groups.map((each) => written(sure, isOpen, each));
}

const written = (labels: readonly string[], isOpen: boolean, group?: string): JobPlace => ({
  kind: 'written',
  labels,
  isOpen,
  ...(group === undefined ? {} : { group }),
});

function placeOf(value: Value): JobPlace {
  if (value.kind === 'plan') return ofPlan(value.path);
  return value.kind === 'plain' ? ofPlain(value.value) : NOBODY_KNOWS;
}

/** `<step>.runs-on`, or that of its matrix. */
function ofPlan(path: readonly string[]): JobPlace {
  const [step, ...rest] = path;
  const isPlace = /^(?:matrix\.)?runs-on$/.test(rest.join('.').toLowerCase());
  return step !== undefined && isPlace ? { kind: 'plan', step } : NOBODY_KNOWS;
}

function ofPlain(value: Plain): JobPlace {
  if (typeof value === 'string') return written([value], false);
  if (isList(value)) return value.every(isText) ? written(value, false) : NOBODY_KNOWS;
  if (typeof value !== 'object' || value === null) return NOBODY_KNOWS;
  const { group, labels = [] } = value as { readonly [key: string]: Plain };
  const listed = isList(labels) ? labels : [labels];
  return isText(group) && listed.every(isText) ? written(listed, false, group) : NOBODY_KNOWS;
}

const isText = (value: Plain | undefined): value is string => typeof value === 'string';
const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** Every self-hosted runner has some of these. */
const OF_EVERY_RUNNER = ['self-hosted', 'linux', 'windows', 'macos', 'x64', 'arm', 'arm64'];

/** Labels of the service's own machines. */
export const isHosted = (label: string): boolean => /^(?:ubuntu|windows|macos)-/i.test(label);

/**
 * `label`: by a label, though the target is known by its group. `perhaps`: its machines would need a label of which the
 * policy does not tell, and which whoever runs them may give them.
 */
export type Match = 'no' | 'yes' | 'label' | 'perhaps';

/** Whether a job of a place that is written out may land on a machine of a target. */
export function matches(place: Extract<JobPlace, { kind: 'written' }>, { runsOn }: Target): Match {
  const target = askedRunner(runsOn);
  const [asked, has] = [place.labels.map(small), target.labels.map(small)];
  if (target.group === undefined) return matchesLabels(asked, has, place.group !== undefined);
  if (place.group === undefined) return matchesGroup(asked, has, small(target.group));
  const isOfGroup = small(place.group) === small(target.group);
  return isOfGroup && (asked.length === 0 || has.length === 0 || fits(asked, has)) ? 'yes' : 'no';
}

/** A group holds machines of labels that it does not tell: one that both name is needed. */
const matchesLabels = (asked: readonly string[], has: readonly string[], isGrouped: boolean): Match =>
  fits(asked, has) && !(isGrouped && !asked.some((label) => has.includes(label))) ? 'yes' : 'no';

function matchesGroup(asked: readonly string[], has: readonly string[], group: string): Match {
  if (reachesGroup(asked, has, group)) return 'label';
  return asked.includes('self-hosted') ? 'perhaps' : 'no';
}

const small = (text: string): string => text.trim().toLowerCase();

/** A machine of the target has what is asked for, or something is asked for that all of these have. */
function fits(asked: readonly string[], has: readonly string[]): boolean {
  const own = has.every(isHosted) ? has : [...has, ...OF_EVERY_RUNNER];
  return asked.every((label) => own.includes(label)) || (has.length > 0 && has.every((label) => asked.includes(label)));
}

/** What machines of the group are asked for by: its name, a label of theirs, or what every runner has. */
function reachesGroup(asked: readonly string[], has: readonly string[], group: string): boolean {
  if (asked.includes(group) || asked.some((label) => has.includes(label) && !OF_EVERY_RUNNER.includes(label)))
    return true;
  return asked.length > 0 && asked.every((label) => OF_EVERY_RUNNER.includes(label) || has.includes(label));
}
