import type { OwnRule } from '../../domain/contract/own-rules.ts';
import { limitText } from '../../domain/contract/says.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { byKeyPresent, FAILED, fail, isRead, type Located, type Node, type Read } from '../shape.ts';
import { drift } from './custom/drift.ts';
import { freshness } from './custom/freshness.ts';
import { mean } from './custom/mean.ts';
import { personalData } from './custom/personal-data.ts';
import { quantile } from './custom/quantile.ts';
import { references } from './custom/references.ts';
import { rowCountChange } from './custom/row-count-change.ts';
import { rows } from './custom/rows.ts';
import { type Level, missingKey } from './metrics.ts';
import { notYet } from './types.ts';

/** What the `implementation` of a rule of ours says, as far as it says it itself. */
export type Implemented = Pick<OwnRule, 'own' | 'limit' | 'unit' | 'says'>;

/** The rules of `engine: domicile`, by the key of `implementation` that says which it is; one file each. */
const rules = (level: Level) => ({
  drift: drift(level),
  freshness: freshness(level),
  mean: mean(level),
  'personal-data': personalData,
  quantile: quantile(level),
  references: references(level),
  'row-count-change': rowCountChange(level),
  rows,
});

export interface Custom {
  readonly engine: Located<string> | undefined;
  readonly implementation: Node | undefined;
  /** Keys of the rule that say how large a count may be. Only a count of rows has them. */
  readonly ofCounts: readonly Located<string>[];
  /** The limit and the unit that these keys make, if there are any. */
  readonly counted: () => Read<Pick<OwnRule, 'limit' | 'unit'>>;
}

/** A rule of `type: custom`; those of other engines are refused, never skipped. */
export function customRule(rule: Custom, node: Node, level: Level, findings: Finding[]): Read<Implemented> {
  const { engine, implementation } = rule;
  if (!engine) return fail(findings, missingKey('engine', node));
  if (engine.value !== 'domicile') return fail(findings, notYet(`engine: ${engine.value}`, engine.at));
  if (!implementation) return fail(findings, missingKey('implementation', node));
  const read = byKeyPresent(rules(level))(implementation, findings);
  return isRead(read) ? limited(read, rule, findings) : FAILED;
}

function limited(read: Implemented, { ofCounts, counted }: Custom, findings: Finding[]): Read<Implemented> {
  const [key] = ofCounts;
  if (!key) return read;
  if (read.own.rule !== 'rows' && read.own.rule !== 'references') {
    const expected = ids(['the limits in implementation', key.value]);
    const params = { key: id(key.value), other: id(read.own.rule), expected };
    return fail(findings, error('file/keys-exclude', params, key.at));
  }
  const limit = counted();
  return isRead(limit) ? { ...read, ...limit, says: `${read.says}: ${limitText(limit.limit)}` } : FAILED;
}
