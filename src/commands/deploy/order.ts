import type { Digest } from '../../domain/outcome/digest.ts';
import { badInput, error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Placement } from '../../domain/policy/decision.ts';
import type { Policy, Read, Step } from '../../domain/policy/policy.ts';
import { DEFAULT_MANIFEST, type ReleaseManifest } from '../../domain/release/manifest.ts';
import { readReleaseManifest } from '../../files/release.ts';
import type { Host } from '../../ports.ts';
import { inProject } from '../project.ts';
import { trustedText } from '../trusted-text.ts';
import { DEFAULT_MANIFEST_PATH } from './inputs.ts';

export type Artifact = Extract<Read, { kind: 'artifact' }>;

/** What is to be released, where, and how. */
export interface Order {
  readonly artifact: Artifact;
  readonly destination: string;
  readonly manifest: ReleaseManifest;
  /** Undefined where there is no manifest and the defaults hold. */
  readonly manifestDigest: Digest | undefined;
}

export async function readOrder(
  { policy, step, placement }: { policy: Policy; step: Step; placement: Placement },
  release: string,
  host: Host,
): Promise<Order> {
  return {
    artifact: onlyArtifact(step),
    destination: onlyDestination(step, placement),
    ...(await readManifest(policy, release, host)),
  };
}

function onlyArtifact(step: Step): Artifact {
  const [first, ...others] = step.reads.filter((read) => read.kind === 'artifact');
  if (first === undefined) throw refused(error('gate/model-not-tested', { artifact: id(step.id) }, step.at));
  if (others.length > 0) throw badInput(error('release/not-yet', { key: id('more than one artifact') }, step.at));
  return first;
}

/** One job, one destination: whoever names several lets the step run for each. */
function onlyDestination(step: Step, { instance }: Placement): string {
  if (step.each === 'destination' && instance !== undefined) return instance;
  const [first, ...others] = step.destinations;
  if (first !== undefined && others.length === 0) return first;
  throw badInput(error('release/not-yet', { key: id('a step with several destinations and without each') }, step.at));
}

async function readManifest(policy: Policy, release: string, host: Host) {
  const path = inProject(policy.path, release);
  const mayBeMissing = release === DEFAULT_MANIFEST_PATH;
  const text = mayBeMissing ? await host.trusted.read(path) : await trustedText(path, undefined, host);
  if (text === undefined) return { manifest: DEFAULT_MANIFEST, manifestDigest: undefined };
  return { manifest: readReleaseManifest(text), manifestDigest: text.digest };
}
