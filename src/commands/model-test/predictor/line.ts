import type { Question } from '../../../domain/verdict/answers.ts';
import { type Form, ONE_CLASS, PROBABILITY, probabilitiesOf, VALUE } from '../forms.ts';

/** An answer in one line of JSON. */
export interface LineAnswer {
  readonly id: string;
  readonly form: keyof typeof FORMS;
  readonly numbers: readonly number[];
}

const FORMS = {
  score: () => PROBABILITY,
  prediction: () => VALUE,
  class: () => ONE_CLASS,
  scores: probabilitiesOf,
} as const;

export const formNamed = (name: LineAnswer['form'], question: Question): Form =>
  FORMS[name]('classes' in question ? question.classes.length : 0);

type Json = Readonly<Record<string, unknown>>;

/**
 * `{"id": …}` with the key of the task and no other: `score`, `prediction`, or `class` or `scores` (an object of all
 * classes). Undefined where the line is anything else, or says a key twice. What should be a number and is none is NaN.
 */
export function lineAnswer(line: string, question: Question): LineAnswer | undefined {
  const said = jsonObject(line);
  if (said === undefined || typeof said.id !== 'string') return undefined;
  const [form, ...more] = Object.keys(said).filter((key) => key !== 'id');
  if (form === undefined || more.length > 0) return undefined;
  const numbers = numbersOf(form, said[form], question);
  return numbers && { id: said.id, form: form as LineAnswer['form'], numbers };
}

function numbersOf(form: string, value: unknown, question: Question): readonly number[] | undefined {
  if (question.task !== 'multiclass') {
    return form === (question.task === 'binary' ? 'score' : 'prediction') ? [asNumber(value)] : undefined;
  }
  if (form === 'class') return [question.classes.indexOf(typeof value === 'string' ? value : '')];
  return form === 'scores' && isObject(value) ? scoresOf(value, question.classes) : undefined;
}

function scoresOf(scores: Json, classes: readonly string[]): readonly number[] | undefined {
  const areAll = Object.keys(scores).length === classes.length && classes.every((name) => Object.hasOwn(scores, name));
  return areAll ? classes.map((name) => asNumber(scores[name])) : undefined;
}

const asNumber = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of JSON in which no key stands twice; undefined where the text is none. */
export function jsonObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && keysIn(value) === colonsIn(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

/** In JSON a colon outside of strings stands behind each key, and nowhere else. */
const colonsIn = (text: string): number => text.replace(STRING, '').split(':').length - 1;

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce((sum: number, each) => sum + keysIn(each), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
