import fc, { type Arbitrary } from 'fast-check';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { REGIME_IDS } from '../../src/domain/places/regimes.ts';
import type { Situation } from '../../src/domain/policy/decision.ts';
import type { Dataset, Parent, Partition, Policy, Read, Step, Target } from '../../src/domain/policy/policy.ts';
import { arbApprovals, arbDerived, arbSafeguard, arbWaiver, SAFEGUARDED } from './exceptions.ts';
import {
  arbLabel,
  arbLocation,
  arbRules,
  at,
  byId,
  classification,
  DESTINATIONS,
  defined,
  GROUP,
  LOCATIONS,
  PARTITIONS,
  PLACES,
  position,
  STORES,
  some,
  TARGETS,
} from './policy-parts.ts';

/** Whole policies in normal form, and situations. */

/** Seldom where nobody can say: of such a policy hardly anything is allowed, and a law tells little. */
const located = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<string>(...LOCATIONS.slice(0, 4)) },
  { weight: 1, arbitrary: fc.constant('github-hosted') },
);

const PROOFS = ['declared', 'service', 'site', 'platform'] as const;

const arbTarget = (id: string): Arbitrary<Target> =>
  fc
    .record({
      location: located,
      elsewhere: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: located }),
      isolation: fc.constantFrom<Target['isolation']>('ephemeral', 'persistent'),
      capacity: defined({ cpu: fc.nat(8), memory: fc.nat(8), gpu: fc.nat(2) }),
      costPerHour: fc.constantFrom(undefined, 0, 0.4, 3.06),
      proof: fc.constantFrom(undefined, undefined, ...PROOFS),
      at: position,
    })
    .map(({ elsewhere, costPerHour, proof, ...rest }) => ({
      id,
      ...rest,
      runnerLocation: elsewhere ?? rest.location,
      runsOn: id,
      backend: 'runner',
      ...(costPerHour === undefined ? {} : { costPerHour }),
      ...(proof === undefined ? {} : { proof }),
    }));

const arbSize = fc.constantFrom(undefined, 12e9, 3e12);

const arbPartition = (origin: string): Arbitrary<Partition> =>
  fc
    .record({
      label: arbLabel,
      location: located,
      records: fc.constantFrom(undefined, 10, 3000),
      size: arbSize,
      at: position,
    })
    .map(({ records, size, ...rest }) => ({
      id: origin.split('/')[1] ?? '',
      origin,
      ...rest,
      ...(records === undefined ? {} : { records }),
      ...(size === undefined ? {} : { size }),
    }));

const arbDatasets: Arbitrary<ReadonlyMap<string, Dataset>> = fc
  .tuple(...PARTITIONS.map(arbPartition))
  .map((partitions) =>
    byId(
      ['registry', 'claims'].map((id) => {
        const own = partitions.filter(({ origin }) => origin.startsWith(`${id}/`));
        const label = { classification: 'restricted' as const, categories: [], subjects: [] };
        return { id, label, partitions: byId(own), at: at(2) };
      }),
    ),
  );

const ACTIONS = ['data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'] as const;

