import { type RunnerGroupSettings, runnerGroups } from '../../domain/guardrails/runner-groups.ts';
import type { Command } from '../../ports.ts';
import type { Choice } from './choice.ts';
import { type EmitInputs, emit } from './emit.ts';

export interface RunnerGroupsInputs extends EmitInputs, Choice {
  readonly settings: RunnerGroupSettings;
}

/** Settings of runner groups that keep other repositories and workflows away from the machines. */
export const emitRunnerGroups: Command<RunnerGroupsInputs> = (inputs, host, ports) =>
  emit('runner-groups', inputs, (policy, usable) => runnerGroups(policy, usable, inputs.settings), host, ports);
