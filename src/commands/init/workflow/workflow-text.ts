import { type Answers, goesTo, PIPELINE } from '../answers.ts';
import { STEP } from '../sections/pipeline.ts';
import { list } from '../yaml-words.ts';
import { passedJob, planJob } from './service-jobs.ts';
import { STEP_JOBS } from './step-jobs.ts';

/** Where GitHub looks for it. */
export const WORKFLOW_PATH = '.github/workflows/domicile.yml';

/** The workflow: a job for each step, where the plan says, and one that asks whether all of them passed. */
export function workflowText(answers: Answers): string {
  const actions = PIPELINE.filter((action) => goesTo(answers, action));
  const jobs = actions.map((action) => STEP_JOBS[action](answers));
  return [head(answers), planJob(answers), ...jobs, passedJob(['plan', ...actions.map((action) => STEP[action])])].join(
    '\n',
  );
}

const head = ({ branch }: Answers): string => `\
# Runs each step of the policy where the plan says. A job whose plan output is missing fails; it never runs elsewhere.
name: domicile

on:
  push:
    branches: ${list([branch])}
  workflow_dispatch:

permissions: {}

# One run at a time; a newer one waits, and none is stopped half-way.
concurrency:
  group: domicile
  cancel-in-progress: false

jobs:`;
