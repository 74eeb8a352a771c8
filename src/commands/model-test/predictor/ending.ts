import type { Digest } from '../../../domain/outcome/digest.ts';
import { error, type Finding, Refusal } from '../../../domain/outcome/finding.ts';
import { chosenNumber, id, known } from '../../../domain/outcome/labelled.ts';
import type { Ports, ProgramResult } from '../../../ports.ts';
import type { Stage, Staged } from './stage.ts';

/** What is wrong with how a program ended, and with what is left of it and of the model. */
export async function afterProgram(
  result: ProgramResult,
  staged: Staged,
  stage: Stage,
  ports: Ports,
): Promise<readonly Finding[]> {
  return [...endingFindings(result, staged, stage), ...(await changes(staged, ports))];
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
export async function changes({ name, tree, digest }: Staged, { trees }: Ports): Promise<readonly Finding[]> {
  const now: Digest | undefined = await trees.digest(tree).catch(ofRefusal);
  return now === digest ? [] : [error('model/changed-while-testing', { model: id(name) })];
}

/** What cannot be read is not what was asked for; our own bugs stay bugs. */
export function ofRefusal(thrown: unknown): undefined {
  if (thrown instanceof Refusal) return undefined;
  throw thrown;
}
