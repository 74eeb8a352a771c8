import type { Exception, Partition, Policy, Step } from './policy.ts';
import type { Rule } from './rule.ts';
import type { Target } from './target.ts';

/** What a policy sets beside its placements, by the key of the file. */
const SETTINGS: Readonly<Record<string, (policy: Policy) => unknown>> = {
  enforcement: ({ enforcement }) => enforcement,
  controller: ({ controller }) => controller,
  presets: ({ presets }) => presets.map(({ id }) => id),
  extends: ({ parents }) => parents.map(({ digest }) => digest),
  approvals: ({ approvals }) => approvals,
  approvers: ({ approvers }) => [...approvers].map(([approver, key]) => [approver, key ?? 'asserted']),
  waivers: ({ waivers }) => waivers.map(asWritten),
  safeguards: ({ safeguards }) => safeguards.map(asWritten),
  derived: ({ derived }) => derived.map(asWritten),
  'control-plane.aggregates': ({ controlPlane }) => controlPlane.aggregates,
  events: ({ events }) => events,
  'on-unavailable': ({ onUnavailable }) => onUnavailable,
  release: ({ release }) => release,
  tests: ({ tests }) => tests,
  'trusted-branches': ({ trustedBranches }) => trustedBranches,
};

/** Wherever it stands: what its approvers answer for. */
const asWritten = ({ approval: { by, entry } }: Exception) => ({ by, entry });

type Keys<T> = Readonly<Record<string, (entry: T) => unknown>>;

/** What a step does and what opens it: a gate that asks for less, or other tests, let it run exactly where it ran. */
const OF_STEP: Keys<Step> = {
  action: ({ action }) => action,
  reads: ({ reads }) => reads,
  writes: ({ writes }) => [...writes].map(([artifact, { store }]) => [artifact, store]),
  gate: ({ gateNeeds }) => gateNeeds,
  spec: ({ spec }) => spec,
  timeout: ({ timeoutMinutes }) => timeoutMinutes,
};

/** Which machines bear the name of a target, and who lets a job go there. */
const OF_TARGET: Keys<Target> = {
  location: ({ location }) => location,
  'runner-location': ({ runnerLocation }) => runnerLocation,
  'runs-on': ({ runsOn }) => runsOn,
  isolation: ({ isolation }) => isolation,
  environment: ({ environment }) => environment,
};

const OF_PARTITION: Keys<Partition> = {
  location: ({ location }) => location,
  contract: ({ contract }) => contract,
  classification: ({ label }) => label.classification,
  categories: ({ label }) => label.categories,
  subjects: ({ label }) => label.subjects,
};

const OF_PLACED: Keys<{ readonly location: string }> = { location: ({ location }) => location };

const OF_RULE: Keys<Rule> = { waivable: (rule) => rule.effect === 'deny' && rule.waivable };

/** The settings that two policies have otherwise; of what only one of them has, its placements tell. */
export function settingsChanged(before: Policy, after: Policy): readonly string[] {
  const now = settingsOf(after);
  return [...settingsOf(before)].flatMap(([key, value]) => (now.has(key) && now.get(key) !== value ? [key] : []));
}

/** By the path of keys in the file, each value as a text to compare. */
const settingsOf = (policy: Policy): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Object.entries(SETTINGS).map(([key, of]) => [key, of(policy)] as const),
      ...each('steps', policy.steps.values(), OF_STEP),
      ...each('targets', policy.targets.values(), OF_TARGET),
      ...each('stores', policy.stores.values(), OF_PLACED),
      ...each('destinations', policy.destinations.values(), OF_PLACED),
      ...[...policy.datasets.values()].flatMap(({ id, partitions }) =>
        each(`datasets.${id}.partitions`, partitions.values(), OF_PARTITION),
      ),
      ...each('rules', policy.rules, OF_RULE),
    ].map(([key, value]) => [key, JSON.stringify(value, comparable) ?? '']),
  );

const each = <T extends { readonly id: string }>(section: string, entries: Iterable<T>, keys: Keys<T>) =>
  [...entries].flatMap((entry) =>
    Object.entries(keys).map(([key, of]) => [`${section}.${entry.id}.${key}`, of(entry)] as const),
  );

/** A map as its entries, and no position (`at`; of a test it is a day): that a line moved is no change. */
function comparable(key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return key === 'at' && typeof value === 'object' ? undefined : value;
}
