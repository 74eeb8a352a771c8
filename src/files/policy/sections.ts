import { object, oneOf, optional, refusedKey, required, type Shape, version, withDefault } from '../shape.ts';
import { approversShape } from './approvers.ts';
import { branchesShape } from './branches.ts';
import { controlPlaneCaps, controlPlaneShape, DEFAULT_EVENTS, type EventCaps, eventsShape } from './control-plane.ts';
import { datasetsShape } from './datasets.ts';
import { derivedShape } from './derived.ts';
import { groupsShape } from './groups.ts';
import { locationsShape } from './locations.ts';
import type { Names } from './names.ts';
import { parentsShape } from './parents.ts';
import { regionsShape } from './regions.ts';
import { deniesShape, rulesShape } from './rules.ts';
import { safeguardsShape } from './safeguards.ts';
import {
  controllerShape,
  DEFAULT_PREFERENCES,
  preferShape,
  presetsShape,
  proofShape,
  releaseShape,
} from './settings.ts';
import { stepsShape } from './steps.ts';
import { destinationsShape, storesShape } from './stores.ts';
import { targetsShape } from './targets.ts';
import { testsShape } from './tests.ts';
import { waiversShape } from './waivers.ts';

/** Every key of the file at its top level; docs/policy.md has a heading for each. */
export const policyShape = (names: Names) =>
  object({
    version: required(version(1)),
    enforcement: withDefault(oneOf('active', 'evaluate'), 'active' as const),
    controller: optional(controllerShape),
    presets: withDefault(presetsShape, []),
    locations: withDefault(locationsShape(names), []),
    groups: optional(groupsShape(names.groups)),
    'control-plane': optional(controlPlaneShape(names)),
    events: withDefault(eventsShape, DEFAULT_EVENTS),
    targets: withDefault(targetsShape(names), []),
    stores: withDefault(storesShape(names), []),
    destinations: withDefault(destinationsShape(names), []),
    datasets: withDefault(datasetsShape(names), []),
    steps: required(stepsShape(names)),
    rules: withDefault(rulesShape(names), []),
    derived: withDefault(derivedShape(names), []),
    prefer: withDefault(preferShape, DEFAULT_PREFERENCES),
    'on-unavailable': withDefault(oneOf('wait', 'fail'), 'wait' as const),
    release: withDefault(releaseShape, { evidence: 'local' as const }),
    'trusted-branches': optional(branchesShape),
    extends: withDefault(parentsShape, []),
    regions: optional(regionsShape(names.groups)),
    waivers: withDefault(waiversShape(names), []),
    safeguards: withDefault(safeguardsShape(names), []),
    approvers: optional(approversShape),
    approvals: withDefault(oneOf('asserted', 'signed'), 'asserted' as const),
    proof: withDefault(proofShape, {}),
    tests: withDefault(testsShape(names), []),
  });

/** The keys of a text that policies build on: it defines and restricts, and opens nothing. */
export const parentShape = (names: Names) =>
  object({
    version: required(version(1)),
    enforcement: withDefault(oneOf('active', 'evaluate'), 'active' as const),
    controller: optional(controllerShape),
    presets: withDefault(presetsShape, []),
    locations: withDefault(locationsShape(names), []),
    groups: optional(groupsShape(names.groups)),
    'control-plane': optional(controlPlaneCaps(names)),
    events: withDefault<EventCaps>(eventsShape, {}),
    targets: withDefault(targetsShape(names), []),
    stores: withDefault(storesShape(names), []),
    destinations: withDefault(destinationsShape(names), []),
    datasets: withDefault(datasetsShape(names), []),
    rules: withDefault(deniesShape(names), []),
    release: optional(releaseShape),
    extends: withDefault(parentsShape, []),
    regions: optional(regionsShape(names.groups)),
    approvers: optional(approversShape),
    approvals: withDefault(oneOf('asserted', 'signed'), 'asserted' as const),
    proof: withDefault(proofShape, {}),
    ...Object.fromEntries(ROOT_ONLY.map((key) => [key, refusedKey('policy/parent-widens')])),
  });

/** What opens something, or is for the pipeline itself, stands in the policy alone. */
const ROOT_ONLY = [
  'steps',
  'derived',
  'waivers',
  'safeguards',
  'tests',
  'prefer',
  'on-unavailable',
  'trusted-branches',
] as const;

type ValueOf<S> = S extends Shape<infer T> ? T : never;

export type PolicyFile = ValueOf<ReturnType<typeof policyShape>>;

export type ParentFile = ValueOf<ReturnType<typeof parentShape>>;
