import type { OwnRule } from '../../domain/contract/own-rules.ts';
import { propertyPlaceholders } from '../../domain/contract/placeholders.ts';
import { limitText } from '../../domain/contract/says.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { FAILED, fail, isRead, type Node, type Read } from '../shape.ts';
import { customRule } from './custom.ts';
import { type Level, missingKey } from './metrics.ts';
import { limitOf, limitsIn } from './operators.ts';
import { type Rule, severityOf, unitOfCount } from './rule.ts';

/** A rule of `type: custom`. */
export function custom(read: Rule, node: Node, level: Level, findings: Finding[]): Read<OwnRule> {
  const { engine, implementation, unit } = read;
  const ofCounts = [
    ...limitsIn(read).map(({ value, at }) => ({ value: value.operator, at })),
    ...(unit ? [{ value: 'unit', at: unit.at }] : []),
  ];
  const rule = { engine, implementation, ofCounts, counted: () => counted(read, node, findings) };
  const own = customRule(rule, node, level, findings);
  return isRead(own) ? { kind: 'own', ...own, ...common(read), at: node.at } : FAILED;
}

function counted(read: Rule, node: Node, findings: Finding[]): Read<Pick<OwnRule, 'limit' | 'unit'>> {
  const unit = unitOfCount(read, findings);
  if (!isRead(unit)) return FAILED;
  const limit = limitOf(read, unit, node, findings);
  return isRead(limit) ? { limit, unit } : FAILED;
}

/** A rule of `type: sql`: one value by a query, as it is. `percent` says what it is of, and divides nothing. */
export function sql(read: Rule, node: Node, level: Level, findings: Finding[]): Read<OwnRule> {
  const { query, unit } = read;
  if (!query) return fail(findings, missingKey('query', node));
  const [placeholder] = level.level === 'schema' ? propertyPlaceholders(query.value) : [];
  if (placeholder !== undefined) {
    return fail(findings, error('contract/placeholder-without-property', { placeholder: id(placeholder) }, query.at));
  }
  const limit = limitOf(read, 'value', node, findings);
  if (!isRead(limit)) return FAILED;
  return {
    kind: 'own',
    own: { rule: 'sql', query: query.value },
    limit,
    says: limitText(limit),
    unit: unit?.value === 'percent' ? 'percent' : 'value',
    ...common(read),
    at: query.at,
  };
}

const common = ({ name, severity }: Rule) => ({
  severity: severityOf(severity),
  ...(name === undefined ? {} : { name }),
});
