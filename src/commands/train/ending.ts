import { error, type Finding, warning } from '../../domain/outcome/finding.ts';
import { chosenNumber, id, known } from '../../domain/outcome/labelled.ts';
import type { ProgramResult, TrainEnd } from '../../ports.ts';

/** What there is to say of how a training ended. Without an error it may have made a model. */
export function endingFindings({ phase, result }: TrainEnd, timeoutSeconds: number): readonly Finding[] {
  if (result === undefined) return [error('train/lost')];
  const findings = [...whyEnded(result, timeoutSeconds), ...whatRemained(result)];
  const told = findings.some(({ severity }) => severity === 'error');
  // A phase that is no success has a reason; if none of those we know, nobody knows it.
  return phase === 'succeeded' || told ? findings : [...findings, error('train/lost')];
}

function whyEnded({ notStarted, cancelled, timedOut, signal, exit }: ProgramResult, timeoutSeconds: number): Finding[] {
  if (cancelled) return [error('train/cancelled')];
  if (notStarted !== null) return [error('train/not-started', { reason: id(notStarted) })];
  if (timedOut) return [error('train/timed-out', { seconds: known(timeoutSeconds) })];
  if (signal !== null) return [error('train/killed', { signal: id(signal) })];
  if (exit !== 0) return [error('train/failed', { exit: id(String(exit ?? 'unknown')) })];
  return [];
}

function whatRemained({ leftBehind, ended, tampered, logFull }: ProgramResult): Finding[] {
  return [
    ...(leftBehind > 0 ? [error('train/processes-left', { left: chosenNumber(leftBehind) })] : []),
    ...(ended ? [] : [error('train/processes-alive')]),
    ...(tampered > 0 ? [error('train/tampered', { files: known(tampered) })] : []),
    ...(logFull ? [warning('train/log-full')] : []),
  ];
}
