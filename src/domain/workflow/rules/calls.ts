import { error, finding, warning } from '../../outcome/finding.ts';
import { path } from '../../outcome/labelled.ts';
import { called } from '../running.ts';
import { scopeOf } from '../scope.ts';
import { type CallRule, isBesideOurs, isDataJob, isOpen, jobName, shown, type WholeRule } from './rule.ts';

/** What is called is looked at where it is of this repository; else it is said that it was not. */
export const callsFollowed: CallRule = ({ job, running }, all) => {
  const next = called(job, running, scopeOf);
  if (typeof next !== 'string') return [];
  const params = { job: jobName({ job, running }), uses: shown(job.uses.value) };
  if (next === 'missing') return [error('workflow/call-not-found', params, job.uses.at)];
  if (next === 'circle') return [error('workflow/call-circle', params, job.uses.at)];
  const severity = isBesideOurs(running, all) ? 'warning' : 'note';
  return [finding(severity, 'workflow/not-looked-into', params, job.uses.at)];
};

/** What a workflow is handed by callers whom nobody knows is not judged, and that is said. */
export const callersKnown: WholeRule = (all) => {
  const open = all.filter((seen) => isOpen(seen.running) && (isDataJob(seen) || seen.ours.length > 0));
  return [...new Set(open.map(({ running }) => running.workflow))].map((workflow) =>
    warning('workflow/callers-unknown', { file: path(workflow.path) }, workflow.at),
  );
};
