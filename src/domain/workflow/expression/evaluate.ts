import type { Plain } from '../workflow.ts';
import { callOf } from './functions.ts';
import type { Expression } from './parse.ts';
import { partsOf } from './text.ts';
import { equal, plainValue, textOf, truths, UNKNOWN, type Value } from './value.ts';

/** What names stand for, and what the functions of a job's state say. */
export interface Scope {
  name(name: string): readonly Value[];
  /** `success`, `always`, …; undefined where nobody can say. */
  state?(name: string): boolean | undefined;
}

/** More than that, and nobody can say. */
const MAX_POSSIBLE = 64;

/** All that an expression may come to, never none: what cannot be known is `unknown`. */
export function possible(expression: Expression, scope: Scope): readonly Value[] {
  const values = found(expression, scope);
  return values.length === 0 || values.length > MAX_POSSIBLE ? [UNKNOWN] : values;
}

function found(expression: Expression, scope: Scope): readonly Value[] {
  switch (expression.kind) {
    case 'literal':
      return [plainValue(expression.value)];
    case 'name':
      return scope.name(expression.name.toLowerCase());
    case 'member':
      return pairs(possible(expression.of, scope), possible(expression.key, scope), memberOf);
    case 'each':
      return possible(expression.of, scope).map(eachOf);
    case 'not':
      return booleans(possible(expression.of, scope).flatMap((value) => truths(value).map((truth) => !truth)));
    case 'call':
      return called(expression, scope);
    case 'two':
      return ofTwo(expression, scope);
  }
}

const booleans = (all: readonly boolean[]): readonly Value[] => [...new Set(all)].map(plainValue);

function pairs(
  left: readonly Value[],
  right: readonly Value[],
  both: (a: Value, b: Value) => readonly Value[],
): readonly Value[] {
  return left.length * right.length > MAX_POSSIBLE ? [UNKNOWN] : left.flatMap((a) => right.flatMap((b) => both(a, b)));
}

function memberOf(of: Value, key: Value): readonly Value[] {
  const name = textOf(key);
  if (of.kind === 'list') return [{ kind: 'list', items: of.items.flatMap((item) => memberOf(item, key)) }];
  if (name === undefined) return [UNKNOWN];
  if (of.kind === 'context') return of.member(name.toLowerCase());
  if (of.kind === 'plan') return [{ kind: 'plan', path: [...of.path, name] }];
  return of.kind === 'plain' ? [plainValue(memberOfPlain(of.value, name))] : [UNKNOWN];
}

function memberOfPlain(of: Plain, name: string): Plain {
  if (typeof of !== 'object' || of === null) return null;
  return Object.entries(of).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

function eachOf(of: Value): Value {
  if (of.kind === 'context' && of.each) return { kind: 'list', items: of.each() };
  if (of.kind !== 'plain' || typeof of.value !== 'object' || of.value === null) return UNKNOWN;
  return { kind: 'list', items: Object.values(of.value).map(plainValue) };
}

function called({ name, given }: Extract<Expression, { kind: 'call' }>, scope: Scope): readonly Value[] {
  if (['success', 'always', 'failure', 'cancelled'].includes(name)) {
    const state = scope.state?.(name);
    return booleans(state === undefined ? [true, false] : [state]);
  }
  const values = given.map((each) => possible(each, scope));
  if (values.reduce((product, { length }) => product * length, 1) > MAX_POSSIBLE) return [UNKNOWN];
  const all = values.reduce<readonly (readonly Value[])[]>(
    (rows, next) => rows.flatMap((row) => next.map((value) => [...row, value])),
    [[]],
  );
  return all.flatMap((row) => callOf(name, row));
}

function ofTwo({ sign, left, right }: Extract<Expression, { kind: 'two' }>, scope: Scope): readonly Value[] {
  const values = possible(left, scope);
  if (sign === '||' || sign === '&&') {
    const goesOn = sign === '&&';
    return values.flatMap((value) =>
      truths(value).flatMap((truth) => (truth === goesOn ? possible(right, scope) : [asTruth(value, truth)])),
    );
  }
  return booleans(values.flatMap((a) => possible(right, scope).flatMap((b) => compared(sign, a, b))));
}

/** What stays of a value that nobody knows, once it counts as false. */
const asTruth = (value: Value, truth: boolean): Value =>
  value.kind === 'plain' || truth ? value : { kind: 'unknown', isFalse: true };

function compared(sign: string, a: Value, b: Value): readonly boolean[] {
  if (a.kind !== 'plain' || b.kind !== 'plain' || !['==', '!='].includes(sign)) return [true, false];
  return [equal(a.value, b.value) === (sign === '==')];
}

/** All that a text with expressions may come to. A text that is one expression may be more than text. */
export function possibleOf(text: string, scope: Scope): readonly Value[] {
  const parts = partsOf(text.trim());
  const values = parts.map((part) => {
    if ('text' in part) return [plainValue(part.text)];
    return part.expression === undefined ? [UNKNOWN] : possible(part.expression, scope);
  });
  const [first, second] = values;
  if (first === undefined) return [plainValue('')];
  return second === undefined ? first : values.reduce((before, next) => pairs(before, next, together));
}

function together(a: Value, b: Value): readonly Value[] {
  const [before, after] = [textOf(a), textOf(b)];
  return [before === undefined || after === undefined ? UNKNOWN : plainValue(before + after)];
}
