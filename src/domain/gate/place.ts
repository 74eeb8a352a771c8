import type { Finding } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import { levelShown, satisfies } from '../policy/proof-levels.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Picked } from './question.ts';
import { serviceDifferences } from './service.ts';

/** Each step ran where the policy, as it is now, lets it run, and showed so as well as the data asks for. */
export const allPlaced = (picks: readonly Picked[], question: GateQuestion): readonly Finding[] =>
  picks.flatMap((pick) => [...wasAllowed(pick, question), ...wasShown(pick, question)]);

function wasAllowed({ need, statement: { place } }: Picked, question: GateQuestion): readonly Finding[] {
  const target = need.targets.get(place.target);
  const params = { step: nameOf(need), target: id(place.target) };
  if (target === undefined || target.location !== place.location) {
    return [reason(question, 'gate/place-not-allowed', params)];
  }
  if (satisfies(place.level, target.proof)) return [];
  const levels = { got: id(place.level), expected: id(target.proof) };
  return [reason(question, 'gate/place-too-weak', { step: nameOf(need), ...levels })];
}

/** A level holds only with what it rests on, and what is there must hold, needed or not. */
function wasShown(pick: Picked, question: GateQuestion): readonly Finding[] {
  const { need, claim, platformFaults } = pick;
  const step = nameOf(need);
  const unsigned = claim === 'not-verified' || !satisfies(levelShown(verified(pick)), pick.statement.place.level);
  return [
    ...(platformFaults.length > 0
      ? [reason(question, 'gate/platform-not-verified', { step, reasons: ids(platformFaults) })]
      : []),
    ...(unsigned ? [reason(question, 'gate/claim-not-verified', { step })] : []),
    ...confirmedByService(pick, question),
  ];
}

/** Of the proofs of a place those that verified; the service is asked apart. */
function verified({ statement: { place }, claim, platformFaults }: Picked): Parameters<typeof levelShown>[0] {
  const { signed, platform, service } = place;
  return {
    ...(signed !== undefined && claim === 'verified' ? { signed } : {}),
    ...(platform !== undefined && platformFaults.length === 0 ? { platform } : {}),
    ...(service === undefined ? {} : { service }),
  };
}

function confirmedByService({ need, statement }: Picked, question: GateQuestion): readonly Finding[] {
  const { place, run } = statement;
  const runsOn = need.targets.get(place.target)?.runsOn;
  if (place.service === undefined || runsOn === undefined) return [];
  if (question.jobs === undefined) return [reason(question, 'gate/jobs-not-known', {})];
  const differing = serviceDifferences(place.service, run, question.jobs, runsOn);
  if (differing.length === 0) return [];
  return [reason(question, 'gate/service-not-confirmed', { step: nameOf(need), differing: ids(differing) })];
}
