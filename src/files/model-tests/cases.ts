import type { Behavior, Case, CaseRow, Expected } from '../../domain/behavior/behavior.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { ids } from '../../domain/outcome/labelled.ts';
import { readJsonLines } from '../json-lines.ts';
import type { Node, SourceText } from '../node.ts';
import { wrongValue } from '../shape/wrong.ts';
import {
  checked,
  fail,
  mapOf,
  mapped,
  num,
  object,
  optional,
  type Read,
  required,
  type Shape,
  text,
} from '../shape.ts';
import { cellValue } from './behavior.ts';

/** A case and the line that it stands on. */
export interface WrittenCase {
  readonly given: Case;
  readonly at: Position;
}

const rowShape: Shape<CaseRow> = mapped(mapOf(text, cellValue, { min: 1 }), (entries) =>
  Object.fromEntries(entries.map(({ key, value }) => [key, value])),
);

const byClass: Shape<Expected> = mapped(
  object({ class: required(cellValue) }),
  ({ class: name }): Expected => ({ kind: 'class', name: String(name) }),
);

const byRange: Shape<Expected> = checked(
  object({ min: optional(num()), max: optional(num()) }),
  ({ min, max }, node, findings): Read<Expected> => {
    if (min === undefined && max === undefined) return fail(findings, missing(node));
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
    return low <= high ? { kind: 'range', min: low, max: high } : fail(findings, wrongValue(node, ['min below max']));
  },
);

const missing = (node: Node): Finding =>
  error('file/missing-one-of', { expected: ids(['class', 'min', 'max']) }, node.at);

const expectShape: Shape<Expected> = (node, findings) => {
  const isClass = node.kind === 'map' && node.entries.some(({ key }) => key === 'class');
  return (isClass ? byClass : byRange)(node, findings);
};

const single: Shape<Case> = mapped(
  object({ row: required(rowShape), expect: required(expectShape) }),
  ({ row, expect }): Case => ({ kind: 'single', row, expect }),
);

/** `change`: the columns that differ, and what they are then. A change of nothing tests nothing. */
const pair: Shape<Case> = checked(
  object({ row: required(rowShape), change: required(rowShape) }),
  ({ row, change }, node, findings): Read<Case> => {
    const changed = { ...row, ...change };
    const differs = Object.keys(change).some((key) => changed[key] !== row[key]);
    return differs
      ? { kind: 'pair', row, changed }
      : fail(findings, wrongValue(node, ['a change to another value than the row has']));
  },
);

/** The cases of a behaviour from JSON lines; throws `badInput` with all that is wrong, at line and column. */
export const readCases = (source: SourceText, behavior: Behavior): readonly WrittenCase[] =>
  readJsonLines(behavior === 'minimum-functionality' ? single : pair, source).map(({ value, at }) => ({
    given: value,
    at,
  }));
