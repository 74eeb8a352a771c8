import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import { instancesOf } from '../../domain/policy/instances.ts';
import type { Read, StoreEntry } from '../../domain/policy/policy.ts';
import type { Admission } from '../admission.ts';
import { variableNames } from './variables.ts';

export type ArtifactRead = Extract<Read, { kind: 'artifact' }>;

/** What the policy says of one training: what it reads, under which variables, and what it writes where. */
export interface Order {
  readonly origins: readonly string[];
  readonly artifacts: readonly ArtifactRead[];
  /** Origin or artifact to the variable that names its path. */
  readonly variables: ReadonlyMap<string, string>;
  readonly output: string;
  readonly store: StoreEntry;
}

export function orderOf({ policy, step, placement }: Admission): Order {
  const reads = instancesOf(step).find(({ name }) => name === placement.instance)?.reads ?? [];
  const origins = reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
  const artifacts = reads.filter((read) => read.kind === 'artifact');
  const [written, ...more] = step.writes;
  if (written === undefined || more.length > 0) {
    throw badInput(error('train/one-model', { step: id(step.id), number: known(step.writes.size) }, step.at));
  }
  const [output, { store: storeId }] = written;
  const store = policy.stores.get(storeId);
  if (store === undefined) throw new Error('a policy in normal form has the stores it names');
  return { origins: [...new Set(origins)], artifacts, variables: variablesFor(origins, artifacts), output, store };
}

function variablesFor(origins: readonly string[], artifacts: readonly ArtifactRead[]): ReadonlyMap<string, string> {
  const { variables, collisions } = variableNames(
    origins,
    artifacts.map(({ artifact }) => artifact),
  );
  if (collisions.size === 0) return variables;
  throw badInput(
    ...[...collisions].map(([variable, names]) =>
      error('train/name-collision', { names: ids(names), variable: id(variable) }),
    ),
  );
}
