import { error, type Finding, finding } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import { askedRunner } from '../../policy/runs-on.ts';
import { partsOf, within } from '../expression/text.ts';
import type { Ground } from '../ground.ts';
import type { JobPlace } from '../places.ts';
import type { OurStep, SeenJob } from '../seen.ts';
import { isDataJob, isOpen, type JobRule, jobName, shown, stepActions } from './rule.ts';

/** A place and another one, should there be none: that other one is where data goes on the day the plan says no. */
export const noFallback: JobRule = (seen, ground) => {
  const { job } = seen;
  const chosen = textsOf(seen).find(choosesBetween);
  const isElsewhere = !isDataJob(seen) && seen.ours.length === 0 && seen.places.every(({ kind }) => kind === 'written');
  if (chosen === undefined || isElsewhere || !hasData(ground)) return [];
  return [error('workflow/fallback', { job: jobName(seen), expression: shown(chosen) }, job.runsOn.at)];
};

const textsOf = ({ job }: SeenJob): readonly string[] => {
  const { group, labels } = job.runsOn.value;
  return group === undefined ? labels : [group, ...labels];
};

const choosesBetween = (text: string): boolean =>
  partsOf(text).some(
    (part) =>
      'expression' in part &&
      part.expression !== undefined &&
      within(part.expression).some((each) => each.kind === 'two' && ['||', '&&'].includes(each.sign)),
  );

const hasData = ({ onTarget }: Ground): boolean => [...onTarget.values()].some(({ length }) => length > 0);

/** Where nobody can say where a job runs, it may run where the data is. */
export const placeIsKnown: JobRule = (seen, ground) => {
  const isUnknown = seen.places.some(({ kind }) => kind === 'unknown');
  if (!isUnknown || !hasData(ground) || isOpen(seen.running) || textsOf(seen).some(choosesBetween)) return [];
  const written = shown(textsOf(seen).join(', '));
  return [error('workflow/runs-on-unknown', { job: jobName(seen), written }, seen.job.runsOn.at)];
};

/** Whoever can register a runner can claim a label; a group is given by its owner. */
export const groupsByName: JobRule = (seen, { onTarget }) => {
  const byLabel = seen.landings.filter(({ match }) => match === 'label').map(({ target }) => target);
  const targets = [...new Set([...byLabel, ...seen.perhaps])].filter(({ id: target }) => onTarget.get(target)?.length);
  const groups = targets.flatMap(({ runsOn }) => askedRunner(runsOn).group ?? []);
  if (targets.length === 0) return [];
  const params = { job: jobName(seen), targets: ids(targets.map((each) => each.id)), groups: ids(new Set(groups)) };
  const isSure = targets.some((target) => byLabel.includes(target));
  return [finding(isSure ? 'error' : 'warning', 'workflow/labels-for-group', params, seen.job.runsOn.at)];
};

/** A step of ours runs where the plan, or the policy, has it. */
export const stepInItsPlace: JobRule = (seen, ground) =>
  stepActions(seen).flatMap((each) => seen.places.flatMap((place) => elsewhere(seen, each, place, ground)));

function elsewhere(seen: SeenJob, { names }: OurStep, place: JobPlace, ground: Ground): readonly Finding[] {
  const decided = names === undefined ? undefined : ground.decision.steps.get(names);
  if (names === undefined || decided === undefined) return [];
  const params = { job: jobName(seen), step: id(names) };
  if (place.kind === 'plan' && place.step !== names)
    return [error('workflow/place-of-other-step', { ...params, other: id(place.step) }, seen.job.runsOn.at)];
  const allowed = new Set(decided.placements.flatMap((placement) => placement.allowed));
  if (place.kind !== 'written' || seen.landings.some(({ target }) => allowed.has(target.id))) return [];
  return [error('workflow/target-not-allowed', { ...params, allowed: orNone(allowed) }, seen.job.runsOn.at)];
}

const orNone = (targets: ReadonlySet<string>) => (targets.size === 0 ? [id('none')] : ids(targets));
