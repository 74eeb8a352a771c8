import { error, type Finding, type Position } from '../outcome/finding.ts';
import { known } from '../outcome/labelled.ts';
import { jobsOf, MAX_JOBS, type Placed } from './calls.ts';
import type { Ground } from './ground.ts';
import { leastRights, noForeignScript, noSecretInputs, noSecretsBesideData, noTokenLeft } from './rules/access.ts';
import { callersKnown, callsFollowed } from './rules/calls.ts';
import { environmentOfTarget } from './rules/environment.ts';
import { noBorrowedRights, reviewedOnly } from './rules/events.ts';
import { evidenceHandedOn } from './rules/evidence.ts';
import { proofOnTheMachine, stepOfOursFirst } from './rules/first.ts';
import { gateAtTheEnd } from './rules/gate.ts';
import { inputsGiven, inputsKnown } from './rules/inputs.ts';
import { needsWhatItAsks } from './rules/needs.ts';
import { noContinuing, onlyAfterSuccess, stepOfPolicy } from './rules/our-steps.ts';
import { oneOwner, oursByVersion, pinned, pinnedCalls } from './rules/pins.ts';
import type { CallRule, JobRule, WholeRule } from './rules/rule.ts';
import { groupsByName, noFallback, placeIsKnown, stepInItsPlace } from './rules/runs-on.ts';
import { belowTheCap, nothingUnmasked } from './rules/surfaces.ts';
import type { Whole } from './running.ts';
import { type SeenJob, seen } from './seen.ts';
import type { CallJob, RunJob } from './workflow.ts';

/** What workflows are held to. */
export interface Rules {
  readonly jobs: Readonly<Record<string, JobRule>>;
  readonly calls: Readonly<Record<string, CallRule>>;
  readonly whole: Readonly<Record<string, WholeRule>>;
}

export const RULES: Rules = {
  jobs: {
    stepOfOursFirst,
    proofOnTheMachine,
    noFallback,
    placeIsKnown,
    groupsByName,
    stepInItsPlace,
    reviewedOnly,
    environmentOfTarget,
    belowTheCap,
    nothingUnmasked,
    pinned,
    oursByVersion,
    needsWhatItAsks,
    noContinuing,
    onlyAfterSuccess,
    stepOfPolicy,
    inputsKnown,
    inputsGiven,
    evidenceHandedOn,
    noSecretInputs,
    noSecretsBesideData,
    leastRights,
    noTokenLeft,
    noForeignScript,
  },
  calls: { callsFollowed, pinnedCalls },
  whole: { noBorrowedRights, oneOwner, callersKnown, gateAtTheEnd },
};

export interface Judged {
  readonly findings: readonly Finding[];
  readonly jobs: readonly SeenJob[];
}

/** What is wrong with workflows, by what the policy says of data and places. Pure; no workflow makes it throw. */
export function judgeWorkflows(whole: Whole, ground: Ground, rules: Rules = RULES): Judged {
  const placed = jobsOf(whole);
  const jobs = placed.filter(isRun).map((each) => seen(each, ground));
  const calls = placed.filter(isCall);
  const findings = [
    ...tooMany(placed),
    ...jobs.flatMap((job) => Object.values(rules.jobs).flatMap((rule) => rule(job, ground))),
    ...calls.flatMap((call) => Object.values(rules.calls).flatMap((rule) => rule(call, jobs))),
    ...Object.values(rules.whole).flatMap((rule) => rule(jobs, calls)),
  ];
  return { findings: inOrder(distinct(findings)), jobs };
}

const isRun = (placed: Placed): placed is Placed<RunJob> => placed.job.kind === 'run';
const isCall = (placed: Placed): placed is Placed<CallJob> => placed.job.kind === 'call';

const tooMany = (placed: readonly Placed[]): readonly Finding[] =>
  placed.length > MAX_JOBS ? [error('workflow/too-many-jobs', { limit: known(MAX_JOBS) })] : [];

/** What is called twice is told once. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((each) => [JSON.stringify(each), each])).values(),
];

/** As a reader meets them. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => compared(a.at, b.at) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function compared(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}
