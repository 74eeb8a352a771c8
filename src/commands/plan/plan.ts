import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Command } from '../../ports.ts';
import { findTrustedPolicy } from '../trusted-policy.ts';
import { decideFor, situationNow } from './deciding.ts';
import { planOutcome } from './outcome.ts';
import { proposalAgainst, proposalAlone } from './proposal.ts';

export interface PlanInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
}

/** Decides every step from the trusted policy; on a pull request shows what the proposed policy would change. */
export const plan: Command<PlanInputs> = async (inputs, host, ports) => {
  const trusted = await findTrustedPolicy(host, inputs.policy);
  const situation = await situationNow(host, ports);
  if (trusted === undefined) return proposalAlone(inputs.policy, situation, host, ports);
  const planned = { ...trusted, ...decideFor(trusted.policy, situation, await host.runners()) };
  host.admit(surfaceCaps(planned.policy, situation));
  const proposal = await proposalAgainst(planned, host);
  return planOutcome(planned, proposal, host, ports);
};
