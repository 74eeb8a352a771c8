import type { RunsOn, Safeguard, Target } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import {
  byKind,
  checked,
  fail,
  line,
  listOf,
  mapOf,
  mapped,
  num,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
  withDefault,
  wrongValue,
} from '../shape.ts';
import { capacity } from './capacity.ts';
import type { Names } from './names.ts';
import { oneOfYet } from './not-yet.ts';
import { reference } from './references.ts';
import { type Attestation, attestationsShape } from './safeguards.ts';

/** The section `targets`: where a step can run. */
export const targetsShape = (names: Names): Shape<readonly StatedTarget[]> =>
  mapped(mapOf(idName, target(names), { min: 1 }), (entries) =>
    entries.map(({ key, at, value: { attestations, ...value } }) => ({
      target: { id: key, ...value, at },
      attestations: attestations.map((attestation) => attestation(key)),
    })),
  );

/** A target, and what is stated of those who run it. */
export interface StatedTarget {
  readonly target: Target;
  readonly attestations: readonly Safeguard[];
}

/** A label is a label: an expression would be decided elsewhere than in the policy. */
const label: Shape<string> = checked(
  line,
  (value, node, findings): Read<string> =>
    value.includes('${{') ? fail(findings, wrongValue(node, ['a runner label or group, without expressions'])) : value,
);

const labels = listOf(label, { min: 1 });

const runsOn: Shape<RunsOn> = byKind<string, readonly string[], Exclude<RunsOn, string | readonly string[]>>({
  scalar: label,
  list: labels,
  map: object({
    group: required(label),
    labels: optional(byKind<string, readonly string[]>({ scalar: label, list: labels })),
  }),
});

type Described = Omit<Target, 'id' | 'at'> & { readonly attestations: readonly Attestation[] };

const target = (names: Names): Shape<Described> =>
  mapped(
    object({
      location: required(reference('location', names.locations)),
      'runner-location': optional(reference('location', names.locations)),
      'runs-on': required(runsOn),
      backend: withDefault(oneOfYet(['runner'], BACKENDS_TO_COME), 'runner' as const),
      // What nobody promised to wipe is kept: a step there stores what it processes.
      isolation: withDefault(oneOf('ephemeral', 'persistent'), 'persistent' as const),
      environment: optional(label),
      capacity: withDefault(capacity, {}),
      'cost-per-hour': optional(num({ min: 0 })),
      proof: optional(oneOf('declared', 'service', 'site', 'platform')),
      attestations: withDefault(attestationsShape(names), []),
    }),
    ({ 'runner-location': runner, 'runs-on': on, 'cost-per-hour': cost, ...rest }) => ({
      ...rest,
      runnerLocation: runner ?? rest.location,
      runsOn: on,
      ...(cost === undefined ? {} : { costPerHour: cost }),
    }),
  );

const BACKENDS_TO_COME = ['slurm', 'kubernetes', 'ssh', 'sagemaker', 'azure-ml', 'vertex'];
