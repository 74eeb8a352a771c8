import { possibleOf, type Scope } from './expression/evaluate.ts';
import { plainValue, UNKNOWN, type Value } from './expression/value.ts';
import type { Job, MatrixValues, Plain } from './workflow.ts';

/** What a key of a job's matrix may be: of its axis, and of what `include` adds. */
export function matrixValues({ matrix }: Job, key: string, scope: Scope): readonly Value[] {
  if (matrix === undefined) return [UNKNOWN];
  const said = matrix.value;
  if (said.kind === 'expression') return possibleOf(said.value, scope).flatMap((value) => ofWhole(value, key));
  const axis = [...said.keys].find(([name]) => name.toLowerCase() === key)?.[1];
  const included = listed(said.include, scope).flatMap((value) => memberOf(value, key, scope));
  const values = [...(axis === undefined ? [] : listed(axis, scope)), ...included];
  return values.length === 0 ? [plainValue(null)] : values;
}

/** The items of a list that is written out or made by an expression. */
function listed(values: MatrixValues, scope: Scope): readonly Value[] {
  if (typeof values !== 'string') return values.flatMap((item) => inItem(item, scope));
  return possibleOf(values, scope).flatMap((value) => {
    if (value.kind === 'plain') return Array.isArray(value.value) ? value.value.map(plainValue) : [UNKNOWN];
    return [value.kind === 'plan' ? value : UNKNOWN];
  });
}

/** What is written out may hold expressions itself. */
const inItem = (item: Plain, scope: Scope): readonly Value[] =>
  typeof item === 'string' ? possibleOf(item, scope) : [plainValue(item)];

function memberOf(value: Value, key: string, scope: Scope): readonly Value[] {
  if (value.kind === 'plan') return [{ kind: 'plan', path: [...value.path, key] }];
  if (value.kind !== 'plain' || typeof value.value !== 'object' || value.value === null) return [UNKNOWN];
  const member = Object.entries(value.value).find(([name]) => name.toLowerCase() === key);
  return member === undefined ? [] : inItem(member[1], scope);
}

/** A whole matrix that an expression gives. */
function ofWhole(value: Value, key: string): readonly Value[] {
  if (value.kind === 'plan') return [{ kind: 'plan', path: [...value.path, key] }];
  return [UNKNOWN];
}
