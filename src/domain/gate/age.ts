import type { RunIdentity, Statement } from '../outcome/statement.ts';

/** Newest first, as the gate has it: by attempt, then by time. 0 where nobody can say which is newer. */
export function byAge(a: Statement, b: Statement): number {
  if (a.run.attempt !== b.run.attempt) return b.run.attempt - a.run.attempt;
  return a.at === b.at ? 0 : a.at < b.at ? 1 : -1;
}

/** What a step said in this run, newest first; a statement handed over twice is one. */
export function saidBy(step: string, statements: readonly Statement[], run: RunIdentity): readonly Statement[] {
  const mine = statements.filter(
    (each) =>
      each.step === step &&
      each.kind === undefined &&
      each.run.repository === run.repository &&
      each.run.run === run.run,
  );
  return distinct(mine).sort(byAge);
}

const distinct = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((each) => [JSON.stringify(each), each])).values(),
];
