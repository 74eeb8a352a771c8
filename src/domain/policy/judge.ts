import { isClassified } from '../labels/label.ts';
import { id, ids } from '../outcome/labelled.ts';
import { byPresets } from './by-presets.ts';
import { type Context, spotOf } from './context.ts';
import type { Reason } from './decision.ts';
import type { PlacedFlow } from './flows.ts';
import type { Allow, Deny, Waiver } from './policy.ts';
import { BITE_CODES, bare, deniedCode, NOT_ALLOWED, paramsOf } from './reason-parts.ts';
import { type Bite, bite, misses, type RuleKey } from './rules.ts';
import { waiverFor } from './waivers.ts';

/** All that speaks against a flow, and what lets it pass. A flow is allowed if there are no reasons. */
export interface Judgement {
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

const NOTHING: Judgement = { reasons: [], notes: [] };

const together = (judgements: readonly Judgement[]): Judgement => ({
  reasons: judgements.flatMap(({ reasons }) => reasons),
  notes: judgements.flatMap(({ notes }) => notes),
});

/** Classified data needs an allow and no deny; public data needs no allow, and denies apply. */
function judge(context: Context, flow: PlacedFlow): Judgement {
  const allowance = isClassified(flow.label.classification) ? byAllows(context, flow) : publicData(flow);
  return together([allowance, byDenies(context, flow), byPresets(context, flow)]);
}

export const judgeAll = (context: Context, flows: readonly PlacedFlow[]): Judgement =>
  together(flows.map((flow) => judge(context, flow)));

/** Every deny and preset that bites, whatever the allows say. */
export const denials = (context: Context, flow: PlacedFlow): readonly Reason[] =>
  together([byDenies(context, flow), byPresets(context, flow)]).reasons;

function byAllows({ policy }: Context, flow: PlacedFlow): Judgement {
  const spot = spotOf(policy, flow.location);
  const tried = policy.rules
    .filter((rule): rule is Allow => rule.effect === 'allow')
    .map((rule) => ({ rule, missed: misses(rule, flow, spot) }));
  const matched = tried.filter(({ missed }) => missed.length === 0);
  if (matched.length > 0) return { reasons: [], notes: matched.map(({ rule }) => allowedBy(rule, flow)) };
  const missed = tried.map(({ missed }) => missed);
  const unknown = whyUnknown(missed, spot.places === 'unknown', spot.operators === 'unknown');
  const nearest = tried.map(({ rule, missed }) => `${rule.id} (${missed.join(', ')})`);
  return { reasons: [noAllow(flow, unknown, nearest)], notes: [] };
}

type Unknown = 'place-unknown' | 'operator-unknown';

/** Whether an allow would match, were it known where the location is or who runs it. */
function whyUnknown(missed: readonly (readonly RuleKey[])[], place: boolean, operator: boolean): Unknown | undefined {
  const only = (...keys: readonly RuleKey[]) => missed.some((each) => each.every((key) => keys.includes(key)));
  if (place && (only('places') || (operator && only('places', 'operators')))) return 'place-unknown';
  return operator && only('operators') ? 'operator-unknown' : undefined;
}

const noAllow = (flow: PlacedFlow, unknown: Unknown | undefined, nearest: readonly string[]): Reason => ({
  code: unknown === undefined ? NOT_ALLOWED[flow.by] : BITE_CODES[unknown],
  layer: 'policy',
  at: flow.at,
  flow: bare(flow),
  params: {
    ...paramsOf(flow),
    because: id('no rule allows it'),
    nearest: nearest.length > 0 ? ids(nearest) : id('none'),
  },
});

const allowedBy = (rule: Allow, flow: PlacedFlow): Reason => ({
  code: 'placement/allowed-by-rule',
  rule: rule.id,
  layer: 'policy',
  at: rule.at,
  flow: bare(flow),
  params: { ...paramsOf(flow), rule: id(rule.id) },
});

const publicData = (flow: PlacedFlow): Judgement => ({
  reasons: [],
  notes: [{ code: 'placement/public-data', layer: 'product', at: flow.at, flow: bare(flow), params: paramsOf(flow) }],
});

function byDenies(context: Context, flow: PlacedFlow): Judgement {
  const spot = spotOf(context.policy, flow.location);
  const denies = context.policy.rules.filter((rule): rule is Deny => rule.effect === 'deny');
  return together(denies.map((rule) => byDeny(context, rule, flow, bite(rule, flow, spot))));
}

function byDeny(context: Context, rule: Deny, flow: PlacedFlow, bitten: Bite | undefined): Judgement {
  if (bitten === undefined) return NOTHING;
  const waiver = waiverFor(context, rule, flow);
  return waiver === undefined
    ? { reasons: [denied(flow, bitten, rule)], notes: [] }
    : { reasons: [], notes: [waived(rule, waiver, flow)] };
}

const denied = (flow: PlacedFlow, bitten: Bite, { id: rule, layer, at }: Deny): Reason => ({
  code: deniedCode(flow.by, bitten, layer),
  rule,
  layer,
  at,
  flow: bare(flow),
  params: { ...paramsOf(flow), because: id(`rule ${rule} denies it`), rule: id(rule) },
});

const waived = ({ id: rule }: Deny, { id: waiver, expires, at }: Waiver, flow: PlacedFlow): Reason => ({
  code: 'placement/waived',
  rule,
  layer: 'policy',
  at,
  flow: bare(flow),
  params: { ...paramsOf(flow), rule: id(rule), waiver: id(waiver), expires: id(expires) },
});
