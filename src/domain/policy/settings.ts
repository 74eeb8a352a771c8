import type { Policy } from './policy.ts';

/** What a policy sets beside its placements, by the key of the file. */
const SETTINGS: Readonly<Record<string, (policy: Policy) => unknown>> = {
  enforcement: ({ enforcement }) => enforcement,
  'control-plane.aggregates': ({ controlPlane }) => controlPlane.aggregates,
  events: ({ events }) => events,
  'on-unavailable': ({ onUnavailable }) => onUnavailable,
  release: ({ release }) => release,
  'trusted-branches': ({ trustedBranches }) => trustedBranches,
};

/** The settings that two policies have otherwise. */
export const settingsChanged = (before: Policy, after: Policy): readonly string[] =>
  Object.entries(SETTINGS).flatMap(([key, of]) =>
    JSON.stringify(of(before)) === JSON.stringify(of(after)) ? [] : [key],
  );
