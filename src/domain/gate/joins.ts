import type { Digest } from '../outcome/digest.ts';
import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Statement } from '../outcome/statement.ts';
import { own } from '../own.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Picked } from './question.ts';

/** What was judged or used under a name, by digest. */
export const digestOf = ({ subjects, materials }: Statement, name: string): Digest | undefined =>
  own(subjects, name) ?? own(materials, name);

/** Commit, policy and plan are those of this deployment. */
export function sameRules(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const { run, trusted } = question;
  return picks.flatMap(({ need, statement }) => {
    const step = nameOf(need);
    const { commit } = statement.run;
    const { policy, plan } = statement.texts;
    return [
      ...(commit === run.commit
        ? []
        : [reason(question, 'gate/commit-differs', { step, got: id(commit), expected: id(run.commit) })]),
      ...(policy === trusted.policy
        ? []
        : [reason(question, 'gate/policy-differs', { step, got: id(policy), expected: id(trusted.policy) })]),
      ...(plan === trusted.plan ? [] : [reason(question, 'gate/plan-differs', { step })]),
    ];
  });
}

/** All steps that read a partition say which bytes they saw, and all saw the same. */
export function sameData(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const first = new Map<string, Picked>();
  return picks.flatMap((pick) =>
    partitionsOf(pick).flatMap((origin) => {
      const other = first.get(origin) ?? pick;
      first.set(origin, other);
      const digest = digestOf(pick.statement, origin);
      if (digest !== undefined && digest === digestOf(other.statement, origin)) return [];
      const params = { step: nameOf(pick.need), other: nameOf(other.need), origin: id(origin) };
      return [reason(question, 'gate/data-differs', params)];
    }),
  );
}

const partitionsOf = ({ need }: Picked): readonly string[] =>
  need.reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
