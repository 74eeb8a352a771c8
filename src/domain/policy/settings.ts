import type { Exception, Policy } from './policy.ts';

/** What a policy sets beside its placements, by the key of the file. */
const SETTINGS: Readonly<Record<string, (policy: Policy) => unknown>> = {
  enforcement: ({ enforcement }) => enforcement,
  extends: ({ parents }) => parents.map(({ digest }) => digest),
  approvals: ({ approvals }) => approvals,
  approvers: ({ approvers }) => [...approvers].map(([approver, key]) => [approver, key ?? 'asserted']),
  waivers: ({ waivers }) => waivers.map(asWritten),
  safeguards: ({ safeguards }) => safeguards.map(asWritten),
  'control-plane.aggregates': ({ controlPlane }) => controlPlane.aggregates,
  events: ({ events }) => events,
  'on-unavailable': ({ onUnavailable }) => onUnavailable,
  release: ({ release }) => release,
  'trusted-branches': ({ trustedBranches }) => trustedBranches,
};

/** Wherever it stands: what its approvers answer for. */
const asWritten = ({ approval: { by, entry } }: Exception) => ({ by, entry });

/** The settings that two policies have otherwise. */
export const settingsChanged = (before: Policy, after: Policy): readonly string[] =>
  Object.entries(SETTINGS).flatMap(([key, of]) =>
    JSON.stringify(of(before)) === JSON.stringify(of(after)) ? [] : [key],
  );
