import { type Finding, warning } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import { statable } from '../places/regimes.ts';
import type { Context } from './context.ts';
import { copyReasons } from './copies.ts';
import { dayOf, isLive } from './dates.ts';
import { restFlow } from './flows.ts';
import { endedOn } from './group-ends.ts';
import { isApproved } from './in-force.ts';
import { judgeAll } from './judge.ts';
import type { Exception, Policy } from './policy.ts';
import type { LiveRegime, Preset } from './presets.ts';
import { paramsTold } from './reason-parts.ts';
import { partitionsOf } from './records.ts';
import { reaches } from './regime-reach.ts';
import { isPlannedControlPlane } from './surfaces.ts';
import { untestedReleases } from './untested.ts';

/** What is to be said about the policy as a whole, whichever steps are asked for. */
export const policyFindings = (context: Context): readonly Finding[] => [
  ...controlPlaneDiffers(context),
  ...withoutEffect(context),
  ...leftGroups(context),
  ...unusedSafeguards(context.policy),
  ...untestedReleases(context.policy),
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

/** Entries that somebody answers for, and that have no effect: it is over, or nobody approved as the policy demands. */
const withoutEffect = ({ policy, situation }: Context): readonly Finding[] =>
  [
    ...policy.derived.map((entry) => ({ kind: 'derived entry', entry })),
    ...policy.waivers.map((entry) => ({ kind: 'waiver', entry })),
    ...policy.safeguards.map((entry) => ({ kind: 'safeguard', entry })),
  ].flatMap(({ kind, entry }) => [
    ...(isLive(entry.expires, dayOf(situation.now)) ? [] : [expired(kind, entry)]),
    ...(isApproved(entry.approval, policy.approvals) ? [] : [notApproved(kind, entry)]),
  ]);

/** A safeguard that no preset of the policy asks for opens nothing, and looks as if it did. */
const unusedSafeguards = ({ safeguards, presets }: Policy): readonly Finding[] =>
  safeguards
    .filter(({ id: safeguard, preset }) => {
      const asked = presets.filter((use) => preset === undefined || use.id === preset);
      return !asked.some((use) => statable(use.id).includes(safeguard));
    })
    .map(({ id: safeguard, preset, at }) =>
      warning(
        'placement/safeguard-unused',
        { safeguard: id(safeguard), ...(preset === undefined ? {} : { preset: id(preset) }) },
        at,
      ),
    );

/** What a rule lost with a group; once, whichever of its keys name the group. */
const leftGroups = ({ policy, situation }: Context): readonly Finding[] =>
  policy.rules.flatMap((rule) => {
    const ended = new Map(endedOn(rule, dayOf(situation.now)).map((each) => [each.place, each]));
    return [...ended.values()].map(({ place, until }) =>
      warning('placement/place-left-group', { rule: id(rule.id), place: id(place), until: id(until) }, rule.at),
    );
  });

const expired = (kind: string, { id: entry, expires, at }: Exception): Finding =>
  kind === 'derived entry'
    ? warning('placement/derived-expired', { derived: id(entry), expires: id(expires) }, at)
    : warning('placement/entry-expired', { kind: id(kind), entry: id(entry), expires: id(expires) }, at);

const notApproved = (kind: string, { id: entry, approval, at }: Exception): Finding =>
  warning(
    'placement/not-approved',
    { kind: id(kind), entry: id(entry), why: id(WHY[approval.standing]), approvers: ids(approval.by) },
    at,
  );

const WHY = {
  'not-signed': 'an approver whose key the policy has did not sign it as it stands here, for this repository',
  asserted: 'its approval is asserted, and signatures are demanded',
  signed: 'none of those who signed it may approve here',
} as const;

/** A preset that reaches nothing is a mistake; one that has nothing a machine could check says so. */
function presetFindings(policy: Policy, { use, regime }: Preset): readonly Finding[] {
  const params = { preset: id(use.id), law: id(regime?.law ?? 'unknown') };
  if (regime === undefined || !reachesAny(policy, regime)) {
    return regime === undefined ? [] : [warning('placement/preset-matches-nothing', params, use.at)];
  }
  if (!regime.inForce) {
    return [warning('placement/preset-not-in-force', { ...params, from: id(regime.from ?? '') }, use.at)];
  }
  const checks = [regime.restrictions, regime.attestations, regime.copies].flat();
  return checks.length > 0 ? [] : [warning('placement/preset-without-place-rule', params, use.at)];
}

const reachesAny = (policy: Policy, regime: LiveRegime): boolean =>
  [...partitionsOf(policy), ...policy.derived.map(({ becomes }) => ({ label: becomes }))].some(({ label }) =>
    reaches(regime, label, policy.controller),
  );

/** A partition that no step reads rests somewhere all the same. */
function restingUnread(context: Context): readonly Finding[] {
  const read = new Set(
    [...context.policy.steps.values()].flatMap(({ reads }) =>
      reads.flatMap((each) => (each.kind === 'partition' ? [each.origin] : [])),
    ),
  );
  const unread = partitionsOf(context.policy).filter(({ origin }) => !read.has(origin));
  const flows = unread.flatMap((partition) => restFlow({ id: partition.origin, label: partition.label, partition }));
  const reasons = [...judgeAll(context, flows).reasons, ...copyReasons(context, unread)];
  return reasons.map((each) => warning(each.code, paramsTold(each), each.at));
}
