import type { RunIdentity, ServiceProof } from '../outcome/statement.ts';
import type { RunsOn } from '../policy/policy.ts';
import { askedRunner } from '../policy/runs-on.ts';
import type { JobFact } from './question.ts';

/** An id of the Jobs API. A server of one's own gives a job its name in the workflow instead, which is no number. */
const JOB_ID = /^\d+$/;
/** One line that evidence can hold. */
const NAME = /^[^\p{C}\u2028\u2029]{1,300}$/u;
const MAX_LABELS = 20;

/** This job among those of its run: by its id, or else the one that the runner of this name is at work on. */
export function jobsLike(jobs: readonly JobFact[], run: RunIdentity, runner: string | undefined): readonly JobFact[] {
  if (JOB_ID.test(run.job)) return jobs.filter(({ id }) => id === run.job);
  if (runner === undefined) return [];
  return jobs.filter((job) => job.attempt === run.attempt && job.runnerName === runner && isRunning(job));
}

const isRunning = ({ status }: JobFact): boolean => status === 'in_progress';

/** What the service must say of a job that runs here now: the keys in which it says otherwise. */
export function runningDifferences(
  job: JobFact,
  { run, runner, runsOn }: { readonly run: RunIdentity; readonly runner: string | undefined; readonly runsOn: RunsOn },
): string[] {
  return [
    ...(job.attempt === run.attempt ? [] : ['attempt']),
    ...(isRunning(job) ? [] : ['status']),
    ...(isName(job.runnerName) && (runner === undefined || job.runnerName === runner) ? [] : ['runner']),
    ...matchDifferences(job, runsOn),
  ];
}

/** Where a job's runner is not one that `runs-on` could have chosen. Labels are compared as the service does: in any case. */
function matchDifferences(job: Pick<JobFact, 'runnerGroup' | 'labels'>, runsOn: RunsOn): string[] {
  const { group, labels } = askedRunner(runsOn);
  const has = new Set(job.labels.map((label) => label.toLowerCase()));
  const fits = job.labels.length <= MAX_LABELS && job.labels.every(isName);
  return [
    ...(group === undefined || job.runnerGroup === group ? [] : ['group']),
    ...(fits && labels.every((label) => has.has(label.toLowerCase())) ? [] : ['labels']),
  ];
}

const isName = (text: string | null): text is string => text !== null && NAME.test(text);

export const serviceProofOf = (job: JobFact): ServiceProof => ({
  job: job.id,
  runner: job.runnerName ?? '',
  group: isName(job.runnerGroup) ? job.runnerGroup : '',
  labels: job.labels,
});

/** The keys in which the service, asked again, no longer says what evidence holds; `job` where it knows no such job. */
export function serviceDifferences(
  shown: ServiceProof,
  run: RunIdentity,
  jobs: readonly JobFact[],
  runsOn: RunsOn,
): string[] {
  const [job, second] = jobs.filter(({ id, attempt }) => id === shown.job && attempt === run.attempt);
  if (job === undefined || second !== undefined) return ['job'];
  const now = serviceProofOf(job);
  return [
    ...(!JOB_ID.test(run.job) || run.job === shown.job ? [] : ['job']),
    ...(now.runner === shown.runner && isName(job.runnerName) ? [] : ['runner']),
    ...(now.group === shown.group ? [] : ['group']),
    ...(now.labels.join('\n') === shown.labels.join('\n') ? [] : ['labels']),
    ...matchDifferences(job, runsOn),
  ];
}
