import type { Situation } from '../../src/domain/policy/decision.ts';
import type { Exception, Policy, Read, Rule, Safeguard, Step, Waiver } from '../../src/domain/policy/policy.ts';
import { byId, LOCATIONS } from './policy-parts.ts';

/** What a policy names by itself. Datasets, artifacts and derived entries share one namespace. */
export type Kind =
  | 'location'
  | 'target'
  | 'store'
  | 'destination'
  | 'data'
  | 'partition'
  | 'step'
  | 'rule'
  | 'waiver'
  | 'approver';

export type Naming = (kind: Kind, id: string) => string;

/** A policy and a situation under other names, everywhere. What the product or the catalogue names keeps its name. */
export function renamed(policy: Policy, situation: Situation, name: Naming): readonly [Policy, Situation] {
  const { unavailable, ...rest } = situation;
  const { approvals, controlPlane } = policy;
  const named = namer(name);
  return [
    {
      ...policy,
      locations: byId([...policy.locations.values()].map((each) => ({ ...each, id: named.location(each.id) }))),
      controlPlane: { ...controlPlane, location: named.location(controlPlane.location) },
      targets: byId(
        [...policy.targets.values()].map((each) => ({
          ...each,
          id: name('target', each.id),
          location: named.location(each.location),
          runnerLocation: named.location(each.runnerLocation),
        })),
      ),
      stores: byId([...policy.stores.values()].map((each) => named.entry('store', each))),
      destinations: byId([...policy.destinations.values()].map((each) => named.entry('destination', each))),
      datasets: byId(
        [...policy.datasets.values()].map((each) => ({
          ...each,
          id: name('data', each.id),
          partitions: byId(
            [...each.partitions.values()].map((partition) => ({
              ...named.entry('partition', partition),
              origin: named.origin(partition.origin),
            })),
          ),
        })),
      ),
      steps: byId([...policy.steps.values()].map(named.step)),
      rules: policy.rules.map(named.rule),
      derived: policy.derived.map((each) => ({
        ...named.exception('data', each),
        step: name('step', each.step),
        output: name('data', each.output),
      })),
      waivers: policy.waivers.map(named.waiver),
      safeguards: policy.safeguards.map(named.safeguard),
      approvals:
        approvals === 'asserted'
          ? approvals
          : { signedBy: approvals.signedBy.map((approver) => name('approver', approver)) },
    },
    {
      ...rest,
      controlPlane: named.location(rest.controlPlane),
      ...(unavailable ? { unavailable: new Set([...unavailable].map((target) => name('target', target))) } : {}),
    },
  ];
}

const OWN: readonly string[] = LOCATIONS;

function namer(name: Naming) {
  const all = (kind: Kind) => (ids: readonly string[]) => ids.map((id) => name(kind, id));
  const location = (id: string) => (OWN.includes(id) ? name('location', id) : id);
  const origin = (id: string) => {
    const [dataset = '', partition] = id.split('/');
    return partition === undefined ? name('data', dataset) : `${name('data', dataset)}/${name('partition', partition)}`;
  };
  const exception = <Entry extends Exception>(kind: Kind | undefined, entry: Entry): Entry => ({
    ...entry,
    id: kind === undefined ? entry.id : name(kind, entry.id),
    approval: { ...entry.approval, by: all('approver')(entry.approval.by) },
  });
  const read = (each: Read): Read =>
    each.kind === 'partition'
      ? { ...each, origin: origin(each.origin) }
      : {
          ...each,
          artifact: name('data', each.artifact),
          writer: name('step', each.writer),
          store: name('store', each.store),
        };
  return {
    location,
    origin,
    exception,
    entry: <Entry extends { readonly id: string; readonly location: string }>(kind: Kind, each: Entry): Entry => ({
      ...each,
      id: name(kind, each.id),
      location: location(each.location),
    }),
    step: (each: Step): Step => ({
      ...each,
      id: name('step', each.id),
      reads: each.reads.map(read),
      writes: new Map(
        [...each.writes].map(([output, to]) => [name('data', output), { ...to, store: name('store', to.store) }]),
      ),
      destinations: all('destination')(each.destinations),
      gateNeeds: all('step')(each.gateNeeds),
    }),
    rule: (each: Rule): Rule => ({
      ...each,
      id: name('rule', each.id),
      ...(each.datasets === undefined ? {} : { datasets: each.datasets.map(origin) }),
    }),
    waiver: (each: Waiver): Waiver => ({
      ...exception('waiver', each),
      rule: name('rule', each.rule),
      steps: all('step')(each.steps),
      origins: each.origins.map(origin),
      targets: all('target')(each.targets),
      stores: all('store')(each.stores),
      destinations: all('destination')(each.destinations),
    }),
    safeguard: (each: Safeguard): Safeguard => ({
      ...exception(undefined, each),
      covers: {
        locations: each.covers.locations.map(location),
        targets: all('target')(each.covers.targets),
        stores: all('store')(each.covers.stores),
        destinations: all('destination')(each.covers.destinations),
      },
      ...(each.origins === undefined ? {} : { origins: each.origins.map(origin) }),
    }),
  };
}
