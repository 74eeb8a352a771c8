import type { Answers } from '../verdict/answers.ts';
import type { BehaviorTest, Case, Expected } from './behavior.ts';

/** What turns scores into decisions, and names classes. */
export interface Meaning {
  readonly threshold?: number;
  /** Of a multiclass task, in the order of its scores. */
  readonly classes?: readonly string[];
}

/** Where in the answers those of a case stand: of its row, and of the changed row (for a pair). */
export interface Places {
  readonly row: number;
  readonly changed: number;
}

/**
 * The numbers of the cases, from 0, that do not hold. What cannot be said does not hold: a decision without a
 * threshold, the probability of a class where only decisions were given, anything about NaN.
 */
export function failuresOf(
  test: BehaviorTest,
  cases: readonly Case[],
  places: readonly Places[],
  answers: Answers,
  meaning: Meaning,
): readonly number[] {
  const holds = (each: Case, place: Places): boolean => {
    if (each.kind === 'single') return meets(each.expect, place.row, answers, meaning);
    return test.behavior === 'directional'
      ? keepsDirection(test, place, answers, meaning)
      : answersAlike(test, place, answers, meaning);
  };
  return cases.flatMap((each, at) => {
    const place = places[at];
    return place !== undefined && holds(each, place) ? [] : [at];
  });
}

function meets(expect: Expected, row: number, answers: Answers, meaning: Meaning): boolean {
  if (expect.kind === 'class') return decisionOf(answers, row, meaning) === expect.name;
  const [value] = numbersOf(answers, row, meaning);
  return value !== undefined && value >= expect.min && value <= expect.max;
}

function answersAlike({ tolerance }: BehaviorTest, { row, changed }: Places, answers: Answers, meaning: Meaning) {
  if (tolerance === undefined) {
    const decision = decisionOf(answers, row, meaning);
    return decision !== undefined && decision === decisionOf(answers, changed, meaning);
  }
  const [before, after] = [numbersOf(answers, row, meaning), numbersOf(answers, changed, meaning)];
  return before.length > 0 && before.every((each, at) => Math.abs(each - (after[at] ?? Number.NaN)) <= tolerance);
}

function keepsDirection(test: BehaviorTest, { row, changed }: Places, answers: Answers, meaning: Meaning): boolean {
  const { tolerance = 0, expect, of } = test;
  const at = of === undefined ? 0 : (meaning.classes?.indexOf(of) ?? -1);
  const rise = (numbersOf(answers, changed, meaning)[at] ?? Number.NaN) - (numbersOf(answers, row, meaning)[at] ?? 0);
  return expect === 'not-lower' ? rise >= -tolerance : rise <= tolerance;
}

/** The name of the class that an answer decides for; undefined where it decides for none. */
export function decisionOf(answers: Answers, row: number, { threshold, classes }: Meaning): string | undefined {
  if ('decided' in answers) return classes?.[answers.decided[row] ?? -1];
  if (!('scores' in answers) || threshold === undefined) return undefined;
  return (answers.scores[row] ?? Number.NaN) >= threshold ? '1' : '0';
}

/** The numbers of an answer: a score, a value, or the probability of each class. */
export function numbersOf(answers: Answers, row: number, { classes = [] }: Meaning): ArrayLike<number> & number[] {
  if ('scores' in answers) return [answers.scores[row] ?? Number.NaN];
  if ('values' in answers) return [answers.values[row] ?? Number.NaN];
  return [...(answers.classScores?.subarray(row * classes.length, (row + 1) * classes.length) ?? [])];
}
