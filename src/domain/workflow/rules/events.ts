import { error } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import { own } from '../../own.ts';
import { possible, type Scope } from '../expression/evaluate.ts';
import { conditionOf } from '../expression/text.ts';
import { plainValue, truths, UNKNOWN, type Value } from '../expression/value.ts';
import { isSelfHosted, type SeenJob } from '../seen.ts';
import type { Said } from '../workflow.ts';
import { type JobRule, jobName, rootOf, type WholeRule } from './rule.ts';

/** Events that start code of the default branch on the word, or with the files, of a stranger. */
const BORROWED = ['pull_request_target', 'workflow_run'];

/** The rights of the default branch are not for what strangers send. */
export const noBorrowedRights: WholeRule = (all) => {
  const ours = all.filter((seen) => seen.ours.length > 0 || seen.isOnData || isSelfHosted(seen));
  return [...new Set(ours.map(rootOf))].flatMap(({ triggers, at, path }) =>
    BORROWED.filter((event) => triggers.has(event)).map((event) => {
      const jobs = ours.filter((seen) => rootOf(seen).path === path).map(jobName);
      return error('workflow/borrowed-rights', { jobs, event: id(event) }, triggers.get(event) ?? at);
    }),
  );
};

/** Code that nobody has reviewed does not run where the data is. What the plan places, the plan holds back. */
export const reviewedOnly: JobRule = (seen, { onTarget }) => {
  if (!seen.running.events.has('pull_request') || !mayRunOnPullRequest(seen)) return [];
  const isWritten = seen.places.some(({ kind }) => kind === 'written');
  const targets = seen.landings.filter(({ target }) => (onTarget.get(target.id)?.length ?? 0) > 0);
  if (!isWritten || targets.length === 0) return [];
  const params = { job: jobName(seen), targets: ids(new Set(targets.map(({ target }) => target.id))) };
  return [error('workflow/unreviewed', params, seen.job.runsOn.at)];
};

const mayRunOnPullRequest = ({ job, running }: SeenJob): boolean =>
  [job.if, ...running.callers.map((each) => each.job.if)].every(mayHold);

/** Whether a condition may be true on a pull request. */
function mayHold(condition: Said | undefined): boolean {
  const expression = condition && conditionOf(condition.value);
  return (
    expression === undefined || possible(expression, ON_PULL_REQUEST).some((value) => truths(value).includes(true))
  );
}

const GITHUB: Readonly<Record<string, string>> = {
  event_name: 'pull_request',
  ref: 'refs/pull/1/merge',
  ref_type: 'branch',
};

const member = (key: string): readonly Value[] => {
  const value = own(GITHUB, key);
  return [value === undefined ? UNKNOWN : plainValue(value)];
};

const ON_PULL_REQUEST: Scope = {
  name: (name) => [name === 'github' ? { kind: 'context', member } : UNKNOWN],
};
