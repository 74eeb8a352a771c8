import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import { codeOfThisCommit } from './code.ts';
import { allConsistent } from './consistent.ts';
import { sameData, sameRules } from './joins.ts';
import { sameModel } from './model.ts';
import { reason } from './naming.ts';
import { newest } from './newest.ts';
import { allPassed } from './passed.ts';
import { allPlaced } from './place.ts';
import type { GateQuestion } from './question.ts';
import { replacesServed } from './served.ts';
import { trustedTexts } from './texts.ts';
import { allFresh, allOfThisRun } from './this-run.ts';
import { believable } from './unsigned.ts';

export interface GateVerdict {
  readonly verdict: 'pass' | 'fail';
  /** All of them, never the first alone. None means open. */
  readonly reasons: readonly Finding[];
}

/** Opens only if nothing speaks against it, and something was asked for (DESIGN §9). */
export function judgeGate(question: GateQuestion): GateVerdict {
  const { picks, reasons: missing } = newest(question);
  const reasons = distinct([
    ...needsSomething(question),
    ...missing,
    ...allOfThisRun(question),
    ...allPassed(picks, question),
    ...allConsistent(picks, question),
    ...sameModel(picks, question),
    ...sameData(picks, question),
    ...sameRules(picks, question),
    ...codeOfThisCommit(picks, question),
    ...trustedTexts(picks, question),
    ...allFresh(picks, question),
    ...allPlaced(picks, question),
    ...believable(picks, question),
    ...destinationAllowed(question),
    ...replacesServed(picks, question),
  ]);
  return { verdict: reasons.length === 0 ? 'pass' : 'fail', reasons };
}

/** What is the same for several steps is said once. */
const distinct = (reasons: readonly Finding[]): readonly Finding[] => [
  ...new Map(reasons.map((each) => [JSON.stringify(each), each])).values(),
];

/** A gate without needs would always be open; a step that left no place to look for it would be forgotten. */
function needsSomething(question: GateQuestion): readonly Finding[] {
  const { step, needs } = question;
  if (step.gateNeeds.length === 0) return [reason(question, 'gate/needs-nothing', { step: id(step.id) })];
  const writers = step.reads.flatMap((read) => (read.kind === 'artifact' ? [read.writer] : []));
  const unknown = [...new Set([...step.gateNeeds, ...writers])].filter(
    (wanted) => !needs.some((need) => need.step === wanted),
  );
  return unknown.map((wanted) => reason(question, 'gate/unknown-step', { step: id(wanted) }));
}

const destinationAllowed = (question: GateQuestion): readonly Finding[] =>
  question.destinationAllowed
    ? []
    : [reason(question, 'gate/destination-not-allowed', { destination: id(question.destination) })];