/** Steps in the order of their artifacts: each may read those that earlier ones write. */
const arbSteps: Arbitrary<ReadonlyMap<string, Step>> = fc
  .array(
    fc.record({
      action: fc.constantFrom(...ACTIONS),
      partitions: some(PARTITIONS),
      artifacts: some([0, 1, 2]),
      store: fc.constantFrom(undefined, ...STORES),
      size: arbSize,
      each: fc.constantFrom(undefined, 'partition' as const, 'destination' as const),
      requires: fc.oneof(
        fc.constant({}),
        defined({ cpu: fc.nat(4), memory: fc.nat(4), isolation: fc.constant('ephemeral' as const) }),
      ),
      destinations: some(DESTINATIONS),
      at: position,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((drafts) =>
    byId(
      drafts.map(({ partitions, artifacts, store, size, each, ...rest }, index) => ({
        id: `s${index}`,
        ...rest,
        reads: [
          ...partitions.map((origin): Read => ({ kind: 'partition', origin })),
          ...artifacts
            .filter((writer) => writer < index && drafts[writer]?.store !== undefined)
            .map(
              (writer): Read => ({
                kind: 'artifact',
                artifact: `m${writer}`,
                writer: `s${writer}`,
                store: drafts[writer]?.store ?? '',
              }),
            ),
        ],
        writes: new Map(
          store === undefined ? [] : [[`m${index}`, { store, ...(size === undefined ? {} : { size }), at: at(3) }]],
        ),
        ...(each === undefined ? {} : { each }),
        timeoutMinutes: 60,
        gateNeeds: [],
      })),
    ),
  );

const PARENT: Parent = { path: GROUP, digest: `sha256:${'1'.repeat(64)}` as Digest, at: at(10) };

export const arbPolicy: Arbitrary<Policy> = fc
  .record({
    presets: fc.oneof(
      fc.constant<string[]>([]),
      fc.uniqueArray(fc.constantFrom<string>(...SAFEGUARDED, 'us-doj-bulk', ...REGIME_IDS), { maxLength: 2 }),
    ),
    controller: fc.constantFrom(undefined, ...PLACES),
    locations: fc.tuple(...LOCATIONS.map(arbLocation)),
    mayHold: classification,
    surfaces: defined({ artifact: classification, log: classification }),
    aggregates: fc.constantFrom(undefined, { becomes: 'internal' as const, minRecords: 50 }),
    controlPlane: fc.constantFrom('github.com', 'ghe.com/eu', 'rotterdam'),
    mayRead: classification,
    targets: fc.tuple(...TARGETS.map(arbTarget)),
    storeLocations: fc.tuple(located, located),
    destinationLocations: fc.tuple(located, located),
    datasets: arbDatasets,
    steps: arbSteps,
    rules: arbRules,
    derived: fc.array(arbDerived, { maxLength: 2 }),
    waivers: fc.array(arbWaiver, { maxLength: 2 }),
    safeguards: fc.array(arbSafeguard, { maxLength: 2 }),
    approvals: arbApprovals,
    proof: defined({ internal: fc.constantFrom(...PROOFS), confidential: fc.constantFrom(...PROOFS) }),
    prefer: some(['data-locality', 'egress-cost', 'cost'] as const),
    onUnavailable: fc.constantFrom<Policy['onUnavailable']>('wait', 'fail'),
  })
  .map((parts) => ({
    digest: `sha256:${'0'.repeat(64)}` as Digest,
    path: '.github/residency.yml',
    enforcement: 'active',
    parents: parts.rules.some(({ layer }) => layer === 'parent') ? [PARENT] : [],
    waivers: parts.waivers,
    safeguards: parts.safeguards,
    approvals: parts.approvals,
    approvers: new Map(),
    proof: parts.proof,
    tests: [],
    ...(parts.controller === undefined ? {} : { controller: parts.controller }),
    presets: parts.presets.map((id) => ({ id, at: at(4) })),
    locations: byId(parts.locations),
    controlPlane: {
      location: parts.controlPlane,
      mayHold: parts.mayHold,
      surfaces: parts.surfaces,
      ...(parts.aggregates ? { aggregates: parts.aggregates } : {}),
      at: at(5),
    },
    events: { 'pull-request': { mayRead: parts.mayRead }, fork: { mayRead: 'public' } },
    targets: byId(parts.targets),
    stores: byId(
      STORES.map((id, index) => ({
        id,
        location: parts.storeLocations[index] ?? '',
        type: id === 'artifacts' ? ('github-artifact' as const) : ('file' as const),
        at: at(6),
      })),
    ),
    destinations: byId(
      DESTINATIONS.map((id, index) => ({
        id,
        location: parts.destinationLocations[index] ?? '',
        type: 'directory' as const,
        at: at(7),
      })),
    ),
    datasets: parts.datasets,
    steps: parts.steps,
    rules: parts.rules,
    derived: parts.derived,
    prefer: parts.prefer,
    onUnavailable: parts.onUnavailable,
    release: { evidence: 'local' },
  }));

export const arbSituation: Arbitrary<Situation> = fc
  .record({
    now: fc.constantFrom(
      '2026-01-01T12:00:00.000Z',
      '2026-06-30T23:59:59.999Z',
      '2026-07-01T00:00:00.000Z',
      '2026-11-23T08:00:00.000Z',
      'yesterday',
    ),
    event: fc.constantFrom<Situation['event']>('trusted', 'trusted', 'pull-request', 'fork'),
    repositoryVisibility: fc.constantFrom<Situation['repositoryVisibility']>('private', 'private', 'public', 'unknown'),
    controlPlane: fc.constantFrom('github.com', 'ghe.com/eu', 'local', 'rotterdam'),
    unavailable: fc.constantFrom(undefined, new Set(['r-runner']), new Set(TARGETS)),
  })
  .map(({ unavailable, ...rest }) => ({ ...rest, ...(unavailable ? { unavailable } : {}) }));
