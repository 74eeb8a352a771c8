import { type Finding, Refusal, refused } from '../../../domain/outcome/finding.ts';
import type { Question } from '../../../domain/verdict/answers.ts';
import type { Spec } from '../../../domain/verdict/spec.ts';
import type { Job } from '../testing.ts';
import { openBatch } from './batch.ts';
import { openLines } from './lines.ts';
import { openOnnx } from './onnx.ts';
import { openInference } from './open-inference.ts';
import type { Opening, OpenPredictor } from './predictor.ts';
import type { Stage, Staged } from './stage.ts';

/** Opens the spec's predictor on a staged model. Throws a Refusal where it does not start or is not ready in time. */
async function openPredictor(staged: Staged, job: Job, stage: Stage): Promise<OpenPredictor> {
  const { predictor } = job.spec;
  const opening = openingOf(staged, job, stage);
  switch (predictor.kind) {
    case 'batch':
      return openBatch({ ...opening, predictor });
    case 'lines':
      return openLines({ ...opening, predictor });
    case 'open-inference':
      return openInference({ ...opening, predictor });
    case 'onnx':
      return openOnnx({ ...opening, predictor });
  }
}

/**
 * Works with an opened predictor, and closes it whatever comes. Throws a Refusal with all that went wrong on the way
 * and at the end, at the predictor's place in the spec.
 */
export async function withPredictor<T>(
  staged: Staged,
  job: Job,
  stage: Stage,
  work: (predictor: OpenPredictor) => Promise<T>,
): Promise<T> {
  const here = (findings: readonly Finding[]) => findings.map((each) => ({ at: job.spec.predictor.at, ...each }));
  const predictor = await openPredictor(staged, job, stage).catch((thrown: unknown) => {
    throw refused(...here(findingsOf(thrown)));
  });
  const worked = await work(predictor).then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
  const atTheEnd = await predictor.close();
  const findings = [...('thrown' in worked ? findingsOf(worked.thrown) : []), ...atTheEnd];
  if ('thrown' in worked || findings.length > 0) throw refused(...here(findings));
  return worked.value;
}

/** Our own bugs stay bugs. */
function findingsOf(thrown: unknown): readonly Finding[] {
  if (thrown instanceof Refusal && thrown.kind === 'refusal') return thrown.findings;
  throw thrown;
}

/** What any kind of predictor is opened with. */
export function openingOf(staged: Staged, job: Job, stage: Stage): Omit<Opening, 'predictor'> {
  const { spec, admission, ports } = job;
  return {
    staged,
    question: questionOf(spec),
    over: (rows) => admission.over(rows, 'no-classes'),
    endpoints: admission.site.inferenceEndpoints,
    seed: spec.statistics.seed,
    stage,
    ports,
  };
}

const questionOf = ({ task, data }: Spec): Question =>
  task === 'multiclass' ? { task, classes: data.classes } : { task };
