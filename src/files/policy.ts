import type { Digest } from '../domain/outcome/digest.ts';
import { error, type Finding } from '../domain/outcome/finding.ts';
import { ids } from '../domain/outcome/labelled.ts';
import { builtInLocation } from '../domain/places/built-in-locations.ts';
import type { Location, Policy, Step } from '../domain/policy/policy.ts';
import { wrongFile } from './limits.ts';
import type { SourceText } from './node.ts';
import { defaultControlPlane } from './policy/control-plane.ts';
import { namesIn } from './policy/names.ts';
import { inOrder } from './policy/order.ts';
import { platformFaults } from './policy/platform-faults.ts';
import { type PolicyFile, policyShape } from './policy/sections.ts';
import { twins } from './policy/twins.ts';
import { readNode } from './shape.ts';
import { parseYaml } from './yaml.ts';

/** The residency policy in normal form (docs/policy.md); throws `badInput` with all that is wrong. */
export function readPolicy(source: SourceText & { readonly digest: Digest }): Policy {
  const root = parseYaml(source);
  const names = namesIn(root);
  const file = readNode(policyShape(names), root);
  const artifacts = names.writes.map(({ artifact, at }) => ({ id: artifact, at }));
  const { ordered, circle } = inOrder(file.steps);
  const wrong = [
    ...twins([...file.datasets, ...artifacts, ...file.derived]),
    ...twins(file.rules),
    ...circleOf(circle),
    ...platformFaults(file),
  ];
  if (wrong.length > 0) throw wrongFile(wrong);
  return normalForm(file, ordered, source);
}

const circleOf = (circle: readonly Step[]): readonly Finding[] =>
  circle.length === 0 ? [] : [error('policy/step-cycle', { steps: ids(circle.map(({ id }) => id)) }, circle[0]?.at)];

function normalForm(
  file: PolicyFile,
  steps: readonly Step[],
  { path, digest }: SourceText & { readonly digest: Digest },
): Policy {
  const controlPlane = file['control-plane'] ?? defaultControlPlane({ file: path, line: 1, column: 1 });
  const locations = [...file.locations, ...builtInsUsed(file, controlPlane)];
  return {
    digest,
    path,
    enforcement: file.enforcement,
    ...(file.controller === undefined ? {} : { controller: file.controller }),
    presets: file.presets,
    locations: byId(locations),
    controlPlane,
    events: file.events,
    targets: byId(file.targets),
    stores: byId(file.stores),
    destinations: byId(file.destinations),
    datasets: byId(file.datasets),
    steps: byId(steps),
    rules: file.rules,
    derived: file.derived,
    prefer: file.prefer,
    onUnavailable: file['on-unavailable'],
    release: file.release,
    ...(file['trusted-branches'] === undefined ? {} : { trustedBranches: file['trusted-branches'] }),
  };
}

/** Locations that the product defines stand in the normal form where the policy uses them. */
function builtInsUsed(file: PolicyFile, controlPlane: Policy['controlPlane']): readonly Location[] {
  const uses = [
    controlPlane,
    ...file.targets,
    ...file.targets.map(({ runnerLocation, at }) => ({ location: runnerLocation, at })),
    ...file.stores,
    ...file.destinations,
    ...file.datasets.flatMap(({ partitions }) => [...partitions.values()]),
  ];
  return [...new Map(uses.map(({ location, at }) => [location, at]))].flatMap(([id, at]) => {
    const found = builtInLocation(id);
    return found ? [{ id, ...found, at }] : [];
  });
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
