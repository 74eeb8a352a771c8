import type { Finding } from '../outcome/finding.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, JobFact, Picked } from './question.ts';

/**
 * Nothing is signed yet. Unsigned evidence opens a directory release where everything ran on this machine, or one
 * within a run where the policy says so and the service confirms each job (DESIGN §9).
 */
export function believable(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const { run, evidence, jobs } = question;
  if (evidence === 'signed') return signatureNeeded(picks, question);
  if (run.host === 'local') return [];
  if (evidence !== 'same-run') return signatureNeeded(picks, question);
  if (jobs === undefined) return [reason(question, 'gate/jobs-not-known', {})];
  return picks.flatMap((pick) => confirmed(pick, jobs, question));
}

const signatureNeeded = (picks: readonly Picked[], question: GateQuestion): readonly Finding[] =>
  picks.map(({ need }) => reason(question, 'gate/signature-needed', { step: nameOf(need) }));

/** Re-running failed jobs keeps what an earlier attempt left: its job counts, unless the same job failed later. */
function confirmed({ need, statement }: Picked, jobs: readonly JobFact[], question: GateQuestion): readonly Finding[] {
  const { job: jobId, attempt } = statement.run;
  const job = jobs.find((each) => each.id === jobId && each.attempt === attempt);
  if (job === undefined || !succeeded(job)) {
    return [reason(question, 'gate/job-not-confirmed', { step: nameOf(need) })];
  }
  const repeated = jobs.some((each) => each.name === job.name && each.attempt > attempt && !succeeded(each));
  return repeated ? [reason(question, 'gate/job-repeated', { step: nameOf(need) })] : [];
}

const succeeded = ({ status, conclusion }: JobFact): boolean => status === 'completed' && conclusion === 'success';
