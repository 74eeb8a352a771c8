import { error, type Finding } from '../domain/outcome/finding.ts';
import { ids } from '../domain/outcome/labelled.ts';
import { builtInLocation } from '../domain/places/built-in-locations.ts';
import type { Location, Parent, Policy, Step } from '../domain/policy/policy.ts';
import { wrongFile } from './limits.ts';
import { hostedFaults } from './policy/hosted-faults.ts';
import { type Layer, layered, type ParentTexts, type PolicySource } from './policy/layers.ts';
import { type Names, namesIn } from './policy/names.ts';
import { inOrder } from './policy/order.ts';
import { platformFaults } from './policy/platform-faults.ts';
import { regionsKnown } from './policy/regions.ts';
import { type ParentFile, type PolicyFile, parentShape, policyShape } from './policy/sections.ts';
import { twins } from './policy/twins.ts';
import { waiverFaults } from './policy/waivers.ts';
import { together, type WholePolicy } from './policy/whole.ts';
import { isRead } from './shape.ts';

export { type ParentTexts, type PolicySource, parentsNamed } from './policy/layers.ts';
export { MAX_PARENTS } from './policy/parents.ts';

/**
 * The residency policy in normal form (docs/policy.md), with the texts that it builds on, by the paths it gives them;
 * throws `badInput` with all that is wrong, in whichever text.
 */
export function readPolicy(source: PolicySource, texts: ParentTexts = new Map()): Policy {
  const { layer, parents } = layered(source, texts);
  const names = namesOf(layer);
  const read = readAll(layer, names);
  const whole = together(read, layer, names);
  const { ordered, circle } = inOrder(whole.steps);
  const wrong = [...faults(whole, names), ...circleOf(circle)];
  if (wrong.length > 0) throw wrongFile(wrong);
  return { ...normalForm({ ...whole, steps: ordered }, parents, source), ...regionsOf(names) };
}

const namesOf = ({ root, above }: Layer): Names =>
  namesIn(
    root,
    above.map((each) => each.root),
  );

interface ReadFiles {
  readonly own: PolicyFile;
  /** Furthest first. */
  readonly above: readonly ParentFile[];
}

/** Every text by itself; all that is wrong in any of them is told at once. */
function readAll({ root, above }: Layer, names: Names): ReadFiles {
  const findings: Finding[] = [];
  // What one layer adds to a region holds for all that use it.
  const namesAbove = (each: Layer): Names => ({ ...namesOf(each), regions: names.regions });
  const parents = above.map((each) => parentShape(namesAbove(each))(each.root, findings));
  const own = policyShape(names)(root, findings);
  const read = parents.filter(isRead);
  if (findings.length > 0) throw wrongFile(findings);
  if (!isRead(own) || read.length < parents.length) throw new Error('a shape failed and did not say why');
  return { own, above: read };
}

const circleOf = (circle: readonly Step[]): readonly Finding[] =>
  circle.length === 0 ? [] : [error('policy/step-cycle', { steps: ids(circle.map(({ id }) => id)) }, circle[0]?.at)];

/** What stands in no text alone, or in none as it has to be. */
const faults = (whole: WholePolicy, { writes }: Names): readonly Finding[] => [
  ...twins([...whole.datasets, ...writes.map(({ artifact, at }) => ({ id: artifact, at })), ...whole.derived]),
  ...twins(whole.rules),
  ...twins(whole.waivers),
  ...waiverFaults(whole.waivers, whole.rules),
  ...platformFaults(whole),
  ...hostedFaults(whole.targets),
  ...whole.contradictions,
];

const regionsOf = ({ regions }: Names): Pick<Policy, 'regions'> =>
  regions.size === 0 ? {} : { regions: regionsKnown(regions) };

function normalForm(whole: WholePolicy, parents: readonly Parent[], { path, digest }: PolicySource): Policy {
  const { contradictions: _, controller, ...rest } = whole;
  return {
    ...rest,
    ...(controller === undefined ? {} : { controller }),
    digest,
    path,
    parents,
    locations: byId([...whole.locations, ...builtInsUsed(whole)]),
    targets: byId(whole.targets),
    stores: byId(whole.stores),
    destinations: byId(whole.destinations),
    datasets: byId(whole.datasets),
    steps: byId(whole.steps),
  };
}

/** Locations that the product defines stand in the normal form where the policy uses them. */
function builtInsUsed(file: WholePolicy): readonly Location[] {
  const uses = [
    file.controlPlane,
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
