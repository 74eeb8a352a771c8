import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Traits } from '../../domain/statistics/metrics/definition.ts';
import type { Scale } from '../../domain/statistics/uncertain.ts';
import type { Limit } from '../../domain/verdict/spec.ts';
import {
  byKeyPresent,
  FAILED,
  fail,
  type Located,
  located,
  mapped,
  type Node,
  num,
  object,
  optional,
  type Read,
  required,
} from '../shape.ts';

const WORDS = ['min', 'max', 'change'] as const;

interface Change {
  readonly scale: Scale;
  readonly margin: number;
}

const margin = required(num({ min: 0 }));

const changeShape = byKeyPresent({
  margin: mapped(object({ margin }), ({ margin }): Change => ({ scale: 'absolute', margin })),
  relative: mapped(object({ relative: margin }), ({ relative }): Change => ({ scale: 'relative', margin: relative })),
});

/** The keys of a limit; a test has one of them. */
export const LIMIT_FIELDS = {
  min: optional(located(num())),
  max: optional(located(num())),
  change: optional(located(changeShape)),
};

interface Given {
  readonly min?: Located<number> | undefined;
  readonly max?: Located<number> | undefined;
  readonly change?: Located<Change> | undefined;
}

/** What a limit is held against: its name, which way is better, and what no model is below or above. */
export type Scored = Pick<Traits, 'better' | 'lowest' | 'highest'> & { readonly name: string };

/** Just one limit, on the side that its metric gets worse, and one that the worst of models would miss. */
export function limitOf(metric: Scored, given: Given, node: Node, findings: Finding[]): Read<Limit> {
  const words = WORDS.filter((word) => given[word] !== undefined);
  if (words.length !== 1) {
    const got = words.length > 0 ? { got: ids(words) } : {};
    return fail(findings, error('model/one-limit', { expected: ids(WORDS), ...got }, node.at));
  }
  const { min, max, change } = given;
  if (change) return ofChange(metric, change, findings);
  if (min) return ofValue(metric, 'min', min, findings);
  return max ? ofValue(metric, 'max', max, findings) : FAILED;
}

function ofChange(metric: Scored, { value, at }: Located<Change>, findings: Finding[]): Read<Limit> {
  if (metric.better === 'neither') {
    const params = { metric: id(metric.name), got: id('change'), expected: ids(['min', 'max']) };
    return fail(findings, error('model/wrong-direction', params, at));
  }
  return failing(metric, { kind: 'change', ...value }, at, findings);
}

function ofValue(metric: Scored, kind: 'min' | 'max', { value, at }: Located<number>, findings: Finding[]) {
  const { name, better, lowest, highest } = metric;
  const expected = better === 'higher' ? 'min' : 'max';
  if (kind !== expected && better !== 'neither') {
    return fail(
      findings,
      error('model/wrong-direction', { metric: id(name), got: id(kind), expected: id(expected) }, at),
    );
  }
  if (value < lowest || value > rangeEnd(highest)) return fail(findings, outOfRange(metric, value, at));
  return failing(metric, { kind, value }, at, findings);
}

/** A limit that the worst of models keeps tests nothing. */
function failing(metric: Scored, limit: Limit, at: Position, findings: Finding[]): Read<Limit> {
  if (canFail(limit, metric)) return limit;
  return fail(findings, error('model/limit-empty', { metric: id(metric.name), limit: id(limit.kind) }, at));
}

/** A score that is never below 0 falls by all of itself at most; a loss rises by any part of what it was. */
function canFail(limit: Limit, { better, lowest, highest }: Scored): boolean {
  if (limit.kind === 'min') return limit.value > lowest;
  if (limit.kind === 'max') return limit.value < highest;
  if (limit.scale === 'absolute') return limit.margin < highest - lowest;
  return better === 'lower' || lowest < 0 || limit.margin < 1;
}

/** Above 1 a highest value is what the arithmetic allows, and nobody means it: what lies beyond is told as empty. */
const rangeEnd = (highest: number): number => (highest > 1 ? Number.POSITIVE_INFINITY : highest);

function outOfRange({ lowest, highest }: Scored, value: number, at: Position): Finding {
  const most = Number.isFinite(rangeEnd(highest)) ? `a number from ${lowest} to ${highest}` : `at least ${lowest}`;
  return error('file/wrong-value', { got: id(String(value)), expected: id(most) }, at);
}
