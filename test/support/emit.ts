import type { JsonObject } from '../../src/domain/guardrails/json.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { readFlags } from '../../src/main/cli/flags.ts';
import { inputsAtTerminal } from '../../src/main/cli/terminal-inputs.ts';
import { EMIT } from '../../src/main/commands/emit.ts';
import { readInputs } from '../../src/main/inputs/read.ts';
import { POLICY_PATH, portsOf } from './commands.ts';
import { memoryHost } from './memory-host.ts';

/** `emit` as it is called at a terminal, under a policy that is trusted. */
export async function emitted(kind: string, args: readonly string[], policy: string): Promise<Outcome> {
  const entry = EMIT.find(({ name }) => name === `emit ${kind}`);
  if (entry === undefined) throw new Error(`emit makes no ${kind}`);
  const given = readFlags(args, new Set(['proposed']));
  const values = readInputs(inputsAtTerminal(entry), given, { folder: '', maxBytes: 1024 * 1024 });
  return (await entry.prepare(values)())(memoryHost({ files: { [POLICY_PATH]: policy } }), portsOf());
}

export const REPOSITORY = ['--repository', 'OWNER/hospital', '--repository-id', '42', '--owner-id', '7'] as const;

export const WORKFLOW = 'OWNER/hospital/.github/workflows/pipeline.yml@refs/heads/main';

/** What each kind needs at least. */
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'aws-trust': [...REPOSITORY, '--account', '123456789012'],
  'azure-federated': REPOSITORY,
  'runner-groups': ['--repository-id', '42', '--workflow', WORKFLOW],
};

/** What was made; throws where nothing was. */
export function productOf({ product, findings }: Outcome): JsonObject {
  if (product === undefined) throw new Error(`nothing was made: ${findings.map(({ code }) => code).join(', ')}`);
  return product.json;
}
