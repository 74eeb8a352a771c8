import type { AnyEntry } from './command-entry.ts';
import type { ExitCode } from './run.ts';

/** What the stubs in dist start: one for each action, its `post`, and the command line. Each loads only its own code. */
const ENTRIES: Readonly<Record<string, () => Promise<ExitCode>>> = {
  plan: async () => action((await import('./commands/plan.ts')).PLAN),
  'data-validate': async () => action((await import('./commands/data-validate.ts')).DATA_VALIDATE),
  'train-on-target': async () => action((await import('./commands/train.ts')).TRAIN),
  'model-test': async () => action((await import('./commands/model-test.ts')).MODEL_TEST),
  'profile-judge': async () => action((await import('./commands/profile-judge.ts')).PROFILE_JUDGE_ACTION),
  'deploy-hybrid': async () => action((await import('./commands/deploy.ts')).DEPLOY),
  'train-on-target-post': async () => (await import('./post.ts')).post(process.env),
  'deploy-hybrid-post': async () => (await import('./post.ts')).post(process.env),
  cli: async () => (await import('./cli/cli.ts')).cli(process.argv.slice(2)),
};

const action = async (entry: AnyEntry): Promise<ExitCode> =>
  (await import('./action.ts')).runAction(entry, process.env);

/** Runs an entry and ends the process: what a library left open must not keep a job waiting. */
export async function main(name: string): Promise<never> {
  // Who stops reading (a pager, `head`) has seen enough: that is no fault, and nobody is left to tell.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveIfNobodyReads);
  const start = ENTRIES[name];
  if (start === undefined) throw new Error(`no entry ${name}`);
  const exit = await start();
  // On some systems a pipe is written behind our back; ending earlier would cut the last lines.
  await new Promise((written) => process.stdout.write('', written));
  process.exit(exit);
}

function leaveIfNobodyReads(thrown: NodeJS.ErrnoException): void {
  if (thrown.code !== 'EPIPE') throw thrown;
  // A command may be at work: it goes on to its end, and its exit code is still its own.
}
