import { isObject, type Json, type JsonObject } from '../json.ts';
import { type Fact, factsBy, factsOf, type Piece, pointerTo, valuesOf } from './facts.ts';

/**
 * A policy of IAM as pieces, so that what means the same is the same: one statement or a list, one value or a list, any
 * order, any case of actions and condition keys.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function piecesOfIamPolicy({ Statement, ...rest }: JsonObject, pointer: string): readonly Piece[] {
  const at = pointerTo(pointer, 'Statement');
  const statements = Array.isArray(Statement)
    ? Statement.map((each: Json, index) => pieceOf(each, pointerTo(at, index)))
    : Statement === undefined
      ? []
      : [pieceOf(Statement, at)];
  return [{ key: 'document', name: 'document', pointer, facts: factsBy(factsOf(rest, pointer)) }, ...statements];
}

const LABEL = 'Sid';

function pieceOf(statement: Json, pointer: string): Piece {
  if (!isObject(statement))
    return {
      key: 'Statement',
      name: 'statement',
      pointer,
      facts: new Map([['', { values: valuesOf(statement), pointer }]]),
    };
  const { Effect = null, [LABEL]: label = 'unnamed', ...rest } = statement;
  const facts = Object.entries(rest).flatMap(([key, value]) => elementFacts(key, value, pointerTo(pointer, key)));
  return {
    key: `Effect ${String(Effect)}`,
    name: `${String(Effect)} ${String(label)}`,
    pointer,
    facts: factsBy(facts),
  };
}

function elementFacts(key: string, value: Json, pointer: string): readonly (readonly [string, Fact])[] {
  if (key === 'Condition' && isObject(value)) return conditionFacts(value, pointer);
  const values = valuesOf(value);
  if (/^(?:Not)?Action$/.test(key))
    return [[key, { values: values.map((each) => each.toLowerCase()).sort(), pointer }]];
  if (isObject(value)) return factsOf(value, pointer, key);
  return [[key, { values, pointer }]];
}

function conditionFacts(operators: JsonObject, pointer: string): readonly (readonly [string, Fact])[] {
  return Object.entries(operators).flatMap(([operator, keys]) =>
    Object.entries(isObject(keys) ? keys : { '': keys }).map(
      ([key, value]) =>
        [
          `Condition/${operator}/${key.toLowerCase()}`,
          { values: valuesOf(value), pointer: pointerTo(pointerTo(pointer, operator), key) },
        ] as const,
    ),
  );
}
