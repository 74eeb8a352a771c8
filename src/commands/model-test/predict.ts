import { basename, join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, type Finding, Refusal, refused } from '../../domain/outcome/finding.ts';
import { chosenNumber, id, known } from '../../domain/outcome/labelled.ts';
import type { Answers } from '../../domain/verdict/answers.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import type { Ports, ProgramResult } from '../../ports.ts';
import { type Asked, readPredictions } from './predictions.ts';

export const MAX_PREDICTIONS_BYTES = 64 * 1024 * 1024;

/** A model in a folder of its own, and where its answers go. */
export interface Staged {
  /** What findings call it: `model` or `champion`. */
  readonly name: 'model' | 'champion';
  readonly tree: string;
  readonly digest: Digest;
}

export interface Stage {
  /** The folder in which the input lies and the answer is written. */
  readonly scratch: string;
  readonly logs: string;
  /** Where the predictor starts: the project's folder of the checkout. */
  readonly project: string;
  readonly timeoutSeconds: number;
}

export const answerOf = (name: Staged['name'], { scratch }: Stage): string => join(scratch, `${name}-predictions.csv`);

/** Runs the predictor on a staged model: the answers for all rows, or a Refusal with everything that went wrong. */
export async function predict(
  staged: Staged,
  input: string,
  asked: Asked,
  spec: Spec,
  stage: Stage,
  ports: Ports,
): Promise<Answers> {
  const answer = answerOf(staged.name, stage);
  const result = await ports.programs.run({
    argv: spec.predictor.command,
    cwd: stage.project,
    name: basename(stage.scratch),
    env: {
      DOMICILE_INPUT: join(stage.scratch, input),
      DOMICILE_PREDICTIONS: answer,
      DOMICILE_MODEL_DIR: staged.tree,
      DOMICILE_SEED: String(spec.statistics.seed),
    },
    timeoutSeconds: stage.timeoutSeconds,
    logFile: join(stage.logs, `${staged.name}.log`),
  });
  const findings = [...endingFindings(result, staged, stage), ...(await changes(staged, ports))];
  if (findings.length > 0) throw refused(...findings.map((each) => ({ ...each, at: spec.predictor.at })));
  const answered = readPredictions(await readAnswer(answer, staged.name, ports), asked);
  if ('findings' in answered) throw refused(...answered.findings.map((each) => ({ ...each, at: spec.predictor.at })));
  return answered;
}

function endingFindings(result: ProgramResult, { name }: Staged, { timeoutSeconds }: Stage): readonly Finding[] {
  const model = id(name);
  return [
    ...whyEnded(result, name, timeoutSeconds),
    ...(result.ended ? [] : [error('model/predictor-alive')]),
    ...(result.leftBehind > 0
      ? [error('model/predictor-left-behind', { model, count: chosenNumber(result.leftBehind) })]
      : []),
    ...(result.tampered > 0 ? [error('model/predictor-tampered', { model, count: known(result.tampered) })] : []),
  ];
}

function whyEnded(result: ProgramResult, name: string, timeoutSeconds: number): readonly Finding[] {
  const { notStarted, cancelled, timedOut, signal, exit } = result;
  const model = id(name);
  if (cancelled) return [error('model/predictor-cancelled', { model })];
  if (notStarted !== null) return [error('model/predictor-not-started', { model, reason: id(notStarted) })];
  if (timedOut) return [error('model/predictor-timed-out', { model, seconds: known(timeoutSeconds) })];
  if (signal !== null || exit !== 0) {
    return [error('model/predictor-failed', { model, exit: id(signal ?? `exit code ${exit ?? 'unknown'}`) })];
  }
  return [];
}

/** What is tested is what is released: the staged model has the digest that it had. */
async function changes({ name, tree, digest }: Staged, { trees }: Ports): Promise<readonly Finding[]> {
  const now = await trees.digest(tree).catch(ofRefusal);
  return now === digest ? [] : [error('model/changed-while-testing', { model: id(name) })];
}

async function readAnswer(path: string, name: string, { trees }: Ports): Promise<string> {
  const text = await trees.readText(path, MAX_PREDICTIONS_BYTES).catch(ofRefusal);
  if (text !== undefined) return text;
  const params = { model: id(name), limit: known(MAX_PREDICTIONS_BYTES) };
  throw refused(error('model/predictions-unreadable', params));
}

/** What cannot be read is not what was asked for; our own bugs stay bugs. */
function ofRefusal(thrown: unknown): undefined {
  if (thrown instanceof Refusal) return undefined;
  throw thrown;
}
