import type { Limit } from '../../domain/contract/contract.ts';
import type { OwnRule } from '../../domain/contract/own-rules.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { byKeyPresent, fail, isRead, type Located, type Node, type Read, type Shape } from '../shape.ts';
import { freshness } from './custom/freshness.ts';
import { mean } from './custom/mean.ts';
import { quantile } from './custom/quantile.ts';
import { type Level, missingKey } from './metrics.ts';
import { notYet } from './types.ts';

/** What the `implementation` of a rule of ours says, as far as it says it itself. */
export type Implemented = Pick<OwnRule, 'own' | 'limit' | 'unit' | 'says'>;

/** The rules of `engine: domicile`, by the key of `implementation` that says which it is; one file each. */
const rules = (level: Level) => ({
  freshness: freshness(level),
  mean: mean(level),
  quantile: quantile(level),
});

export interface Custom {
  readonly engine: Located<string> | undefined;
  readonly implementation: Node | undefined;
  /** The operators of the rule; ours have their limits in `implementation`. */
  readonly limits: readonly Located<Limit>[];
}

/** A rule of `type: custom`; those of other engines are refused, never skipped. */
export function customRule(rule: Custom, node: Node, level: Level, findings: Finding[]): Read<Implemented> {
  const { engine, implementation, limits } = rule;
  if (!engine) return fail(findings, missingKey('engine', node));
  if (engine.value !== 'domicile') return fail(findings, notYet(`engine: ${engine.value}`, engine.at));
  if (!implementation) return fail(findings, missingKey('implementation', node));
  const shape: Shape<Implemented> = byKeyPresent(rules(level));
  const read = shape(implementation, findings);
  const [limit] = limits;
  if (!isRead(read) || !limit) return read;
  const params = { key: id(limit.value.operator), other: id('implementation'), expected: ids(['implementation']) };
  return fail(findings, error('file/keys-exclude', params, limit.at));
}
