import type { Finding } from '../outcome/finding.ts';
import { instant } from '../outcome/instant.ts';
import { id } from '../outcome/labelled.ts';
import { nameOf, reason } from './naming.ts';
import { newest } from './newest.ts';
import type { GateQuestion, Picked, ServedNow } from './question.ts';

/**
 * What is served now may be replaced: by the same bytes, by what was tested after it and against it, or by what the
 * trusted manifest goes back to. Two runs at once, or an old one that is run again, do not undo a newer release.
 */
export function replacesServed(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const { served, unseen } = question;
  if (unseen.length > 0) return unseen;
  if (served === 'nothing' || served === 'not-asked' || mayAlways(served, question)) return [];
  return [...againstServed(picks, served, question), ...afterServed(picks, served, question)];
}

/** The same, asked again once nobody else can change what is served. */
export const mayReplace = (served: ServedNow | undefined, question: GateQuestion): readonly Finding[] =>
  replacesServed(newest(question).picks, { ...question, served: served ?? 'nothing' });

/** When the first of the tests ended that open the gate; undefined where there is none. */
export const testedAt = (question: GateQuestion): string | undefined =>
  testsIn(newest(question).picks)
    .map(({ statement }) => statement.at)
    .sort()[0];

const testsIn = (picks: readonly Picked[]): readonly Picked[] =>
  picks.filter(({ need }) => need.action === 'model-test');

function mayAlways(served: ServedNow, { staged, rollBackTo }: GateQuestion): boolean {
  const released = [...staged.values()];
  return released.includes(served.digest) || (rollBackTo !== undefined && released.includes(rollBackTo));
}

/** A champion of another destination cannot be looked at from here; the order of the tests has to do there. */
function againstServed(picks: readonly Picked[], served: ServedNow, question: GateQuestion): readonly Finding[] {
  const { destination } = question;
  return testsIn(picks).flatMap(({ need, statement }) => {
    const champion = statement.materials[`release:${destination}`];
    if (champion === undefined || champion === served.digest) return [];
    const digests = { champion: id(champion), served: id(served.digest) };
    const params = { step: nameOf(need), destination: id(destination), ...digests };
    return [reason(question, 'gate/champion-moved-on', params)];
  });
}

function afterServed(picks: readonly Picked[], served: ServedNow, question: GateQuestion): readonly Finding[] {
  return testsIn(picks).flatMap(({ need, statement: { at } }) => {
    // Written so that a time that is none is not later.
    if (instant(at) >= instant(served.tested)) return [];
    const times = { at: id(at), served: id(served.tested) };
    return [
      reason(question, 'gate/older-than-served', {
        step: nameOf(need),
        destination: id(question.destination),
        ...times,
      }),
    ];
  });
}
