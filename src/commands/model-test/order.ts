import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { instancesOf } from '../../domain/policy/instances.ts';
import type { Read } from '../../domain/policy/policy.ts';
import type { Baseline, Spec } from '../../domain/verdict/spec.ts';
import { needsChampion } from '../../domain/verdict/tests.ts';
import type { Admission } from '../admission.ts';

export type ArtifactRead = Extract<Read, { kind: 'artifact' }>;

/** What is compared with: a model of the store, what a destination of this site serves, or nothing that is there. */
export type Champion =
  | { readonly kind: 'artifact'; readonly read: ArtifactRead }
  | { readonly kind: 'release'; readonly destination: string }
  | { readonly kind: 'missing' };

/** What the spec asks for, as the policy allows it. */
export interface Order {
  readonly model: ArtifactRead;
  /** Undefined where no test compares. */
  readonly champion?: Champion;
}

/** Throws `badInput` where the spec asks for what the step does not read. */
export function orderOf(spec: Spec, admission: Admission): Order {
  const reads = readsOf(admission);
  readsData(spec, reads, admission);
  const artifacts = reads.filter((read) => read.kind === 'artifact');
  const model = testedArtifact(artifacts, spec, admission);
  const compares = spec.tests.some(needsChampion);
  if (!compares || spec.baseline === undefined) return { model };
  return { model, champion: championOf(spec.baseline, model, artifacts, admission) };
}

export const readsOf = ({ step, placement }: Admission): readonly Read[] =>
  instancesOf(step).find(({ name }) => name === placement.instance)?.reads ?? [];

function readsData({ data }: Spec, reads: readonly Read[], { step }: Admission): void {
  const origins = reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
  if (origins.includes(data.origin)) return;
  throw badInput(error('model/data-not-read', { step: id(step.id), origin: id(data.origin) }, data.originAt));
}

/** The one artifact that the step reads beside the baseline. */
function testedArtifact(artifacts: readonly ArtifactRead[], { baseline }: Spec, { step }: Admission): ArtifactRead {
  const other = baseline?.kind === 'artifact' ? baseline.artifact : undefined;
  const [model, ...more] = artifacts.filter(({ artifact }) => artifact !== other);
  if (model !== undefined && more.length === 0) return model;
  const got = ids(artifacts.map(({ artifact }) => artifact));
  throw badInput(
    error('model/artifact-unclear', { step: id(step.id), got: got.length > 0 ? got : id('no model') }, step.at),
  );
}

function championOf(
  baseline: Baseline,
  model: ArtifactRead,
  artifacts: readonly ArtifactRead[],
  admission: Admission,
): Champion {
  if (baseline.kind === 'release') return servedHere(baseline, model, admission);
  const read = artifacts.find(({ artifact }) => artifact === baseline.artifact);
  if (read !== undefined) return { kind: 'artifact', read };
  const params = { step: id(admission.step.id), artifact: id(baseline.artifact) };
  throw badInput(error('model/artifact-not-read', params, baseline.at));
}

/** The destination at this very location to which the policy lets the model go. */
function servedHere(
  { destination, at }: Extract<Baseline, { kind: 'release' }>,
  { artifact }: ArtifactRead,
  { policy, target }: Admission,
): Champion {
  const deploying = [...policy.steps.values()].filter(
    ({ action, reads }) =>
      action === 'deploy-hybrid' && reads.some((read) => read.kind === 'artifact' && read.artifact === artifact),
  );
  const here = [...new Set(deploying.flatMap(({ destinations }) => destinations))].filter(
    (each) => policy.destinations.get(each)?.location === target.location,
  );
  const [only, ...others] = destination === undefined ? here : here.filter((each) => each === destination);
  if (only !== undefined && others.length === 0) return { kind: 'release', destination: only };
  if (here.length === 0) return { kind: 'missing' };
  const params = { location: id(target.location), destinations: ids(here) };
  throw badInput(error('model/baseline-unclear', params, at));
}
