import { error } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import { instancesOf } from '../../policy/instances.ts';
import { asked } from '../expression/text.ts';
import type { Ground } from '../ground.ts';
import type { OurStep, SeenJob } from '../seen.ts';
import type { RunJob } from '../workflow.ts';
import { type JobRule, stepActions } from './rule.ts';

/** What opens a gate is handed to it. */
export const evidenceHandedOn: JobRule = (seen, ground) =>
  stepActions(seen).flatMap((each) => {
    const missing = neededBy(each, ground).filter((needed) => !isHandedOn(needed, each, seen));
    if (missing.length === 0) return [];
    const at = (each.step.with.get('evidence') ?? each.step).at;
    const needs = ids(missing.map(({ step, instance }) => (instance === undefined ? step : `${step}/${instance}`)));
    return [error('workflow/evidence-missing', { step: id(each.names ?? ''), needs }, at)];
  });

/** Evidence of a step, or of one partition of it. */
interface Needed {
  readonly step: string;
  readonly instance?: string;
}

/** What a step asks for: the steps of its gate, and those that wrote what it reads. */
function neededBy({ ours, names }: OurStep, { policy }: Ground): readonly Needed[] {
  const step = policy.steps.get(names ?? '');
  if (step?.action !== ours.action) return [];
  const writers = step.reads.flatMap((read) => (read.kind === 'artifact' ? [read.writer] : []));
  return [...new Set([...step.gateNeeds, ...writers])].flatMap((needed) => {
    const of = policy.steps.get(needed);
    const instances = of?.each === undefined ? [] : instancesOf(of).flatMap(({ name }) => name ?? []);
    return instances.length === 0 ? [{ step: needed }] : instances.map((instance) => ({ step: needed, instance }));
  });
}

/** Some job of this workflow runs it and hands its evidence on, or it comes from outside of the workflow. */
function isHandedOn(needed: Needed, { step }: OurStep, { running }: SeenJob): boolean {
  const paths = asked(step.with.get('evidence')?.value ?? '');
  const jobs = [...running.workflow.jobs.values()]
    .filter((job) => job.kind === 'run')
    .filter((job) => isOf(job, needed));
  if (jobs.length === 0) return paths.some((path) => /^(?:inputs|needs)\b/.test(path));
  return jobs.some((job) =>
    outputsOf(job, needed).some((name) => paths.includes(`needs.${job.id}.outputs.${name}`.toLowerCase())),
  );
}

const isOf = (job: RunJob, needed: Needed): boolean =>
  job.steps.some((each) => each.with.get('step')?.value.trim() === needed.step);

/** The outputs by which a job hands it on: of a matrix's jobs those of one name would collide. */
const outputsOf = (job: RunJob, { instance }: Needed): readonly string[] => {
  const from = instance === undefined ? '.outputs.evidence' : `.outputs.evidence-${instance.replaceAll('/', '-')}`;
  return [...job.outputs].flatMap(([name, { value }]) =>
    asked(value).some((path) => path.endsWith(from.toLowerCase())) ? [name] : [],
  );
};
