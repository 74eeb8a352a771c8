import { type AwsSettings, awsTrust } from '../../domain/guardrails/aws-trust.ts';
import type { Command } from '../../ports.ts';
import type { Choice } from './choice.ts';
import { type EmitInputs, emit } from './emit.ts';
import { mustBeWhole } from './source.ts';

export interface AwsTrustInputs extends EmitInputs, Choice {
  readonly settings: AwsSettings;
}

/** Roles in AWS, and what keeps them in the regions of the policy. */
export const emitAwsTrust: Command<AwsTrustInputs> = async (inputs, host, ports) => {
  mustBeWhole(inputs.settings);
  return emit('aws-trust', inputs, (policy, usable) => awsTrust(policy, usable, inputs.settings), host, ports);
};
