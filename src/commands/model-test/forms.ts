import { error, type Finding } from '../../domain/outcome/finding.ts';
import { chosenNumber, id, type Over } from '../../domain/outcome/labelled.ts';
import { type Answers, likeliest, type Question, SUM_TOLERANCE } from '../../domain/verdict/answers.ts';

/** What was asked: every row by its id, and what the model is called in findings. */
export interface Asked {
  readonly model: string;
  readonly ids: readonly string[];
  readonly question: Question;
  readonly over: Over;
}

/** Answers in the order of the ids; or everything that is wrong with them. */
export type Answer = Answers | { readonly findings: readonly Finding[] };

/** How a row is answered in numbers: of a class, its place in the spec's list. */
export interface Form {
  /** The finding of the first thing that is wrong with a row's numbers. */
  readonly wrong: (numbers: readonly number[]) => Finding['code'] | undefined;
  readonly answers: (numbers: Float64Array) => Answers;
}

const notFinite = (numbers: readonly number[]): Finding['code'] | undefined =>
  numbers.every(Number.isFinite) ? undefined : 'model/score-not-a-number';

const outside = (numbers: readonly number[]): Finding['code'] | undefined =>
  numbers.every((each) => each >= 0 && each <= 1) ? undefined : 'model/score-out-of-range';

export const PROBABILITY: Form = {
  wrong: (numbers) => notFinite(numbers) ?? outside(numbers),
  answers: (scores) => ({ scores }),
};

export const VALUE: Form = { wrong: notFinite, answers: (values) => ({ values }) };

export const probabilitiesOf = (classes: number): Form => ({
  wrong: (numbers) =>
    notFinite(numbers) ??
    outside(numbers) ??
    (Math.abs(numbers.reduce((sum, each) => sum + each, -1)) > SUM_TOLERANCE ? 'model/scores-not-one' : undefined),
  answers: (classScores) => ({ decided: likeliest(classScores, classes), classScores }),
});

/** A class that is none has the place -1. */
export const ONE_CLASS: Form = {
  wrong: ([place = -1]) => (place < 0 ? 'model/predicted-class-unknown' : undefined),
  answers: (places) => ({ decided: Uint16Array.from(places) }),
};

const WRONG_VALUES = [
  'model/score-not-a-number',
  'model/score-out-of-range',
  'model/scores-not-one',
  'model/predicted-class-unknown',
] as const;

/** What is wrong with the numbers of these rows. */
export function wrongValues(rows: readonly (readonly number[])[], form: Form, asked: Asked): readonly Finding[] {
  const wrong = rows.map(form.wrong);
  return WRONG_VALUES.flatMap((code) => tell(code, wrong.filter((each) => each === code).length, asked));
}

/** The numbers of the asked rows, in their order, as answers. */
export function judged(rows: readonly (readonly number[])[], form: Form, asked: Asked): Answer {
  const findings = wrongValues(rows, form, asked);
  return findings.length > 0 ? { findings } : form.answers(Float64Array.from(rows.flat()));
}

/** So many rows of which this is to be told; nothing of none. */
export const tell = (code: Finding['code'], number: number, { model, over }: Asked): readonly Finding[] =>
  number > 0 ? [error(code, { model: id(model), count: chosenNumber(number, over.label) })] : [];
