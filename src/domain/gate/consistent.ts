import type { Finding } from '../outcome/finding.ts';
import { instant } from '../outcome/instant.ts';
import { id } from '../outcome/labelled.ts';
import { nameOf, reason } from './naming.ts';
import type { GateQuestion, Picked } from './question.ts';

const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** Reading data, hashing, storing: what a step does beside running a program. */
const BESIDE_MS = 60 * MINUTE_MS;
/** A test runs two models, each for as long as the step's timeout at most. */
const PROGRAMS = 2;

/** What no step writes that really ended so: evidence that disowns itself opens nothing. */
export const allConsistent = (picks: readonly Picked[], question: GateQuestion): readonly Finding[] =>
  picks.flatMap((pick) =>
    contradictions(pick).map((key) =>
      reason(question, 'gate/contradicts-itself', { step: nameOf(pick.need), key: id(key) }),
    ),
  );

function contradictions(pick: Picked): readonly string[] {
  const { verdict, codes } = pick.statement;
  if (verdict !== 'pass') return [];
  return [...(codes.length > 0 ? ['codes'] : []), ...countsOf(pick), ...(isOfItsTime(pick) ? [] : ['at'])];
}

/** A pass of nothing is none. */
function countsOf({ need, statement: { facts } }: Picked): readonly string[] {
  if (need.action === 'model-test') return isSome(facts.tests) ? [] : ['facts.tests'];
  if (need.action !== 'data-validate') return [];
  if (!isSome(facts.checks)) return ['facts.checks'];
  return isSome(facts.passed) && Number(facts.passed) <= Number(facts.checks) ? [] : ['facts.passed'];
}

const isSome = (count: unknown): boolean => typeof count === 'number' && Number.isSafeInteger(count) && count > 0;

/** A site signs when a step begins; the step ends after that, and not long after it had to. */
function isOfItsTime({ need, statement, claimedAt }: Picked): boolean {
  if (claimedAt === undefined) return true;
  const took = instant(statement.at) - instant(claimedAt);
  // Written so that a time that is none does not fit.
  return took >= -MAX_CLOCK_DIFFERENCE_MS && took <= PROGRAMS * need.timeoutMinutes * MINUTE_MS + BESIDE_MS;
}
