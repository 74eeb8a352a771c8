import { join } from 'node:path';
import { badInput, error, note, Refusal, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Answers } from '../../domain/verdict/answers.ts';
import { sha256 } from '../../evidence/sha256.ts';
import type { DataSession } from '../../ports.ts';
import { inProject } from '../project.ts';
import { type Fetching, stageArtifact, stageChampion } from './champion.ts';
import type { Asked } from './forms.ts';
import { mustHoldNoCode } from './model-files/scanned.ts';
import { MAX_PREDICTIONS_BYTES, readPredictions } from './predictions.ts';
import { scoreAll } from './predictor/score.ts';
import type { Stage, Staged } from './predictor/stage.ts';
import type { TestSet } from './test-set.ts';
import type { Job, Seen } from './testing.ts';

/** Answers for all rows, in the order of the test set. */
export interface Answered {
  readonly model: Answers;
  readonly champion?: Answers;
}

export interface Scoring {
  readonly scratch: string;
  readonly seen: Seen;
  readonly set: TestSet;
  /** The statement that gives the predictor's input. */
  readonly input: string;
  readonly session: DataSession;
}

/**
 * The champion first: once its answer is read, nothing that comes with the new model can spoil it. Each gets an input
 * written for it alone, and what the champion was and answered is gone before the model's turn.
 */
export async function answersOfBoth(job: Job, scoring: Scoring): Promise<Answered> {
  const fetching: Fetching = { ...job, scratch: scoring.scratch };
  const stage = await stageOf(job, scoring.scratch);
  const champion = job.order.champion && (await stageChampion(job.order.champion, fetching));
  if (champion) scoring.seen.champion = champion.digest;
  const championAnswers = champion && (await answersOf(champion, stage, job, scoring));
  const model = await modelAnswers(fetching, stage, job, scoring);
  return { model, ...(championAnswers ? { champion: championAnswers } : {}) };
}

async function modelAnswers(fetching: Fetching, stage: Stage, job: Job, scoring: Scoring): Promise<Answers> {
  if (job.inputs.predictions !== undefined) return givenAnswers(job.inputs.predictions, job, scoring);
  const model = await stageArtifact(job.order.model, 'model', fetching);
  scoring.seen.model = model.digest;
  return answersOf(model, stage, job, scoring);
}

async function answersOf(staged: Staged, stage: Stage, job: Job, scoring: Scoring): Promise<Answers> {
  await mustHoldNoCode(staged, job);
  const running = { model: id(staged.name), seconds: known(stage.timeoutSeconds) };
  job.host.progress(note('model/predicting', running));
  const answers = await scoreAll(staged, stage, job, scoring);
  await job.ports.trees.remove(staged.tree);
  return answers;
}

/** A file that somebody made: judged like an answer, and bound to no model. */
async function givenAnswers(predictions: string, { ports }: Job, { set, seen }: Scoring): Promise<Answers> {
  const path = await ports.checkout.folder(predictions);
  const text = await ports.trees.readText(path, MAX_PREDICTIONS_BYTES).catch(unreadable);
  seen.predictions = sha256(text);
  const answer = readPredictions(text, askedOf(set, 'model'));
  if ('findings' in answer) throw refused(...answer.findings);
  return answer;
}

/** Nobody predicted here: the input is at fault. */
function unreadable(thrown: unknown): never {
  if (!(thrown instanceof Refusal)) throw thrown;
  throw badInput(error('input/not-there', { name: id('predictions'), expected: id('file') }));
}

const askedOf = ({ ids, truth, overAll }: TestSet, model: string): Asked => ({
  model,
  ids,
  question: truth,
  over: overAll,
});

/** The full output of the predictor stays on the site, after the scratch folder is gone. */
export async function stageOf({ inputs, admission, host, ports }: Job, scratch: string): Promise<Stage> {
  const { run } = host;
  const logs = `${admission.step.id}-${run.run}-${run.attempt}`;
  return {
    scratch,
    logs: await ports.trees.folder(join(admission.site.stateRoot, 'logs'), logs),
    project: await ports.checkout.folder(inProject(inputs.policy, '.')),
    timeoutSeconds: admission.step.timeoutMinutes * 60,
  };
}
