import { judgeGate } from '../../../src/domain/gate/gate.ts';
import type { GateQuestion } from '../../../src/domain/gate/question.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { digest, nameOf, OPEN, RUN, STATEMENTS, submit } from './world.ts';

export const codes = (question: GateQuestion): string[] => judgeGate(question).reasons.map(({ code }) => code);

export const LOCAL = { ...RUN, host: 'local' as const };
export const local = (statement: Statement): Statement => ({ ...statement, run: { ...statement.run, host: 'local' } });
export const add = (...more: Statement[]): GateQuestion => ({ ...OPEN, submitted: submit([...STATEMENTS, ...more]) });
export const drop = (name: string): GateQuestion => ({
  ...OPEN,
  submitted: submit(STATEMENTS.filter((each) => nameOf(each) !== name)),
});
export const TEST = STATEMENTS[3] as Statement;
export const OTHER = digest('e');
export const run = (change: Partial<Statement['run']>) => (each: Statement) => ({
  ...each,
  run: { ...each.run, ...change },
});
export const place = (change: Partial<Statement['place']>) => (each: Statement) => ({
  ...each,
  place: { ...each.place, ...change },
});
export const texts = (change: Partial<Statement['texts']>) => (each: Statement) => ({
  ...each,
  texts: { ...each.texts, ...change },
});
export const code = (change: Partial<NonNullable<Statement['code']>>) => (each: Statement) => ({
  ...each,
  code: { commit: RUN.commit, changed: false, ...change },
});
export const facts = (change: Statement['facts']) => (each: Statement) => ({
  ...each,
  facts: { ...each.facts, ...change },
});
export const jobs = (change: (job: NonNullable<GateQuestion['jobs']>[number]) => object) => ({
  ...OPEN,
  jobs: (OPEN.jobs ?? []).map((job) => (job.id === '4' ? { ...job, ...change(job) } : job)),
});
export const again = (conclusion: string | null, status = 'completed') => ({
  ...OPEN,
  jobs: (OPEN.jobs ?? []).flatMap((job) =>
    job.id === '4' ? [job, { ...job, id: '44', attempt: 2, status, conclusion }] : [job],
  ),
});
