import type { Outcome } from '../domain/outcome/outcome.ts';
import { PUBLIC_ONLY } from '../domain/policy/surface-caps.ts';
import { gitHubHost } from '../hosts/github/github.ts';
import { toGitHub } from '../report/formats/github.ts';
import { viewOf } from '../report/mask.ts';
import { onSignals } from './cancel.ts';
import type { AnyEntry } from './command-entry.ts';
import { serviceInputs } from './inputs/common.ts';
import { type Given, readInputs } from './inputs/read.ts';
import { type Door, type ExitCode, run } from './run.ts';
import { wire } from './wiring.ts';

/** One environment variable holds 128 KiB on Linux, its name and the end mark included. */
const MAX_INPUT_BYTES = 128 * 1024;

/** Runs a command as an action. */
export const runAction = (entry: AnyEntry, environment: NodeJS.ProcessEnv): Promise<ExitCode> =>
  run({
    fallback: annotations,
    open: async () => {
      const inputs = { ...entry.inputs, ...serviceInputs };
      const context = { folder: '', maxBytes: MAX_INPUT_BYTES };
      const values = readInputs(inputs, givenTo(environment), context);
      const host = gitHubHost({ environment, token: values.token, checkRun: values['check-run'] });
      const ports = wire({ environment, host: 'github', values });
      onSignals(ports.programs, host);
      const command = entry.prepare(values);
      return { host, work: async () => (await command())(host, ports) };
    },
  });

/** `INPUT_<NAME>`, as the runner sets them: upper case, blanks as `_`. */
function givenTo(environment: NodeJS.ProcessEnv): Given {
  const inputs = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
  return new Map(inputs.map(([name, value = '']) => [name.slice('INPUT_'.length).toLowerCase(), value]));
}

/** Before there is a host, an annotation can always be made: it is a line on standard output. */
const annotations: Door = {
  publish: async (outcome: Outcome) => {
    process.stdout.write(toGitHub(outcome, viewOf(PUBLIC_ONLY, 'annotation')));
  },
};
