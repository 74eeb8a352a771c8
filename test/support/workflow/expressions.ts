import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Contexts by name, as plain JSON values or `Known`: `github`, `needs`, `matrix`, `steps`, `job`, … */
export type Contexts = Readonly<Record<string, unknown>>;

/** What is wrong with the workflow or the test itself: never a job that failed. */
export class WorkflowFault extends Error {}

/** An expression that GitHub cannot evaluate either, such as `fromJSON('')`: the job fails. */
export class EvaluationFailure extends Error {}

/** A context whose members are all known: asking for another is a slip of the pen, where GitHub would say null. */
export class Known {
  readonly members: Contexts;

  constructor(members: Contexts) {
    this.members = members;
  }
}

class KnownDictionary extends data.Dictionary {
  override get(key: string): data.ExpressionData {
    const value = super.get(key);
    if (value === undefined) throw new WorkflowFault(`no ${key} among ${this.pairs().map((pair) => pair.key)}`);
    return value;
  }
}

const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const;

/** Evaluates one expression with GitHub's own evaluator; `status` answers the status functions. */
export function evaluateExpression(
  expression: string,
  contexts: Contexts,
  status: Partial<Record<string, boolean>> = {},
): unknown {
  const functions = STATUS_FUNCTIONS.map((name) => ({ name, description: '', minArgs: 0, maxArgs: 0 }));
  const table = new Map(
    functions.map((each) => [
      each.name,
      { ...each, call: () => new data.BooleanData(status[each.name] ?? each.name === 'always') },
    ]),
  );
  const tree = parsed(expression, Object.keys(contexts), functions);
  try {
    return fromData(new Evaluator(tree, dictionaryOf(contexts), table).evaluate());
  } catch (cause) {
    if (cause instanceof WorkflowFault) throw cause;
    throw new EvaluationFailure(`${expression}: ${String(cause)}`);
  }
}

function parsed(expression: string, contexts: string[], functions: ConstructorParameters<typeof Parser>[2]) {
  try {
    return new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse();
  } catch (cause) {
    throw new WorkflowFault(`${expression}: ${String(cause)}`);
  }
}

const WHOLE = /^\s*\$\{\{((?:(?!\$\{\{).)*)\}\}\s*$/s;
const PART = /\$\{\{(.*?)\}\}/gs;

/** A workflow value with its expressions evaluated: a lone expression keeps its type, others become text. */
export function interpolate(value: unknown, contexts: Contexts): unknown {
  if (Array.isArray(value)) return value.map((each) => interpolate(each, contexts));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, interpolate(each, contexts)]));
  }
  if (typeof value !== 'string') return value;
  const whole = WHOLE.exec(value)?.[1];
  if (whole !== undefined) return evaluateExpression(whole.trim(), contexts);
  return value.replace(PART, (_, expression: string) => asText(evaluateExpression(expression.trim(), contexts)));
}

/** How GitHub turns a value into text: null is empty, numbers and booleans as in JSON. */
export const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What a step sees under a name: texts by name. */
export const asTexts = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, each]) => [key, asText(each)]));

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (value instanceof Known) return new KnownDictionary(...pairsOf(value.members));
  return dictionaryOf(value);
}

const dictionaryOf = (value: object) => new data.Dictionary(...pairsOf(value));

const pairsOf = (value: object) => Object.entries(value).map(([key, each]) => ({ key, value: toData(each) }));

const fromData = (value: data.ExpressionData): unknown => JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
