import type { Outcome } from '../../domain/outcome/outcome.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Command, Host, Ports } from '../../ports.ts';
import { findTrustedPolicy } from '../trusted-policy.ts';
import { decideFor, type Planned, situationNow } from './deciding.ts';
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
  const known = { policyPath: inputs.policy, situation };
  if (trusted === undefined) {
    return withWorkflows(proposalAlone(inputs.policy, situation, host, ports), known, host);
  }
  const planned = { ...trusted, ...decideFor(trusted.policy, situation, await host.runners()) };
  host.admit(surfaceCaps(planned.policy, situation));
  return withWorkflows(planBy(planned, host, ports), { ...known, planned }, host);
};

async function planBy(planned: Planned, host: Host, ports: Ports): Promise<Outcome> {
  const proposal = await proposalAgainst(planned, host);
  const texts = await textsChanged(planned.policy, host);
  return withProposal(planOutcome(planned, proposal, host, ports), proposal, texts, planned.source);
}
