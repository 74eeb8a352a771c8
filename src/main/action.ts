import { gitHubHost } from '../hosts/github/github.ts';
import { annotations } from './annotations.ts';
import { onSignals } from './cancel.ts';
import type { AnyEntry } from './command-entry.ts';
import { serviceInputs } from './inputs/common.ts';
import { type Given, readInputs } from './inputs/read.ts';
import { TASK_STATE, type Task } from './post.ts';
import { type ExitCode, run } from './run.ts';
import { wire } from './wiring.ts';

/** Three of the largest outputs; below the 128 KiB of one variable on Linux, so that the refusal is ours and says why. */
const MAX_INPUT_BYTES = 96 * 1024;

/** Runs a command as an action. */
export const runAction = (entry: AnyEntry, environment: NodeJS.ProcessEnv): Promise<ExitCode> =>
  run({
    fallback: annotations,
    open: async () => {
      const inputs = { ...entry.inputs, ...entry.actionInputs, ...serviceInputs };
      const context = { folder: '', maxBytes: MAX_INPUT_BYTES };
      const values = readInputs(inputs, givenTo(environment), context);
      const { token, 'check-run': checkRun, 'required-parent': requiredParent } = values;
      const host = gitHubHost({ environment, token, checkRun, requiredParent, ...ofSomeActions(entry.name, values) });
      const { remember, forget } = taskState();
      const ports = wire({ environment, host: 'github', values, remember });
      onSignals(ports.programs, host);
      const command = entry.prepare(values);
      return {
        host,
        work: async () => {
          const outcome = await (await command())(host, ports);
          await forget();
          return outcome;
        },
      };
    },
  });

/** What the inputs of some actions alone say about the service. */
function ofSomeActions(name: string, values: Readonly<Record<string, unknown>>) {
  const { 'runners-token': runnersToken, issue, comment, step, partition } = values;
  const parts = [textOf(step), textOf(partition)].filter((part) => part !== undefined);
  return {
    runnersToken: textOf(runnersToken),
    watched: issue === true ? parts.join('/') : undefined,
    commented: comment === true ? [name, parts.join('/')].join(' ').trimEnd() : undefined,
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * `INPUT_<NAME>`, as the runner sets them: upper case, blanks as `_`. In any other case it was set by somebody else: what
 * an earlier step leaves in the environment takes no input's place.
 */
export function givenTo(environment: NodeJS.ProcessEnv): Given {
  const inputs = Object.entries(environment).filter(([name]) => /^INPUT_[^a-z]*$/.test(name));
  return new Map(inputs.map(([name, value = '']) => [name.slice('INPUT_'.length).toLowerCase(), value]));
}

/** Keeps in the runner's state what `post` may have to end, until the command came to its end. */
function taskState() {
  let remembered = false;
  const save = async (value: string): Promise<void> => {
    const { saveState } = await import('@actions/core');
    saveState(TASK_STATE, value);
    remembered = value !== '';
  };
  return {
    remember: (task: Task) => save(JSON.stringify(task)),
    forget: async () => {
      if (remembered) await save('');
    },
  };
}
