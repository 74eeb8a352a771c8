import { isClassified } from '../labels/label.ts';
import { id } from '../outcome/labelled.ts';
import { type Allowance, allowanceOf } from './allows.ts';
import { byPresets } from './by-presets.ts';
import { type Context, spotOf } from './context.ts';
import type { Reason } from './decision.ts';
import type { PlacedFlow } from './flows.ts';
import { oncePerFlow } from './once.ts';
import type { Allow, Deny, Waiver } from './policy.ts';
import { BITE_CODES, bare, deniedCode, NOT_ALLOWED, paramsOf } from './reason-parts.ts';
import { type Bite, bite } from './rules.ts';
import { waiverFor } from './waivers.ts';

/** All that speaks against a flow, and what lets it pass. A flow is allowed if there are no reasons. */
export interface Judgement {
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

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

function byAllows(context: Context, flow: PlacedFlow): Judgement {
  const allowance = allowanceOf(context, flow);
  const { matched } = allowance;
  return matched.length > 0
    ? { reasons: [], notes: matched.map((rule) => allowedBy(rule, flow)) }
    : { reasons: [noAllow(flow, allowance)], notes: [] };
}

const noAllow = (flow: PlacedFlow, { unknown, nearest }: Allowance): Reason => ({
  code: unknown === undefined ? NOT_ALLOWED[flow.by] : BITE_CODES[unknown],
  layer: 'policy',
  at: flow.at,
  flow: bare(flow),
  params: { ...paramsOf(flow), because: id('no rule allows it'), nearest },
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

const byDenies = (context: Context, flow: PlacedFlow): Judgement =>
  together(bitingDenies(context, flow).map(({ rule, bitten }) => byDeny(context, rule, flow, bitten)));

const bitingDenies = oncePerFlow(({ policy }, flow) => {
  const spot = spotOf(policy, flow.location);
  return policy.rules
    .filter((rule): rule is Deny => rule.effect === 'deny')
    .flatMap((rule) => {
      const bitten = bite(rule, flow, spot);
      return bitten === undefined ? [] : [{ rule, bitten }];
    });
});

function byDeny(context: Context, rule: Deny, flow: PlacedFlow, bitten: Bite): Judgement {
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
