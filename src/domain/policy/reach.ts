import { HOSTED } from '../places/built-in-locations.ts';
import type { RunsOn, Target } from './policy.ts';
import { type AskedRunner, askedRunner } from './runs-on.ts';

/** A self-hosted runner as the service lists it. */
export interface SeenRunner {
  /** Undefined for one of the repository itself. */
  readonly group: string | undefined;
  readonly labels: readonly string[];
  readonly online: boolean;
  /** Made for one job: that it is gone says nothing of the next. */
  readonly ephemeral: boolean;
}

/** All runners that the repository may use, as far as they are listed. */
export interface Sight {
  readonly runners: readonly SeenRunner[];
  /** Groups whose runners the service does not list: those that an enterprise shares. */
  readonly hiddenGroups: readonly string[];
}

/** `out` on positive knowledge alone: there are runners for it, and none of them is online. */
export type Reach = 'in' | 'out' | 'unknown';

/** Whether each target can be reached now. It puts the allowed in order, and allows nothing. */
export const reachOf = (targets: ReadonlyMap<string, Target>, sight: Sight | undefined): ReadonlyMap<string, Reach> =>
  new Map([...targets].map(([id, target]) => [id, isHosted(target) ? 'in' : reachBy(target.runsOn, sight)]));

/** GitHub makes hosted runners as they are asked for. */
const isHosted = ({ location }: Target): boolean => location === HOSTED;

/** The targets known to be out of reach. */
export const outOfReach = (reach: ReadonlyMap<string, Reach>): ReadonlySet<string> =>
  new Set([...reach].flatMap(([id, each]) => (each === 'out' ? [id] : [])));

/**
 * A pool that scales to zero lists nobody, and what is made for one job is listed while that lasts: neither is out of
 * reach, and nor is what a group may have that nobody lists.
 */
function reachBy(runsOn: RunsOn, sight: Sight | undefined): Reach {
  if (sight === undefined) return 'unknown';
  const asked = askedRunner(runsOn);
  const { group } = asked;
  const fitting = sight.runners.filter((runner) => fits(runner, asked));
  if (fitting.some(({ online }) => online)) return 'in';
  const stay = fitting.length > 0 && fitting.every(({ ephemeral }) => !ephemeral);
  const isHidden = sight.hiddenGroups.some((each) => group === undefined || lower(each) === lower(group));
  return stay && !isHidden ? 'out' : 'unknown';
}

/** Neither groups nor labels know upper from lower case. */
function fits(runner: SeenRunner, { group, labels }: AskedRunner): boolean {
  const has = new Set(runner.labels.map(lower));
  const inGroup = group === undefined || (runner.group !== undefined && lower(runner.group) === lower(group));
  return inGroup && labels.every((label) => has.has(lower(label)));
}

const lower = (text: string): string => text.toLowerCase();
