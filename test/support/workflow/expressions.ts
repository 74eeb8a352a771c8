import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Contexts by name, as plain JSON values: `github`, `needs`, `matrix`, `steps`, `job`, … */
export type Contexts = Readonly<Record<string, unknown>>;

const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const;

/** Evaluates one expression with GitHub's own evaluator; `status` answers the status functions. */
export function evaluateExpression(
  expression: string,
  contexts: Contexts,
  status: Partial<Record<string, boolean>> = {},
): unknown {
  const functions = STATUS_FUNCTIONS.map((name) => ({ name, description: '', minArgs: 0, maxArgs: 0 }));
  const tokens = new Lexer(expression).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const table = new Map(
    functions.map((each) => [
      each.name,
      { ...each, call: () => new data.BooleanData(status[each.name] ?? each.name === 'always') },
    ]),
  );
  const dictionary = toData(contexts) as InstanceType<typeof data.Dictionary>;
  return fromData(new Evaluator(tree, dictionary, table).evaluate());
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

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: toData(each) })));
}

const fromData = (value: data.ExpressionData): unknown => JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
