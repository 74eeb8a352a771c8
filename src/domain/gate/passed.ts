import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Picked } from './question.ts';

/** Only `pass` opens, and a test only of the model itself. */
export function allPassed(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  return picks.flatMap(({ need, statement }) => [
    ...(statement.verdict === 'pass'
      ? []
      : [reason(question, 'gate/not-passed', { step: nameOf(need), verdict: id(statement.verdict) })]),
    ...(need.action === 'model-test' && statement.facts.binding !== 'predictor'
      ? [reason(question, 'gate/binding-none', { step: nameOf(need) })]
      : []),
  ]);
}
