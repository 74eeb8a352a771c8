import type { LibraryMetric, LibraryRule, Listed, Quality } from '../contract/contract.ts';
import { keeps } from '../contract/judge.ts';
import type { OwnRule } from '../contract/own-rules.ts';
import { limitText } from '../contract/says.ts';
import { type Change, paired, sides } from './change.ts';
import { limitShift } from './limits.ts';
import { breaksOf, combined, type Shift, shiftBetween, shiftOf } from './shift.ts';

type Rule = LibraryRule | OwnRule;

/** What became of each rule that a machine checks. One that only warns breaks nobody. */
export function ruleChanges(before: readonly Quality[], after: readonly Quality[]): readonly Change[] {
  const pairs = paired(keyed(before), keyed(after), ({ key }) => key);
  return pairs.flatMap(({ before: was, after: is }) => {
    const shift = shiftOf(closing(was?.rule), closing(is?.rule), ruleShift);
    const [old, now] = [was, is].map((each) => each && { says: textOf(each.rule), at: each.rule.at });
    if (shift === 'same' && old?.says === now?.says) return [];
    const word = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ what: `rule ${word}`, breaks: breaksOf(shift), ...sides(old, now) }];
  });
}

const closing = (rule: Rule | undefined): Rule | undefined => (rule?.severity === 'error' ? rule : undefined);

interface Keyed {
  readonly key: string;
  readonly rule: Rule;
}

/** By its name; without one by what it measures and the how manieth of those it is. */
function keyed(rules: readonly Quality[]): readonly Keyed[] {
  const seen = new Map<string, number>();
  return rules.flatMap((rule) => {
    if (rule.kind === 'text') return [];
    const about = rule.name === undefined ? `metric ${metricOf(rule)}` : `name ${rule.name}`;
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    return [{ key: `${about} ${nth}`, rule }];
  });
}

const metricOf = (rule: Rule): string => (rule.kind === 'library' ? rule.metric.metric : rule.own.rule);

function textOf(rule: Rule): string {
  const severity = rule.severity === 'error' ? '' : `, ${rule.severity}`;
  if (rule.kind === 'own') return `${rule.says}${severity}`;
  const unit = rule.unit === 'rows' ? '' : ` ${rule.unit}`;
  return `${rule.metric.metric} ${limitText(rule.limit)}${unit}${argumentsText(rule.metric)}${severity}`;
}

function argumentsText(metric: LibraryMetric): string {
  if (metric.metric === 'duplicateValues' && metric.properties.length > 0) return ` of ${metric.properties.join(', ')}`;
  if (metric.metric !== 'invalidValues' || !metric.valid) return '';
  return ` of ${[...metric.valid.values.map(String), ...metric.valid.texts].join(', ')}`;
}

function ruleShift(before: Rule, after: Rule): Shift {
  const limits = limitShift(before.limit, after.limit);
  if (before.unit !== after.unit) return 'other';
  if (before.kind === 'library' && after.kind === 'library') {
    return combined([limits, metricShift(before.metric, after.metric, keeps(0, after.limit))]);
  }
  const [was, is] = [before, after].map((rule) => plain(rule.kind === 'own' ? rule.own : rule.metric));
  return was === is ? limits : 'other';
}

/** More valid values make fewer invalid ones: wider, where none at all is what is wanted. */
function metricShift(before: LibraryMetric, after: LibraryMetric, isNoneGood: boolean): Shift {
  if (plain(before) === plain(after)) return 'same';
  if (before.metric !== 'invalidValues' || after.metric !== 'invalidValues' || !isNoneGood) return 'other';
  if (plain(before.pattern) !== plain(after.pattern)) return 'other';
  return shiftOf(before.valid, after.valid, listShift);
}

function listShift(before: Listed, after: Listed): Shift {
  const [was, is] = [before, after].map(({ values, texts }) => [...values.map(String), ...texts]) as [
    string[],
    string[],
  ];
  const all = [...new Set([...was, ...is])];
  return shiftBetween(
    all.map((each) => was.includes(each)),
    all.map((each) => is.includes(each)),
  );
}

/** Where a baseline is named says nothing of the rule; the `at` of a quantile is a number. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, each) => {
    if (key === 'at' && typeof each === 'object') return undefined;
    return typeof each === 'bigint' ? String(each) : each;
  }) ?? '';
