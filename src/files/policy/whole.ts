import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { ApprovalRule, ControlPlane, Policy } from '../../domain/policy/policy.ts';
import { startOf } from '../limits.ts';
import { approverTable } from './approvers.ts';
import { defaultControlPlane } from './control-plane.ts';
import type { Layer } from './layers.ts';
import {
  capped,
  cappedEvents,
  contradictions,
  mergedDatasets,
  mergedPresets,
  mergedProof,
  strictestRelease,
} from './merge.ts';
import type { Names } from './names.ts';
import type { ParentFile, PolicyFile } from './sections.ts';
import { entriesOf, valueAt } from './sections-of.ts';

/** All layers in one, before its entries are looked up by their ids. */
export type WholePolicy = Omit<Policy, Indexed | 'digest' | 'path' | 'parents' | 'controller'> & {
  readonly [K in Indexed]: readonly ItemOf<Policy[K]>[];
} & {
  readonly controller: Policy['controller'] | undefined;
  readonly contradictions: readonly Finding[];
};

type Indexed = 'locations' | 'targets' | 'stores' | 'destinations' | 'datasets' | 'steps';
type ItemOf<M> = M extends ReadonlyMap<string, infer T> ? T : never;

interface Files {
  readonly own: PolicyFile;
  readonly above: readonly ParentFile[];
}

export function together({ own, above }: Files, layer: Layer, names: Names): WholePolicy {
  const layers = [...above, own];
  const each = <T>(key: (file: ParentFile | PolicyFile) => readonly T[]): readonly T[] => layers.flatMap(key);
  const targets = each(({ targets }) => targets);
  const whole = {
    ...ofThePolicy(own),
    enforcement: own.enforcement,
    controller: layers.flatMap(({ controller }) => controller ?? [])[0],
    presets: mergedPresets(layers.map(({ presets }) => presets)),
    locations: each(({ locations }) => locations),
    controlPlane: controlPlane(own, above, layer, names),
    events: cappedEvents(
      own.events,
      above.map(({ events }) => events),
    ),
    targets: targets.map(({ target }) => target),
    stores: each(({ stores }) => stores),
    destinations: each(({ destinations }) => destinations),
    datasets: mergedDatasets(layers.map(({ datasets }) => datasets)),
    rules: each<Policy['rules'][number]>(({ rules }) => rules),
    safeguards: [...own.safeguards, ...targets.flatMap(({ attestations }) => attestations)],
    approvals: approvalRule(layer, layers),
    approvers: names.approvers,
    proof: mergedProof(layers.map(({ proof }) => proof)),
    release: strictestRelease(layers.flatMap(({ release }) => release ?? [])),
  };
  return {
    ...whole,
    contradictions: [
      ...contradicting(layer, layers, whole.controlPlane),
      ...missing(whole, layer),
      ...loosened(own, above, layer),
    ],
  };
}

/** What no parent has a say in. */
const ofThePolicy = ({ steps, derived, waivers, tests, prefer, ...file }: PolicyFile) => ({
  steps,
  derived,
  waivers,
  tests,
  prefer,
  onUnavailable: file['on-unavailable'],
  ...(file['trusted-branches'] === undefined ? {} : { trustedBranches: file['trusted-branches'] }),
});

const controlPlane = (own: PolicyFile, above: readonly ParentFile[], { source }: Layer, names: Names): ControlPlane =>
  capped(
    own['control-plane'] ?? defaultControlPlane(names.controlPlane, startOf(source.path)),
    above.flatMap((file) => file['control-plane'] ?? []),
  );

/** Who demands signatures says whose: its own approvers', and those of the layers that it builds on itself. */
function approvalRule(layer: Layer, files: readonly (ParentFile | PolicyFile)[]): ApprovalRule {
  const layers = [...layer.above, layer];
  const demands = layers.filter((_, index) => files[index]?.approvals === 'signed');
  if (demands.length === 0) return 'asserted';
  const [first = [], ...others] = demands.map((each) => keysOf(each));
  return { signedBy: first.filter((approver) => others.every((keys) => keys.includes(approver))) };
}

function keysOf({ root, above }: Layer): readonly string[] {
  const entries = [...above.map((each) => each.root), root].flatMap((each) => entriesOf(each, 'approvers'));
  return [...approverTable(entries)].flatMap(([approver, key]) => (key === undefined ? [] : [approver]));
}

/** Each layer may say who the controller is, and where the control plane is; all that do must agree. */
function contradicting(
  layer: Layer,
  files: readonly (ParentFile | PolicyFile)[],
  { location }: ControlPlane,
): readonly Finding[] {
  const layers = [...layer.above, layer].map(({ root }, index) => ({
    controller: valueAt(root, 'controller'),
    country: files[index]?.controller,
    location: valueAt(valueAt(root, 'control-plane'), 'location'),
  }));
  return [
    ...contradictions(
      'controller',
      layers.flatMap(({ controller, country }) =>
        controller && country ? [{ value: country, at: controller.at }] : [],
      ),
    ),
    ...(location === ''
      ? []
      : contradictions(
          'control plane',
          layers.flatMap(({ location: node }) =>
            node?.kind === 'scalar' ? [{ value: node.source, at: node.at }] : [],
          ),
        )),
  ];
}

/** Whatever text it stands in, a policy has targets, steps and data. */
function missing(
  { targets, datasets }: Pick<WholePolicy, 'targets' | 'datasets'>,
  { root }: Layer,
): readonly Finding[] {
  const none = (key: string, at: Position) => error('file/missing-key', { key: id(key) }, at);
  return [
    ...(targets.length === 0 ? [none('targets', root.at)] : []),
    ...(datasets.length === 0 ? [none('datasets', root.at)] : []),
    ...datasets.filter(({ partitions }) => partitions.size === 0).map(({ at }) => none('partitions', at)),
  ];
}

/** A text that enforces is not made to report only by one that builds on it. */
function loosened(own: PolicyFile, above: readonly ParentFile[], { root, source }: Layer): readonly Finding[] {
  const active = above.some(({ enforcement }) => enforcement === 'active');
  if (own.enforcement === 'active' || !active) return [];
  return [error('policy/evaluate-under-parent', {}, valueAt(root, 'enforcement')?.at ?? startOf(source.path))];
}
