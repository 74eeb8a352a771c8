import type { Target } from '../policy/policy.ts';
import type { Placed } from './calls.ts';
import type { Scope } from './expression/evaluate.ts';
import type { Ground, Reading } from './ground.ts';
import { type OurAction, ourAction, SEES_NO_DATA } from './our-actions.ts';
import { isHosted, type JobPlace, type Match, matches, placesOf } from './places.ts';
import type { Running } from './running.ts';
import { scopeOf } from './scope.ts';
import type { RunJob, Step } from './workflow.ts';

/** A step of ours in a job. */
export interface OurStep {
  readonly step: Step;
  readonly ours: OurAction;
  /** The step of the policy that it runs, where it says so in plain words. */
  readonly names?: string;
}

export interface Landing {
  readonly target: Target;
  readonly match: Match;
}

/** A job with all that rules ask of it. */
export interface SeenJob {
  readonly job: RunJob;
  readonly running: Running;
  readonly scope: Scope;
  readonly places: readonly JobPlace[];
  /** Targets where it may run: as written, or as planned. */
  readonly landings: readonly Landing[];
  /** Targets where it might, by labels that the policy does not know. */
  readonly perhaps: readonly Target[];
  readonly ours: readonly OurStep[];
  /** Classified data that it may read: by its step, or because it lies where it runs. None: it is no data job. */
  readonly readings: readonly Reading[];
  /** It may run on a machine with classified data, whatever it does there. */
  readonly isOnData: boolean;
}

export function seen({ job, running }: Placed<RunJob>, ground: Ground): SeenJob {
  const scope = scopeOf(job, running);
  const places = placesOf(job.runsOn.value, scope);
  const all = places.flatMap((place) => landingsOf(place, ground));
  const landings = all.filter(({ match }) => match !== 'perhaps');
  const ours = job.steps.flatMap((step) => ourStep(step, running));
  const there = landings.flatMap(({ target }) => ground.onTarget.get(target.id) ?? []);
  return {
    job,
    running,
    scope,
    places,
    landings,
    perhaps: all.filter(({ match }) => match === 'perhaps').map(({ target }) => target),
    ours,
    readings: [...there, ...ours.flatMap((each) => readingsOf(each, ground))],
    isOnData: there.length > 0,
  };
}

function landingsOf(place: JobPlace, { policy, decision }: Ground): readonly Landing[] {
  const targets = [...policy.targets.values()];
  if (place.kind === 'unknown') return [];
  if (place.kind === 'written') {
    const all = targets.map((target) => ({ target, match: matches(place, target) }));
    const sure = all.filter(({ match }) => match === 'yes' || match === 'label');
    return sure.length > 0 ? sure : all.filter(({ match }) => match === 'perhaps');
  }
  const placements = decision.steps.get(place.step)?.placements ?? [];
  const allowed = new Set(placements.flatMap((placement) => placement.allowed));
  return targets.filter(({ id }) => allowed.has(id)).map((target) => ({ target, match: 'yes' }));
}

function ourStep(step: Step, { whole }: Running): readonly OurStep[] {
  const ours = ourAction(step, whole.repository);
  if (ours === undefined) return [];
  const named = step.with.get('step')?.value.trim();
  return [{ step, ours, ...(named === undefined || named.includes('${') ? {} : { names: named }) }];
}

/** A step that nobody can name may read all that any may. */
function readingsOf({ ours, names }: OurStep, { ofStep }: Ground): readonly Reading[] {
  if (SEES_NO_DATA.includes(ours.action)) return [];
  return (names === undefined ? undefined : ofStep.get(names)) ?? [...ofStep.values()].flat();
}

/** Whether it may run on a machine of one's own. */
export const isSelfHosted = ({ places, landings }: SeenJob): boolean =>
  landings.some(({ target }) => !isHostedTarget(target)) ||
  places.some(
    (place) => place.kind === 'written' && place.labels.some((label) => label.toLowerCase() === 'self-hosted'),
  );

const isHostedTarget = ({ runsOn }: Target): boolean => typeof runsOn === 'string' && isHosted(runsOn);
