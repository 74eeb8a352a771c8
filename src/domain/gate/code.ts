import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Action } from '../outcome/statement.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Picked } from './question.ts';

/** The actions that start the user's programs: what these do is what their code says. */
export const RUNS_CODE: readonly Action[] = ['train-on-target', 'model-test'];

/**
 * The programs that trained and tested were those of the run's commit, file by file. Whatever else was checked out or
 * edited in the workspace is nothing that anybody has reviewed.
 */
export const codeOfThisCommit = (picks: readonly Picked[], question: GateQuestion): readonly Finding[] =>
  picks.filter(({ need }) => RUNS_CODE.includes(need.action)).flatMap((pick) => strangeness(pick, question));

function strangeness({ need, statement: { code, run } }: Picked, question: GateQuestion): readonly Finding[] {
  const step = nameOf(need);
  if (code === undefined) return [reason(question, 'gate/code-unknown', { step })];
  const commits = { got: id(code.commit), expected: id(run.commit) };
  return [
    ...(code.commit === run.commit ? [] : [reason(question, 'gate/code-differs', { step, ...commits })]),
    ...(code.changed ? [reason(question, 'gate/code-changed', { step, commit: id(code.commit) })] : []),
  ];
}
