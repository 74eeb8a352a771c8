import { badInput } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Answers } from './answers.ts';
import { faults } from './faults.ts';
import { initOutcome, type Told } from './report.ts';
import { type StarterFile, starter } from './starter.ts';

export interface Made {
  readonly files: readonly StarterFile[];
  readonly outcome: Outcome;
}

/** A policy to start from, and a workflow if one is wanted. Nothing is written here. Throws what does not fit together. */
export function init(answers: Answers, told: readonly Told[], now: string): Made {
  const wrong = faults(answers);
  if (wrong.length > 0) throw badInput(...wrong);
  const made = starter(answers, now);
  return { files: made.files, outcome: initOutcome(answers, made, told) };
}
