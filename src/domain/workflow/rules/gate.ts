import { type Finding, warning } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import { isOnlyCalled } from '../calls.ts';
import { closes, runsAfterAll } from '../gate.ts';
import type { RunJob, Workflow } from '../workflow.ts';
import { rootOf, stepActions, type WholeRule } from './rule.ts';

/** A skipped job counts as success, so one job asks all others for success itself. */
export const gateAtTheEnd: WholeRule = (all) => {
  const roots = all.filter((seen) => stepActions(seen).length > 0).map(rootOf);
  return [...new Set(roots)].filter((workflow) => !isOnlyCalled(workflow)).flatMap(gateOf);
};

function gateOf(workflow: Workflow): readonly Finding[] {
  const candidates = [...workflow.jobs.values()].filter((job): job is RunJob => job.kind === 'run' && isLast(job));
  const judged = candidates.map((job) => ({ job, misses: missesOf(job, workflow) }));
  if (judged.some(({ job, misses }) => misses.length === 0 && closes(job))) return [];
  const [best] = judged.toSorted((a, b) => a.misses.length - b.misses.length);
  if (best === undefined) return [warning('workflow/no-gate', {}, workflow.at)];
  const { job, misses } = best;
  if (misses.length > 0) return [warning('workflow/gate-misses', { job: id(job.id), others: ids(misses) }, job.at)];
  return [warning('workflow/gate-open', { job: id(job.id) }, job.at)];
}

/** It comes after all, whatever became of them. */
const isLast = (job: RunJob): boolean => job.needs.length > 0 && runsAfterAll(job);

/** Jobs that it does not ask, but those that come after it. */
function missesOf(gate: RunJob, { jobs }: Workflow): readonly string[] {
  const asked = new Set([gate.id, ...gate.needs.map(({ value }) => value)].map((each) => each.toLowerCase()));
  return [...jobs.values()]
    .filter((job) => !asked.has(job.id.toLowerCase()) && !job.needs.some(({ value }) => value === gate.id))
    .map(({ id: name }) => name);
}
