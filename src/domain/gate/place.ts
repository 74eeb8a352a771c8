import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import { strongest } from '../policy/proof-levels.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Picked } from './question.ts';

/** Each step ran where the policy, as it is now, lets it run, and showed so as well as the data asks for. */
export const allPlaced = (picks: readonly Picked[], question: GateQuestion): readonly Finding[] =>
  picks.flatMap((pick) => [...wasAllowed(pick, question), ...wasShown(pick, question)]);

function wasAllowed({ need, statement: { place } }: Picked, question: GateQuestion): readonly Finding[] {
  const target = need.targets.get(place.target);
  const params = { step: nameOf(need), target: id(place.target) };
  if (target === undefined || target.location !== place.location) {
    return [reason(question, 'gate/place-not-allowed', params)];
  }
  if (strongest(place.level, target.proof) === place.level) return [];
  const levels = { got: id(place.level), expected: id(target.proof) };
  return [reason(question, 'gate/place-too-weak', { step: nameOf(need), ...levels })];
}

/** A level that rests on a signature holds only with that signature. */
function wasShown({ need, statement: { place }, claim }: Picked, question: GateQuestion): readonly Finding[] {
  const needed = place.level === 'site' || place.level === 'platform';
  if (claim === 'verified' || (claim === 'none' && !needed)) return [];
  return [reason(question, 'gate/claim-not-verified', { step: nameOf(need) })];
}
