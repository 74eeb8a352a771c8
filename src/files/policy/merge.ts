import { atMost, CLASSIFICATIONS, joinedLabel, lower } from '../../domain/labels/label.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { ControlPlane, Dataset, Partition, Policy, PresetUse, Surface } from '../../domain/policy/policy.ts';
import { strongest } from '../../domain/policy/proof-levels.ts';
import type { ControlPlaneCaps, EventCaps } from './control-plane.ts';

/** How the layers of a policy come together: whatever one of them restricts stays restricted. */

/** A regime that several layers use is used once, from where it stands first. */
export const mergedPresets = (layers: readonly (readonly PresetUse[])[]): readonly PresetUse[] =>
  [...new Map([...layers.flat()].reverse().map((use) => [use.id, use])).values()].reverse();

/** The lowest caps, and the strictest rule on aggregates, of all that say something. */
export const capped = (own: ControlPlane, caps: readonly ControlPlaneCaps[]): ControlPlane =>
  caps.reduce(cappedBy, own);

function cappedBy({ aggregates: own, ...plane }: ControlPlane, cap: ControlPlaneCaps): ControlPlane {
  const aggregates = stricter(own, cap.aggregates);
  return {
    ...plane,
    mayHold: lower(plane.mayHold, cap.mayHold ?? 'restricted'),
    surfaces: lowest(plane.surfaces, cap.surfaces),
    ...(aggregates === undefined ? {} : { aggregates }),
  };
}

function lowest(own: ControlPlane['surfaces'], caps: ControlPlane['surfaces']): ControlPlane['surfaces'] {
  const surfaces = [...new Set([...Object.keys(own), ...Object.keys(caps)])] as readonly Surface[];
  return Object.fromEntries(
    surfaces.map((each) => [each, lower(own[each] ?? 'restricted', caps[each] ?? 'restricted')]),
  );
}

/** A parent alone grants no aggregates: it says what they would have to be. */
function stricter(own: ControlPlane['aggregates'], cap: ControlPlane['aggregates']): ControlPlane['aggregates'] {
  if (own === undefined || cap === undefined) return own;
  return {
    becomes: atMost(own.becomes, cap.becomes) ? cap.becomes : own.becomes,
    minRecords: Math.max(own.minRecords, cap.minRecords),
  };
}

export const cappedEvents = (own: Policy['events'], caps: readonly EventCaps[]): Policy['events'] =>
  caps.reduce<Policy['events']>(
    (events, cap) => ({
      'pull-request': { mayRead: lower(events['pull-request'].mayRead, cap['pull-request']?.mayRead ?? 'restricted') },
      fork: { mayRead: lower(events.fork.mayRead, cap.fork?.mayRead ?? 'restricted') },
    }),
    own,
  );

/** The strongest proof that any layer asks for. */
export const mergedProof = (layers: readonly Policy['proof'][]): Policy['proof'] =>
  Object.fromEntries(
    CLASSIFICATIONS.flatMap((each) => {
      const asked = layers.flatMap((layer) => layer[each] ?? []);
      return asked.length === 0 ? [] : [[each, asked.reduce(strongest)]];
    }),
  );

const EVIDENCE = ['local', 'same-run', 'signed'] as const;

/** The evidence that is hardest to come by. */
export const strictestRelease = (layers: readonly Policy['release'][]): Policy['release'] => ({
  evidence: EVIDENCE[Math.max(...layers.map(({ evidence }) => EVIDENCE.indexOf(evidence)))] ?? 'signed',
});

/** A dataset that several layers label has all their labels, and so has each of its partitions. */
export function mergedDatasets(layers: readonly (readonly Dataset[])[]): readonly Dataset[] {
  const merged = new Map<string, Dataset>();
  for (const dataset of layers.flat()) {
    const before = merged.get(dataset.id);
    merged.set(dataset.id, before === undefined ? dataset : raised(before, dataset));
  }
  return [...merged.values()];
}

const raised = (above: Dataset, below: Dataset): Dataset => ({
  ...below,
  label: joinedLabel([above.label, below.label]),
  partitions: new Map([
    ...[...above.partitions].map(([name, each]) => [name, labelled(each, below)] as const),
    ...[...below.partitions].map(([name, each]) => [name, labelled(each, above)] as const),
  ]),
});

const labelled = (partition: Partition, { label }: Dataset): Partition => ({
  ...partition,
  label: joinedLabel([partition.label, label]),
});

/** Layers that name another controller, or another control plane, cannot both be right. */
export function contradictions(
  what: string,
  stated: readonly { readonly value: string; readonly at: Position }[],
): readonly Finding[] {
  const [first] = stated;
  return stated.flatMap(({ value, at }) =>
    first === undefined || value === first.value
      ? []
      : [
          error(
            'policy/redefined',
            { kind: id(what), name: id(value), by: id(`${first.at.file}:${first.at.line}`) },
            at,
          ),
        ],
  );
}
