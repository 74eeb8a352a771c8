import type { Finding } from '../outcome/finding.ts';
import { known } from '../outcome/labelled.ts';
import { byAge } from './age.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Need, Picked, Submitted } from './question.ts';

export interface Newest {
  readonly picks: readonly Picked[];
  readonly reasons: readonly Finding[];
}

/** The one newest statement of each need. None, or two that claim to be the newest, is a reason. */
export function newest(question: GateQuestion): Newest {
  const found = question.needs.map((need) => ({ need, candidates: candidatesOf(need, question) }));
  return {
    picks: found.flatMap(({ need, candidates }) => candidates.slice(0, 1).map((each) => ({ ...each, need }))),
    reasons: found.flatMap(({ need, candidates }) => faultsOf(need, candidates, question)),
  };
}

/** Statements of this very step, instance and action, newest first; a statement handed over twice is one. */
export function candidatesOf(need: Need, { submitted }: Pick<GateQuestion, 'submitted'>): readonly Submitted[] {
  const mine = submitted.filter(
    ({ statement }) =>
      statement.kind === undefined &&
      statement.step === need.step &&
      statement.instance === need.instance &&
      statement.action === need.action,
  );
  const distinct = new Map(mine.map((each) => [JSON.stringify(each.statement), each]));
  return [...distinct.values()].sort(newestFirst);
}

const newestFirst = ({ statement: a }: Submitted, { statement: b }: Submitted): number => byAge(a, b);

function faultsOf(need: Need, candidates: readonly Submitted[], question: GateQuestion): readonly Finding[] {
  const [first] = candidates;
  if (first === undefined) return [reason(question, 'gate/evidence-missing', { step: nameOf(need) })];
  const equals = candidates.filter((each) => newestFirst(first, each) === 0).length;
  if (equals === 1) return [];
  return [reason(question, 'gate/evidence-ambiguous', { step: nameOf(need), statements: known(equals) })];
}
