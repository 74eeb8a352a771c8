import { type Finding, warning } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import type { Policy, Target } from '../policy/policy.ts';
import { askedRunner } from '../policy/runs-on.ts';
import type { JsonObject } from './json.ts';
import type { Made } from './made.ts';
import { type Usable, unusedNote } from './usable.ts';

export interface RunnerGroupSettings {
  readonly repositoryId: number;
  /** `OWNER/NAME/.github/workflows/FILE@REF`: the only workflow whose jobs a runner of the group takes. */
  readonly workflow: string;
}

/** For each runner group that a usable target names, the settings that keep other repositories and workflows out. */
export function runnerGroups(policy: Policy, { used, unused, beside }: Usable, settings: RunnerGroupSettings): Made {
  const groups = groupsOf(used);
  return {
    entries: Object.fromEntries([...groups.keys()].map((name) => [name, groupSettings(name, settings)])),
    findings: [
      ...used.filter((target) => groupOf(target) === undefined).map(labelsOnly),
      ...[...groups.keys()].flatMap((name) => sharedBy(policy, name, inGroup(name, [...used, ...beside]))),
      ...unused.filter((target) => groupOf(target) !== undefined).map(unusedNote),
    ],
  };
}

export const groupOf = ({ runsOn }: Target): string | undefined => askedRunner(runsOn).group;

/** Sorted by name, not by the user's language. */
function groupsOf(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const names = [...new Set(targets.flatMap((target) => groupOf(target) ?? []))].sort();
  return new Map(names.map((name) => [name, targets.filter((target) => groupOf(target) === name)]));
}

/** To GitHub the name of a group has no case. */
const inGroup = (name: string, targets: readonly Target[]): readonly Target[] =>
  targets.filter((target) => groupOf(target)?.toLowerCase() === name.toLowerCase());

/** https://docs.github.com/en/rest/actions/self-hosted-runner-groups: as creating a group of an organisation takes it. */
const groupSettings = (name: string, { repositoryId, workflow }: RunnerGroupSettings): JsonObject => ({
  name,
  visibility: 'selected',
  selected_repository_ids: [repositoryId],
  allows_public_repositories: false,
  restricted_to_workflows: true,
  selected_workflows: [workflow],
});

const labelsOnly = ({ id: target, at }: Target): Finding =>
  warning('guardrail/labels-are-no-boundary', { target: id(target) }, at);

/** A runner of a group takes any job of the group: between its places the group keeps nothing apart. */
function sharedBy(policy: Policy, group: string, targets: readonly Target[]): readonly Finding[] {
  const runners = new Set(targets.map(({ runnerLocation }) => runnerLocation));
  if (runners.size < 2) return [];
  const params = {
    group: id(group),
    targets: ids(targets.map((each) => each.id)),
    locations: ids([...runners].sort()),
  };
  return [warning('guardrail/group-of-several-places', params, policy.targets.get(targets[1]?.id ?? '')?.at)];
}
