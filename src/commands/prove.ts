import type { Cloud } from '../domain/gate/platform.ts';
import { Refusal } from '../domain/outcome/finding.ts';
import { HOSTED } from '../domain/places/built-in-locations.ts';
import type { Placement } from '../domain/policy/decision.ts';
import type { Policy, Step, Target } from '../domain/policy/policy.ts';
import { strongest } from '../domain/policy/proof-levels.ts';
import { readTrust, type TrustFile } from '../files/trust.ts';
import type { Host, PlaceClaim, Ports, ProvenSite } from '../ports.ts';
import type { StepInputs } from './admission.ts';
import { inProject } from './project.ts';
import { trustedText } from './trusted-text.ts';

/** Relative to the project. */
export const TRUST_FILE = '.github/trust.yml';

/** What is decided before the machine is looked at. */
interface ToProve {
  readonly policy: Policy;
  readonly step: Step;
  readonly placement: Placement;
  readonly target: Target;
}

/** Has the machine prove that it is the place of the target, by the keys that the trusted trust file has for it. */
export async function prove({ instance }: StepInputs, leave: ToProve, host: Host, ports: Ports): Promise<ProvenSite> {
  const { policy, step, placement, target } = leave;
  const trust = await host.trusted.read(trustFileOf(policy));
  const { sites, platforms } = trust === undefined ? NO_TRUST : readTrust(trust);
  const pins = platforms.get(target.location);
  const cloud = cloudOf(policy, target.location);
  const asked: PlaceClaim = {
    target: target.id,
    location: target.location,
    atLeast: strongest(placement.proof, target.proof ?? 'declared'),
    step: step.id,
    policy: policy.path,
    policyDigest: policy.digest,
    parents: policy.parents.map(({ digest }) => digest),
    run: host.run,
    runsOn: target.runsOn,
    hosted: target.location === HOSTED,
    siteKeys: sites.get(target.location) ?? [],
    ...(cloud === undefined ? {} : { cloud }),
    ...(pins === undefined ? {} : { pins }),
    ...(host.service === undefined ? {} : { service: host.service }),
    ...(instance === undefined ? {} : { instance }),
    ...(target.environment === undefined ? {} : { environment: target.environment }),
  };
  try {
    return await ports.prover.prove(asked);
  } catch (thrown) {
    // Where there is no trust file no key can be trusted: that it is not there is what to tell.
    if (trust === undefined && isNotTrusted(thrown)) await trustedText(trustFileOf(policy), target.at, host);
    throw thrown;
  }
}

export const NO_TRUST: TrustFile = { sites: new Map(), platforms: new Map() };

/** The region of a cloud that a location is, where the policy says that it is one. */
export function cloudOf({ locations }: Policy, location: string): Cloud | undefined {
  const { provider, region } = locations.get(location) ?? {};
  return provider === undefined || region === undefined ? undefined : { provider, region };
}

export const trustFileOf = ({ path }: Policy): string => inProject(path, TRUST_FILE);

const isNotTrusted = (thrown: unknown): boolean =>
  thrown instanceof Refusal &&
  thrown.findings.some(({ code }) => code === 'proof/key-not-trusted' || code === 'proof/platform-not-pinned');
