import { id, ids } from '../outcome/labelled.ts';
import type { Attestation } from '../places/regimes.ts';
import { type Context, mayBeOwn, spotOf } from './context.ts';
import type { Reason } from './decision.ts';
import { durationText } from './duration.ts';
import type { PlacedFlow } from './flows.ts';
import type { Safeguard } from './policy.ts';
import { applies, type LiveRegime, type LiveRestriction, type Preset } from './presets.ts';
import { bare, deniedCode, paramsOf } from './reason-parts.ts';
import { type Bitten, bitten, type Case, demanded, opening, seenBy, wouldOpen } from './regime-rules.ts';
import type { Bite } from './rules.ts';
import { safeguardsFor } from './safeguards.ts';

interface Said {
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

/** What the regimes that a policy uses say of a flow: denied, and by which article; or let pass, by which safeguard. */
export function byPresets(context: Context, flow: PlacedFlow): Said {
  const said = context.presets.map((preset) => byPreset(context, preset, flow));
  return { reasons: said.flatMap(({ reasons }) => reasons), notes: said.flatMap(({ notes }) => notes) };
}

function byPreset(context: Context, { use, regime }: Preset, flow: PlacedFlow): Said {
  if (regime === undefined) return { reasons: [unknownRegime(flow, use)], notes: [] };
  const label = seenBy(regime, flow);
  if (!applies(regime, label, context.policy.controller)) return NOTHING;
  const about = { context, regime, flow: { ...flow, label }, spot: spotOf(context.policy, flow.location), use };
  const parts = [
    ...regime.restrictions.map((each) => byRestriction(each, about)),
    ...demanded(about).map((each) => byAttestation(each, about)),
  ];
  const reasons = parts.flatMap((each) => each.reasons);
  return { reasons: oneOfACode(reasons), notes: parts.flatMap(({ notes }) => notes) };
}

const NOTHING: Said = { reasons: [], notes: [] };

interface About extends Case {
  readonly context: Context;
  readonly use: Preset['use'];
}

function byRestriction(restriction: LiveRestriction, about: About): Said {
  const denied = bitten(restriction, about);
  if (denied === undefined) return NOTHING;
  const used = opening(restriction, denied, statedFor(about), about);
  return used === undefined
    ? { reasons: [deniedBy(restriction, denied, about)], notes: [] }
    : { reasons: [], notes: used.map((each) => safeguarded(each, about)) };
}

function byAttestation(attestation: Attestation, about: About): Said {
  const used = statedFor(about).filter((each) => attestation.anyOf.includes(each.id));
  return used.length === 0
    ? { reasons: [attestationMissing(attestation, about)], notes: [] }
    : { reasons: [], notes: used.map((each) => safeguarded(each, about)) };
}

const statedFor = ({ context, use, flow }: About): readonly Safeguard[] => safeguardsFor(context, use.id, flow);

/** Two parts of a regime that deny alike are one reason: the first, which is the stricter. */
const oneOfACode = (reasons: readonly Reason[]): readonly Reason[] => {
  const key = ({ code, params }: Reason) => JSON.stringify([code, params.attestation]);
  return reasons.filter((each, index) => reasons.findIndex((other) => key(other) === key(each)) === index);
};

const unknownRegime = (flow: PlacedFlow, use: Preset['use']): Reason => ({
  code: deniedCode(flow.by, 'place', 'preset'),
  rule: use.id,
  layer: 'preset',
  at: use.at,
  flow: bare(flow),
  params: { ...paramsOf(flow), rule: id(use.id), because: id('the catalogue lacks this preset') },
});

const codeOf = (denied: Bitten, { of }: LiveRestriction): Bite =>
  typeof denied === 'string' ? denied : of === undefined ? 'place' : 'operator';

/** By which article, how sure we are of it, and what would open it. */
function deniedBy(restriction: LiveRestriction, denied: Bitten, about: About): Reason {
  const { flow, use, regime } = about;
  const safeguards = wouldOpen(restriction, denied, about);
  const { minutes } = restriction;
  return {
    code: deniedCode(flow.by, codeOf(denied, restriction), 'preset'),
    rule: use.id,
    layer: 'preset',
    at: use.at,
    flow: bare(flow),
    params: {
      ...paramsOf(flow),
      ...lawOf(use, regime),
      because: id(`preset ${use.id} denies it: ${regime.law}`),
      safeguards: ids(safeguards),
      ...(minutes === undefined ? {} : { within: id(durationText(minutes)) }),
    },
  };
}

const attestationMissing = ({ anyOf, at }: Attestation, { context, flow, use, regime }: About): Reason => ({
  code: 'placement/attestation-missing',
  rule: use.id,
  layer: 'preset',
  at: use.at,
  flow: bare(flow),
  params: {
    ...paramsOf(flow),
    ...lawOf(use, regime),
    attestation: ids(anyOf),
    first: id(anyOf[0] ?? ''),
    // A partition at rest and a surface are covered by their location alone.
    to: id(flow.by === 'rest' || flow.by === 'surface' ? flow.location : flow.of),
    ...(at === 'processors' && mayBeOwn(context.policy, flow.location) ? { own: id(flow.location) } : {}),
  },
});

const safeguarded = ({ id: safeguard, expires, approval, at }: Safeguard, about: About): Reason => ({
  code: 'placement/safeguarded',
  rule: about.use.id,
  layer: 'policy',
  at,
  flow: bare(about.flow),
  params: {
    ...paramsOf(about.flow),
    ...lawOf(about.use, about.regime),
    safeguard: id(safeguard),
    expires: id(expires),
    approval: id(approval.standing),
  },
});

const lawOf = ({ id: preset }: Preset['use'], { law, confidence }: LiveRegime) => ({
  rule: id(preset),
  law: id(law),
  confidence: id(confidence),
});
