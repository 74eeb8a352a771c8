import { object, oneOf, optional, required, type Shape, version, withDefault } from '../shape.ts';
import { branchesShape } from './branches.ts';
import { controlPlaneShape, DEFAULT_EVENTS, eventsShape } from './control-plane.ts';
import { datasetsShape } from './datasets.ts';
import { derivedShape } from './derived.ts';
import { groupsShape } from './groups.ts';
import { locationsShape } from './locations.ts';
import type { Names } from './names.ts';
import { notYet } from './not-yet.ts';
import { rulesShape } from './rules.ts';
import { controllerShape, DEFAULT_PREFERENCES, preferShape, presetsShape, releaseShape } from './settings.ts';
import { stepsShape } from './steps.ts';
import { destinationsShape, storesShape } from './stores.ts';
import { targetsShape } from './targets.ts';

/** Every key of the file at its top level; docs/policy.md has a heading for each. */
export const policyShape = (names: Names) =>
  object({
    version: required(version(1)),
    enforcement: withDefault(oneOf('active', 'evaluate'), 'active' as const),
    controller: optional(controllerShape),
    presets: withDefault(presetsShape, []),
    locations: withDefault(locationsShape(names.groups), []),
    groups: optional(groupsShape(names.groups)),
    'control-plane': optional(controlPlaneShape(names)),
    events: withDefault(eventsShape, DEFAULT_EVENTS),
    targets: required(targetsShape(names)),
    stores: withDefault(storesShape(names), []),
    destinations: withDefault(destinationsShape(names), []),
    datasets: required(datasetsShape(names)),
    steps: required(stepsShape(names)),
    rules: withDefault(rulesShape(names), []),
    derived: withDefault(derivedShape(names), []),
    prefer: withDefault(preferShape, DEFAULT_PREFERENCES),
    'on-unavailable': withDefault(oneOf('wait', 'fail'), 'wait' as const),
    release: withDefault(releaseShape, { evidence: 'local' as const }),
    'trusted-branches': optional(branchesShape),
    extends: notYet,
    regions: notYet,
    waivers: notYet,
    safeguards: notYet,
    approvers: notYet,
    tests: notYet,
  });

type ValueOf<S> = S extends Shape<infer T> ? T : never;

export type PolicyFile = ValueOf<ReturnType<typeof policyShape>>;
