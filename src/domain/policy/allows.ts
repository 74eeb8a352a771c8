import { type Id, ids } from '../outcome/labelled.ts';
import { byName } from './by-name.ts';
import { type Context, spotOf } from './context.ts';
import type { Flow } from './decision.ts';
import { oncePerFlow } from './once.ts';
import type { Allow } from './policy.ts';
import { misses, type RuleKey } from './rules.ts';

/** What the allows say of a flow. */
export interface Allowance {
  readonly matched: readonly Allow[];
  /** Where none matches: what would have to be known for one to. */
  readonly unknown: 'place-unknown' | 'operator-unknown' | undefined;
  /** Where none matches: the nearest, with the keys that each misses by. */
  readonly nearest: readonly Id[];
}

/** A policy of many rules is told of by those that miss by least. */
const MAX_NEAREST = 3;

export const allowanceOf = oncePerFlow(judge);

function judge({ policy }: Context, flow: Flow): Allowance {
  const spot = spotOf(policy, flow.location);
  const tried = policy.rules
    .filter((rule): rule is Allow => rule.effect === 'allow')
    .map((rule) => ({ rule, missed: misses(rule, flow, spot) }));
  const matched = tried.filter(({ missed }) => missed.length === 0).map(({ rule }) => rule);
  if (matched.length > 0) return { matched, unknown: undefined, nearest: [] };
  const unknown = whyUnknown(
    tried.map(({ missed }) => missed),
    spot.places === 'unknown',
    spot.operators === 'unknown',
  );
  const nearest = [...tried].sort(byDistance).slice(0, MAX_NEAREST);
  const told = nearest.map(({ rule, missed }) => `${rule.id} (${missed.join(', ')})`);
  return { matched, unknown, nearest: ids(told) };
}

/** Whether an allow would match, were it known where the location is or who runs it. */
function whyUnknown(missed: readonly (readonly RuleKey[])[], place: boolean, operator: boolean): Allowance['unknown'] {
  const only = (...keys: readonly RuleKey[]) => missed.some((each) => each.every((key) => keys.includes(key)));
  if (place && (only('places') || (operator && only('places', 'operators')))) return 'place-unknown';
  return operator && only('operators') ? 'operator-unknown' : undefined;
}

interface Trial {
  readonly rule: Allow;
  readonly missed: readonly RuleKey[];
}

/** Ties by id, so that the order of the rules says nothing. */
const byDistance = (a: Trial, b: Trial): number => a.missed.length - b.missed.length || byName(a.rule.id, b.rule.id);
