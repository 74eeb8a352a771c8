import type { Place, PlaceSet } from '../places/place.ts';
import { isLive } from './dates.ts';
import type { GroupEnd, Rule } from './policy.ts';

/**
 * The rules as they are on a day. Where a group says what may be, a country that left it falls out, and the rule lets
 * through less; what a rule forbids it goes on forbidding.
 */
export const rulesOn = (rules: readonly Rule[], day: string | undefined): readonly Rule[] =>
  rules.some((rule) => endedOn(rule, day).length > 0) ? rules.map((rule) => ruleOn(rule, day)) : rules;

/** What fell out of a rule; where nobody can say the day, all that ever will. */
export const endedOn = ({ ends = [] }: Rule, day: string | undefined): readonly GroupEnd[] =>
  ends.filter(({ until }) => !isLive(until, day));

function ruleOn(rule: Rule, day: string | undefined): Rule {
  const ended = endedOn(rule, day);
  const isLeft = (key: string, place: Place) => !ended.some((each) => each.key === key && each.place === place);
  const keys = [...new Set(ended.map(({ key }) => key))];
  const left = keys.map((key) => [key, (rule as Keyed)[key]?.filter((place) => isLeft(key, place))]);
  return { ...rule, ...Object.fromEntries(left) };
}

type Keyed = Readonly<Partial<Record<GroupEnd['key'], readonly Place[]>>>;

/** The ends that are left where these places are named themselves: what is named is there for good. */
export const endsBeside = (
  ends: readonly GroupEnd[],
  named: Readonly<Partial<Record<GroupEnd['key'], PlaceSet>>>,
): readonly GroupEnd[] =>
  ends.filter(({ key, place }) => {
    const there = named[key] ?? 'unknown';
    return there === 'unknown' || !there.includes(place);
  });
