import type { Finding } from '../outcome/finding.ts';
import { instant } from '../outcome/instant.ts';
import { id, known } from '../outcome/labelled.ts';
import type { Statement } from '../outcome/statement.ts';
import { nameOf, reason } from './naming.ts';
import { candidatesOf } from './newest.ts';
import type { GateQuestion, Need, Picked } from './question.ts';

const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;

/** Every statement of a needed step, superseded ones too, is of this repository and run. */
export function allOfThisRun(question: GateQuestion): readonly Finding[] {
  return question.needs.flatMap((need) =>
    candidatesOf(need, question).flatMap(({ statement }) => strangeness(need, statement, question)),
  );
}

function strangeness(need: Need, { run: made }: Statement, question: GateQuestion): readonly Finding[] {
  const { run } = question;
  const step = nameOf(need);
  if (made.host === 'local' && run.host !== 'local') return [reason(question, 'gate/local-evidence', { step })];
  if (made.host !== run.host || made.repository !== run.repository) {
    return [reason(question, 'gate/other-repository', { step })];
  }
  if (made.run !== run.run) {
    return [reason(question, 'gate/other-run', { step, got: id(made.run), expected: id(run.run) })];
  }
  if (made.attempt <= run.attempt) return [];
  return [reason(question, 'gate/later-attempt', { step, got: known(made.attempt), expected: known(run.attempt) })];
}

export function allFresh(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const now = instant(question.now);
  return picks.flatMap(({ need, statement: { at } }) => {
    const age = now - instant(at);
    const params = { step: nameOf(need), at: id(at) };
    // Written so that a time that is none is neither fresh nor past.
    if (!(age >= -MAX_CLOCK_DIFFERENCE_MS)) return [reason(question, 'gate/from-the-future', params)];
    if (age <= question.maxAge.seconds * 1000) return [];
    return [reason(question, 'gate/too-old', { ...params, limit: id(question.maxAge.text) })];
  });
}
