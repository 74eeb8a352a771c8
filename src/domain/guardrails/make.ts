import { error, type Finding } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import type { Policy, Target } from '../policy/policy.ts';
import type { Attempt, Made } from './made.ts';
import { type Cloud, regionsOf } from './regions.ts';
import { type Usable, unusedNote } from './usable.ts';

/** An entry for each target of a cloud that a step may use; for each that none may use, a note and nothing. */
export function madeOf(
  policy: Policy,
  cloud: Cloud,
  { used, unused, beside }: Usable,
  make: (target: Target) => Attempt,
): Made {
  const isOfCloud = (target: Target) => regionsOf(policy, target, cloud).length > 0;
  const targets = used.filter(isOfCloud);
  const attempts = targets.map((target) => [target.id, make(target)] as const);
  return {
    entries: Object.fromEntries(
      attempts.flatMap(([target, attempt]) => ('entry' in attempt ? [[target, attempt.entry]] : [])),
    ),
    findings: [
      ...attempts.flatMap(([, attempt]) => ('entry' in attempt ? [] : attempt.findings)),
      ...targets.flatMap((target) => notApart(target, [...used, ...beside])),
      ...unused.filter(isOfCloud).map(unusedNote),
    ],
  };
}

/** Two targets of one environment have one subject: whoever is let in to the one is let in to the other. */
function notApart(target: Target, others: readonly Target[]): readonly Finding[] {
  const { environment } = target;
  const alike = others.filter((each) => isSame(each.environment, environment) && placesOf(each) !== placesOf(target));
  if (environment === undefined || alike.length === 0) return [];
  const params = { target: id(target.id), environment: id(environment), others: ids(alike.map((each) => each.id)) };
  return [error('guardrail/environment-shared', params, target.at)];
}

const placesOf = ({ location, runnerLocation }: Target): string => JSON.stringify([location, runnerLocation]);

/** To GitHub the name of an environment has no case. */
const isSame = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();
