import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Command, Host, Ports } from '../../ports.ts';
import { findTrustedPolicy, type TrustedPolicy } from '../trusted-policy.ts';
import { decideFor, situationNow } from './deciding.ts';
import { planOutcome } from './outcome.ts';
import { proposalAgainst, proposalAlone } from './proposal.ts';
import { withProposal } from './proposal-report.ts';
import { textsChanged } from './texts-changed.ts';
import { withWorkflows } from './workflows.ts';

export interface PlanInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
}

/** Decides every step from the trusted policy; on a pull request shows what the proposed policy would change. */
export const plan: Command<PlanInputs> = async (inputs, host, ports) => {
  const trusted = await findTrustedPolicy(host, inputs.policy);
  const situation = await situationNow(host, ports);
  const outcome =
    trusted === undefined
      ? await proposalAlone(inputs.policy, situation, host, ports)
      : await planBy(trusted, situation, host, ports);
  return withWorkflows(outcome, inputs.policy, situation, host);
};

async function planBy(trusted: TrustedPolicy, situation: Situation, host: Host, ports: Ports): Promise<Outcome> {
  const planned = { ...trusted, ...decideFor(trusted.policy, situation, await host.runners()) };
  host.admit(surfaceCaps(planned.policy, situation));
  const proposal = await proposalAgainst(planned, host);
  const texts = await textsChanged(trusted.policy, host);
  return withProposal(planOutcome(planned, proposal, host, ports), proposal, texts, trusted.source);
}
