import type { FindingCode } from '../findings/codes.ts';
import { type Finding, warning } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Unchecked } from '../places/regimes.ts';
import type { Context } from './context.ts';
import { dayOf, isLive } from './dates.ts';
import { restFlow } from './flows.ts';
import { judgeAll } from './judge.ts';
import type { Derived, Partition, Policy } from './policy.ts';
import { applies, type Preset } from './presets.ts';
import { isPlannedControlPlane } from './surfaces.ts';

/** What is to be said about the policy as a whole, whichever steps are asked for. */
export const policyFindings = (context: Context): readonly Finding[] => [
  ...controlPlaneDiffers(context),
  ...expired(context),
  ...context.presets.flatMap((preset) => presetFindings(context.policy, preset)),
  ...restingUnread(context),
];

function controlPlaneDiffers(context: Context): readonly Finding[] {
  if (isPlannedControlPlane(context)) return [];
  const { location, at } = context.policy.controlPlane;
  return [
    warning('placement/control-plane-differs', { expected: id(location), got: id(context.situation.controlPlane) }, at),
  ];
}

const expired = ({ policy, situation }: Context): readonly Finding[] =>
  policy.derived
    .filter(({ expires }) => !isLive(expires, dayOf(situation.now)))
    .map(({ id: derived, expires, at }: Derived) =>
      warning('placement/derived-expired', { derived: id(derived), expires: id(expires) }, at),
    );

const UNCHECKED_CODES: Record<Unchecked, FindingCode> = {
  'no-place-rule': 'placement/preset-without-place-rule',
  attestation: 'placement/preset-attestation-unchecked',
  copy: 'placement/preset-copy-unchecked',
  'not-in-force': 'placement/preset-not-in-force',
};

/** A preset that reaches nothing is a mistake; one that asks for more than places says so. */
function presetFindings(policy: Policy, { use, regime }: Preset): readonly Finding[] {
  const labels = [...partitionsOf(policy), ...policy.derived.map(({ becomes }) => ({ label: becomes }))];
  const matches = labels.some(({ label }) => applies(regime, label, policy.controller));
  const params = { preset: id(use.id), law: id(regime?.law ?? 'unknown') };
  if (!matches) return [warning('placement/preset-matches-nothing', params, use.at)];
  return (regime?.unchecked ?? []).map((each) => warning(UNCHECKED_CODES[each], params, use.at));
}

/** A partition that no step reads rests somewhere all the same. */
function restingUnread(context: Context): readonly Finding[] {
  const read = new Set(
    [...context.policy.steps.values()].flatMap(({ reads }) =>
      reads.flatMap((each) => (each.kind === 'partition' ? [each.origin] : [])),
    ),
  );
  const unread = partitionsOf(context.policy).filter(({ origin }) => !read.has(origin));
  const flows = unread.flatMap((partition) => restFlow({ id: partition.origin, label: partition.label, partition }));
  return judgeAll(context, flows).reasons.map(({ code, params, at }) => warning(code, params, at));
}

const partitionsOf = ({ datasets }: Policy): readonly Partition[] =>
  [...datasets.values()].flatMap(({ partitions }) => [...partitions.values()]);
