import { init, type Made } from '../../src/commands/init/init.ts';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { readFlags } from '../../src/main/cli/flags.ts';
import { answersOf } from '../../src/main/init/answers.ts';
import { complete, type Person } from '../../src/main/init/complete.ts';

export const INIT_NOW = '2026-11-28T12:00:00.000Z';

const CONTEXT = { folder: '', maxBytes: 65_536 };

/** What `domicile init` makes of these words of a command line, and of a person's answers where there is one. */
export async function made(args: readonly string[], person?: Person, branch?: string): Promise<Made> {
  const given = readFlags(args, new Set(['yes', 'force', 'workflow']));
  const completed = await complete(given, { context: CONTEXT, ...(person ? { person } : {}) });
  const told = [...completed.said].map(([name, value]) => ({ name, value, assumed: completed.assumed.has(name) }));
  return init(answersOf(completed.values, branch), told, INIT_NOW);
}

/** Why nothing was made; none where it was. */
export async function refusalOf(args: readonly string[], person?: Person): Promise<readonly Finding[]> {
  try {
    await made(args, person);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.findings;
  }
}
