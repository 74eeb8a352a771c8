import type { Guardrail, Made } from '../../domain/guardrails/made.ts';
import { type Usable, usableTargets } from '../../domain/guardrails/usable.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Host, Ports } from '../../ports.ts';
import { proposedPolicy, type TrustedPolicy, trustedPolicy } from '../trusted-policy.ts';
import { driftOf } from './at-hand.ts';
import { type Choice, chosen, documentOf, mustBeMade } from './choice.ts';
import { checked, made, refusal } from './outcome.ts';

export interface EmitInputs {
  readonly policy: string;
  /** The policy of the commit at hand, which decides nothing yet, instead of the trusted one. */
  readonly proposed: boolean;
  /** Where the document is written; by default on standard output. */
  readonly out?: string;
  /** A document that is in force, to be held against what the policy makes. */
  readonly check?: string;
}

/** What is made of which policy. */
export interface Emission extends TrustedPolicy {
  readonly kind: Guardrail;
  readonly choice: Choice;
  readonly made: Made;
}

type Make = (policy: Policy, usable: Usable) => Made;

/** Makes the rules of a cloud from the trusted policy, or finds where those at hand are not what it makes. */
export async function emit(
  kind: Guardrail,
  inputs: EmitInputs & Choice,
  make: Make,
  host: Host,
  ports: Ports,
): Promise<Outcome> {
  const decider = await (inputs.proposed ? proposedPolicy : trustedPolicy)(host, inputs.policy);
  const { policy } = decider;
  const now = ports.clock.now();
  host.admit(surfaceCaps(policy, { ...(await host.situation()), now }));
  const usable = chosen(kind, inputs, policy, usableTargets(policy, now));
  const emission: Emission = { ...decider, kind, choice: inputs, made: make(policy, usable) };
  if (emission.made.findings.some(({ severity }) => severity === 'error')) return refusal(emission);
  mustBeMade(emission);
  if (inputs.check === undefined) return made(emission, documentOf(emission), inputs.out);
  return checked(emission, await driftOf(emission, inputs.check, ports));
}
