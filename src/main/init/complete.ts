import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { own } from '../../domain/own.ts';
import type { Parsed, ParsingContext } from '../inputs/input.ts';
import { type Given, readInputs } from '../inputs/read.ts';
import { INIT_INPUTS, type InitValues } from './inputs.ts';
import { NONE } from './kinds.ts';
import { TOPICS, type Topic } from './topics.ts';

/** A person at a terminal. */
export interface Person {
  /** The answer, one line; `fallback` where it is empty. Throws where there is none to come. */
  ask(question: string, fallback: string | undefined): Promise<string>;
  /** What was wrong with the last one. */
  tell(findings: readonly Finding[]): void;
}

export interface Completing {
  readonly context: ParsingContext;
  /** Undefined where nobody can be asked, or nobody wants to be. */
  readonly person?: Person;
}

export interface Completed {
  readonly values: InitValues;
  /** Every topic with its text, in the order of the topics. */
  readonly said: ReadonlyMap<Topic['name'], string>;
  readonly assumed: ReadonlySet<Topic['name']>;
}

/** What was given, what a person answers, and for the rest what can be assumed; throws what is left. */
export async function complete(given: Given, completing: Completing): Promise<Completed> {
  const { context } = completing;
  const blank = TOPICS.filter((topic) => given.has(topic.name) && !isSaid(given, topic));
  if (blank.length > 0) throw badInput(...blank.map(({ name }) => nothingSaid(name)));
  const texts = new Map(given);
  const assumed = new Set<Topic['name']>();
  const open: Topic[] = [];
  const { yes } = readInputs(INIT_INPUTS, given, context);
  for (const topic of TOPICS) {
    if (isSaid(texts, topic)) continue;
    const values = readInputs(INIT_INPUTS, texts, context);
    const found = await answer(topic, values, completing);
    if (found === undefined) open.push(topic);
    else texts.set(topic.name, found.text);
    if (found?.assumed) assumed.add(topic.name);
  }
  if (open.length > 0) throw badInput(nobodyToAsk(open, yes));
  const said = TOPICS.flatMap(({ name }) => [[name, texts.get(name) ?? NONE] as const]);
  return { values: readInputs(INIT_INPUTS, texts, context), said: new Map(said), assumed };
}

/** What a variable that is not set leaves is no answer: what was meant may be stricter than what would be assumed. */
const nothingSaid = (name: string): Finding => error('input/wrong-value', { name: id(name), expected: id('a value') });

const isSaid = (texts: Given, { name }: Topic): boolean => (texts.get(name) ?? '').trim() !== '';

interface Answer {
  readonly text: string;
  readonly assumed: boolean;
}

async function answer(topic: Topic, values: InitValues, { context, person }: Completing): Promise<Answer | undefined> {
  const fallback = topic.fallback?.(values);
  const question = topic.question?.(values);
  if (person !== undefined && question !== undefined) {
    return { text: await rightAnswer(topic, { question, fallback, person, context }), assumed: false };
  }
  const isUnseen = topic.mustBeSaid === 'unless-yes' && fallback !== NONE && !values.yes;
  return fallback === undefined || isUnseen ? undefined : { text: fallback, assumed: true };
}

interface Asking {
  readonly question: string;
  readonly fallback: string | undefined;
  readonly person: Person;
  readonly context: ParsingContext;
}

/** Asks until the answer can be read. */
async function rightAnswer(topic: Topic, { question, fallback, person, context }: Asking): Promise<string> {
  const { name, spoken = {} } = topic;
  const offered = Object.keys(spoken).find((word) => spoken[word] === fallback) ?? fallback;
  for (;;) {
    const typed = (await person.ask(question, offered)) || (offered ?? '');
    const text = own(spoken, typed.toLowerCase()) ?? typed;
    const parsed: Parsed<unknown> = INIT_INPUTS[name].parse(text, name, context);
    if ('value' in parsed && parsed.value !== undefined) return text;
    person.tell('findings' in parsed ? inSpoken(topic, parsed.findings) : [error('input/missing', { name: id(name) })]);
  }
}

/** Where a question asks for words of its own, its answer is told which: `yes`, not the `self` that it stands for. */
const inSpoken = ({ name, spoken }: Topic, findings: readonly Finding[]): readonly Finding[] =>
  spoken === undefined
    ? findings
    : [error('input/wrong-value', { name: id(name), expected: ids(Object.keys(spoken)) })];

/** Of what is open, those that no answer to another would settle. */
function nobodyToAsk(open: readonly Topic[], yes: boolean): Finding {
  const isOpen = (name: Topic['after']) => open.some((each) => each.name === name);
  const isNeeded = ({ mustBeSaid, after }: Topic) =>
    (mustBeSaid === 'always' || (mustBeSaid !== undefined && !yes)) && !isOpen(after);
  const names = open.filter(isNeeded).map(({ name }) => name);
  return error('init/nobody-to-ask', { inputs: ids(names), flags: ids(names.map((name) => `--${name}`)) });
}
