import type { Decision, Situation } from '../../domain/policy/decision.ts';
import { diff } from '../../domain/policy/diff.ts';
import { evaluate } from '../../domain/policy/evaluate.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { settingsChanged } from '../../domain/policy/settings.ts';
import { termsChanged } from '../../domain/policy/terms.ts';
import type { ChangeOn, Differences } from './proposal-type.ts';

const UNREVIEWED = ['pull-request', 'fork'] as const;

/** What a proposed policy decides otherwise than the trusted one, for each standing of the code that would run. */
export function differencesOf(trusted: Policy, proposed: Policy, situation: Situation): Differences {
  const both = (event: Situation['event']) =>
    [evaluate(trusted, { ...situation, event }), evaluate(proposed, { ...situation, event })] as const;
  const reviewed = both('trusted');
  const unreviewed = UNREVIEWED.flatMap((event) => changesOn(event, both(event)));
  const changes = changesOn('trusted', reviewed);
  const known = new Set(changes.map(keyOf));
  return {
    changes: [...changes, ...unreviewed.filter((each) => concernsAllowed(each) && !known.has(keyOf(each)))],
    terms: termsChanged(...reviewed),
    settings: settingsChanged(trusted, proposed),
  };
}

const changesOn = (event: ChangeOn['event'], [before, after]: readonly [Decision, Decision]): readonly ChangeOn[] =>
  diff(before, after).map((each) => ({ ...each, event }));

/** That a step which is new or gone is refused to unreviewed code, is nothing new. */
const concernsAllowed = ({ before, after }: ChangeOn): boolean => before === 'allowed' || after === 'allowed';

/** What changes for all alike is told once. */
const keyOf = ({ step, instance, target, before, after }: ChangeOn): string =>
  JSON.stringify([step, instance, target, before, after]);
