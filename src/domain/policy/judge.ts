import { isClassified } from '../labels/label.ts';
import { id } from '../outcome/labelled.ts';
import { type Allowance, allowanceOf } from './allows.ts';
import { byPresets } from './by-presets.ts';
import { type Context, spotOf } from './context.ts';
import type { Flow, Reason } from './decision.ts';
import type { PlacedFlow } from './flows.ts';
import { oncePerFlow, oncePerWay } from './once.ts';
import type { Allow, Deny, Waiver } from './policy.ts';
import { BITE_CODES, bare, deniedCode, NOT_ALLOWED, paramsOf } from './reason-parts.ts';
import { type Bite, bite } from './rules.ts';
import { waiverFor } from './waivers.ts';

/** All that speaks against a flow, and what lets it pass. A flow is allowed if there are no reasons. */
export interface Judgement {
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

/** One alone is handed on as it is: decisions share what they tell. */
const together = (judgements: readonly Judgement[]): Judgement =>
  judgements.length === 1 && judgements[0] !== undefined
    ? judgements[0]
    : {
        reasons: judgements.flatMap(({ reasons }) => reasons),
        notes: judgements.flatMap(({ notes }) => notes),
      };

/** Classified data needs an allow and no deny; public data needs no allow, and denies apply. */
const judge = oncePerWay((context, flow): Judgement => {
  const told = toldOf(flow);
  const allowance = isClassified(flow.label.classification) ? byAllows(context, flow, told) : publicData(flow, told);
  return together([allowance, byDenies(context, flow, told), byPresets(context, flow)]);
});

/** What every reason about a flow tells of it, made once. */
interface Told {
  readonly flow: Flow;
  readonly params: ReturnType<typeof paramsOf>;
}

const toldOf = (flow: PlacedFlow): Told => ({ flow: bare(flow), params: paramsOf(flow) });

export const judgeAll = (context: Context, flows: readonly PlacedFlow[]): Judgement =>
  together(flows.map((flow) => judge(context, flow)));

/** Every deny and preset that bites, whatever the allows say. */
export const denials = (context: Context, flow: PlacedFlow): readonly Reason[] =>
  together([byDenies(context, flow, toldOf(flow)), byPresets(context, flow)]).reasons;

function byAllows(context: Context, flow: PlacedFlow, told: Told): Judgement {
  const allowance = allowanceOf(context, flow);
  const { matched } = allowance;
  return matched.length > 0
    ? { reasons: [], notes: matched.map((rule) => allowedBy(rule, told)) }
    : { reasons: [noAllow(flow, told, allowance)], notes: [] };
}

const noAllow = (flow: PlacedFlow, told: Told, { unknown, nearest }: Allowance): Reason => ({
  code: unknown === undefined ? NOT_ALLOWED[flow.by] : BITE_CODES[unknown],
  layer: 'policy',
  at: flow.at,
  flow: told.flow,
  params: { ...told.params, because: id('no rule allows it'), nearest },
});

const allowedBy = (rule: Allow, { flow, params }: Told): Reason => ({
  code: 'placement/allowed-by-rule',
  rule: rule.id,
  layer: 'policy',
  at: rule.at,
  flow,
  params,
});

const publicData = ({ at }: PlacedFlow, { flow, params }: Told): Judgement => ({
  reasons: [],
  notes: [{ code: 'placement/public-data', layer: 'product', at, flow, params }],
});

function byDenies(context: Context, flow: PlacedFlow, told: Told): Judgement {
  const biting = bitingDenies(context, flow);
  const reasons: Reason[] = [];
  const notes: Reason[] = [];
  for (const { rule, bitten } of biting) {
    const waiver = waiverFor(context, rule, flow);
    if (waiver === undefined) reasons.push(denied(flow.by, told, bitten, rule));
    else notes.push(waived(rule, waiver, told));
  }
  return { reasons, notes };
}

const bitingDenies = oncePerFlow(({ policy }, flow) => {
  const spot = spotOf(policy, flow.location);
  return policy.rules
    .filter((rule): rule is Deny => rule.effect === 'deny')
    .flatMap((rule) => {
      const bitten = bite(rule, flow, spot);
      return bitten === undefined ? [] : [{ rule, bitten }];
    });
});

const denied = (by: Flow['by'], { flow, params }: Told, bitten: Bite, deny: Deny): Reason => ({
  code: deniedCode(by, bitten, deny.layer),
  rule: deny.id,
  layer: deny.layer,
  at: deny.at,
  flow,
  params,
});

const waived = ({ id: rule }: Deny, { id: waiver, expires, approval, at }: Waiver, told: Told): Reason => ({
  code: 'placement/waived',
  rule,
  layer: 'policy',
  at,
  flow: told.flow,
  params: {
    ...told.params,
    rule: id(rule),
    waiver: id(waiver),
    expires: id(expires),
    approval: id(approval.standing),
  },
});
