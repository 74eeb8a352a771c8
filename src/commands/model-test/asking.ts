import { stageArtifact } from './champion.ts';
import type { Family } from './family.ts';
import { withPredictor } from './predictor/open.ts';
import type { OpenPredictor } from './predictor/predictor.ts';
import type { Staged } from './predictor/stage.ts';
import { stageOf } from './scoring.ts';

/** The tested model on a copy of its own, and how it is started for the time of some work. */
export interface Subject {
  readonly family: Family;
  readonly staged: Staged;
  started<T>(work: (predictor: OpenPredictor) => Promise<T>): Promise<T>;
}

/** Stages the model once more, for the time of the work. */
export async function onStagedModel<T>(family: Family, work: (subject: Subject) => Promise<T>): Promise<T> {
  const { job, scratch } = family;
  const stage = await stageOf(job, scratch);
  const staged = await stageArtifact(job.order.model, 'model', { ...job, scratch });
  try {
    return await work({ family, staged, started: (asking) => withPredictor(staged, job, stage, asking) });
  } finally {
    await job.ports.trees.remove(staged.tree);
  }
}
