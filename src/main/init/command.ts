import { relative, sep } from 'node:path';
import { init } from '../../commands/init/init.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import { defaultBranch } from '../../hosts/local/default-branch.ts';
import { repositoryAround } from '../../hosts/local/local.ts';
import { print } from '../../hosts/local/publish.ts';
import { systemClock } from '../../machine/clock.ts';
import { viewOf } from '../../report/mask.ts';
import { readFlags } from '../cli/flags.ts';
import { type Given, readInputs } from '../inputs/read.ts';
import type { Door } from '../run.ts';
import { answersOf } from './answers.ts';
import { type Completed, type Completing, complete } from './complete.ts';
import { INIT_INPUTS, type InitValues } from './inputs.ts';
import { isSomebodyThere, personAt } from './person.ts';
import { mustBeNew, writeStarter } from './write.ts';

/** Inputs that may stand alone. */
const ALONE = new Set(['yes', 'force', 'workflow']);

const MAX_ARGUMENT_BYTES = 64 * 1024;

/** Writes a policy to start from, and tells what it rests on. Needs a repository, and no commit in it. */
export async function openInit(args: readonly string[]) {
  const root = await repositoryAround(process.cwd());
  if (root === undefined) throw badInput(error('host/no-repository'));
  const context = { folder: relative(root, process.cwd()).split(sep).join('/'), maxBytes: MAX_ARGUMENT_BYTES };
  const given = readFlags(args, ALONE);
  const values = readInputs(INIT_INPUTS, given, context);
  const work = async () => {
    // Before anybody answers questions in vain.
    if (!values.force) await mustBeNew(root, [values.policy]);
    const completed = await completedHere(given, { context }, values);
    const { files, outcome } = init(
      answersOf(completed.values, await defaultBranch(root)),
      toldOf(completed),
      systemClock.now(),
    );
    await writeStarter(root, files, values.force);
    return outcome;
  };
  return { host: terminalDoor(values), work };
}

/** Asks where somebody is there to answer, and wants to be asked. */
async function completedHere(given: Given, completing: Completing, { yes }: InitValues): Promise<Completed> {
  const { stdin, stdout, env } = process;
  if (yes || !isSomebodyThere({ input: stdin, output: stdout, environment: env })) return complete(given, completing);
  const person = personAt({ input: stdin, output: stdout });
  try {
    return await complete(given, { ...completing, person });
  } finally {
    person.leave();
  }
}

const toldOf = ({ said, assumed }: Completed) =>
  [...said].map(([name, value]) => ({ name, value, assumed: assumed.has(name) }));

const terminalDoor = ({ format }: InitValues): Door => ({
  publish: async (outcome) => print(outcome, { format, view: viewOf(PUBLIC_ONLY, 'log') }),
});
