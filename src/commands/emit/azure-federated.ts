import { azureFederated } from '../../domain/guardrails/azure-federated.ts';
import type { TokenSource } from '../../domain/guardrails/token.ts';
import type { Command } from '../../ports.ts';
import type { Choice } from './choice.ts';
import { type EmitInputs, emit } from './emit.ts';
import { mustBeWhole } from './source.ts';

export interface AzureFederatedInputs extends EmitInputs, Choice {
  readonly settings: TokenSource;
}

/** Federated credentials in Azure, and what keeps resources in the regions of the policy. */
export const emitAzureFederated: Command<AzureFederatedInputs> = async (inputs, host, ports) => {
  mustBeWhole(inputs.settings);
  return emit(
    'azure-federated',
    inputs,
    (policy, usable) => azureFederated(policy, usable, inputs.settings),
    host,
    ports,
  );
};
