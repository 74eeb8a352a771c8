import type { Finding } from '../../outcome/finding.ts';
import { id } from '../../outcome/labelled.ts';
import { isOnlyCalled, type Placed } from '../calls.ts';
import { conditionOf, within } from '../expression/text.ts';
import type { Ground } from '../ground.ts';
import { SEES_NO_DATA } from '../our-actions.ts';
import type { SeenJob } from '../seen.ts';
import type { CallJob, Step, Workflow } from '../workflow.ts';

/** What is wrong with one job that has steps. */
export type JobRule = (seen: SeenJob, ground: Ground) => readonly Finding[];

/** What is wrong with one job that is another workflow. */
export type CallRule = (placed: Placed<CallJob>, all: readonly SeenJob[]) => readonly Finding[];

/** What is wrong with all jobs together. */
export type WholeRule = (all: readonly SeenJob[], calls: readonly Placed<CallJob>[]) => readonly Finding[];

/** `release/train`: the jobs that led to it, and the job. */
export const jobName = ({ job, running }: Placed) =>
  id([...running.callers.map((each) => each.job.id), job.id].join('/'));

const MAX_SHOWN = 100;

/** A text of the workflow, on one line and not longer than one. */
export function shown(text: string) {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return id(line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line);
}

/** A step as people call it: by its action, or by its script's first line. */
export const stepName = ({ uses, run }: Step) => shown(uses?.value ?? run?.value.trim().split('\n')[0] ?? '');

/** Its job reads classified data, or may. */
export const isDataJob = ({ readings }: SeenJob): boolean => readings.length > 0;

/** A step of ours that touches data or models. */
export const stepActions = ({ ours }: SeenJob) => ours.filter((each) => !SEES_NO_DATA.includes(each.ours.action));

/** Whether a step of the job is one of ours, the plan too. */
export const isOurs = ({ ours }: SeenJob, step: Step): boolean => ours.some((each) => each.step === step);

/** Whether its workflow runs a step of ours. */
export const isBesideOurs = ({ workflow }: SeenJob['running'], all: readonly SeenJob[]): boolean =>
  all.some((seen) => seen.running.workflow === workflow && seen.ours.length > 0);

/** Nobody knows who calls it, and so neither what it is handed nor what its token may do. */
export const isOpen = ({ workflow, callers }: SeenJob['running']): boolean =>
  callers.length === 0 && isOnlyCalled(workflow);

/** The workflow that an event starts. */
export const rootOf = ({ running }: SeenJob): Workflow => running.callers[0]?.running.workflow ?? running.workflow;

const WHATEVER_FAILED = ['always', 'failure', 'cancelled'];

/** Whether a condition may hold though something failed. */
export function asksForFailure(condition: string): boolean {
  const expression = conditionOf(condition);
  return (
    expression === undefined ||
    within(expression).some((each) => each.kind === 'call' && WHATEVER_FAILED.includes(each.name))
  );
}

/** By its name it hands on what is there, such as our reports. */
export const handsOn = ({ uses }: Step): boolean => uses !== undefined && /upload|report|publish/i.test(uses.value);
