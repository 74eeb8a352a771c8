import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Sabotage } from '../bundle.ts';
import { asText, type Contexts, interpolate } from './expressions.ts';

/** A machine that takes jobs: a user of this one, with an `/etc/domicile` of its own. */
export interface RunnerMachine {
  readonly name: string;
  readonly group: string;
  readonly labels: readonly string[];
  /** Without one, the job runs as the user of the tests. */
  readonly user?: { readonly uid: number; readonly gid: number; readonly home: string };
  /** The folder that the job sees as `/etc/domicile`; without one it sees none. */
  readonly siteFolder?: string;
}

export interface Execution {
  readonly exit: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's files, such as `GITHUB_OUTPUT`, as the action and its `post` left them. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface ActionCall {
  /** The folder of the action, with its `action.yml`. */
  readonly action: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly contexts: Contexts;
  /** `GITHUB_*` and `RUNNER_*`, as the service would set them. */
  readonly env: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly machine: RunnerMachine;
  readonly node: string;
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** Starts a built action as a runner does: inputs as variables, files for outputs, state and summary, then `post`. */
export async function runAction(call: ActionCall): Promise<Execution> {
  const file = parse(readFileSync(join(call.action, 'action.yml'), 'utf8')) as ActionFile;
  const inputs = inputVariables(file, call);
  const main = await runNode(join(call.action, file.runs.main), { ...call.env, ...inputs }, call);
  if (file.runs.post === undefined) return main;
  const state = Object.entries(main.state).map(([key, value]) => [`STATE_${key}`, value]);
  const post = await runNode(
    join(call.action, file.runs.post),
    { ...call.env, ...inputs, ...Object.fromEntries(state) },
    call,
  );
  return {
    ...main,
    exit: main.exit === 0 ? post.exit : main.exit,
    log: main.log + post.log,
    summary: main.summary + post.summary,
    files: Object.fromEntries(Object.entries(main.files ?? {}).map(([key, text]) => [key, text + post.files?.[key]])),
  };
}

function inputVariables({ inputs = {} }: ActionFile, { with: given, contexts }: ActionCall): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`with: keys that the action does not have: ${unknown.join(', ')}`);
  const entries = Object.entries(inputs).map(([name, input]) => {
    const value = name in given ? given[name] : interpolate(input?.default ?? '', contexts);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, asText(value)];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

async function runNode(script: string, env: Readonly<Record<string, string>>, call: ActionCall): Promise<Execution> {
  const files = mkdtempSync(join(tmpdir(), 'runner-files-'));
  const names = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
  };
  const paths = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, join(files, name)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  own(files, call.machine);
  for (const path of Object.values(paths)) own(path, call.machine);
  const { exit, log } = await runOn(
    call.machine,
    [call.node, script],
    { ...baseEnv(call.machine), ...env, ...paths },
    call.workspace,
  );
  const masks = [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, value = '']) => value);
  return {
    exit,
    log,
    outputs: withoutMasked(readCommandFile(paths.GITHUB_OUTPUT as string), masks),
    state: readCommandFile(paths.GITHUB_STATE as string),
    summary: readFileSync(paths.GITHUB_STEP_SUMMARY as string, 'utf8'),
    files: Object.fromEntries(Object.entries(paths).map(([key, path]) => [key, readFileSync(path, 'utf8')])),
  };
}

const baseEnv = ({ user }: RunnerMachine): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: user?.home ?? process.env.HOME ?? '',
  LANG: 'C.UTF-8',
  CI: 'true',
});

export function own(path: string, { user }: RunnerMachine): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** A program could not be started since one variable of its environment is too long: the step fails. */
const TOO_LONG = { exit: null, log: 'E2BIG: argument list too long' };

/**
 * Runs argv as the machine's user; its `/etc/domicile` is laid over this machine's in a mount namespace of its own.
 * Without a user of its own, a bundle for one user is told of the folder.
 */
export function runOn(
  machine: RunnerMachine,
  argv: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<{ exit: number | null; log: string }> {
  const [program = '', ...args] = machine.user ? confined(machine, [...unshellable(env), ...argv]) : argv;
  const { siteFolder } = machine;
  const told = machine.user || siteFolder === undefined ? env : { ...env, [SITE_FOLDER_OF_ONE_USER]: siteFolder };
  return new Promise<{ exit: number | null; log: string }>((resolve, reject) => {
    const child = spawn(program, args, { env: told, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, log }));
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'E2BIG') return TOO_LONG;
    throw cause;
  });
}

const SITE_FOLDER_OF_ONE_USER = 'TEST_SITE_FOLDER';

/** What a bundle must do without where all jobs are one user's: nobody can be the administrator there. */
export const AS_ONE_USER: readonly Sabotage[] = [
  {
    file: 'src/systems/site-prover/site-file.ts',
    from: "const SITE_FOLDER = '/etc/domicile';",
    to: `const SITE_FOLDER = process.env.${SITE_FOLDER_OF_ONE_USER} ?? '/nowhere';`,
  },
  {
    file: 'src/systems/site-prover/site-file.ts',
    from: 'if (given === undefined) await mustBeBeyondReach(file);',
    to: '',
  },
];

/** A shell drops variables whose names it cannot write, such as `INPUT_ENGINE-PATH`; runners have no shell between. */
function unshellable(env: Readonly<Record<string, string>>): string[] {
  const variables = Object.entries(env).filter(([name]) => !/^\w+$/.test(name));
  return ['env', ...variables.map(([name, value]) => `${name}=${value}`)];
}

const LAY_OVER = [
  'set -eu',
  'upper=$1 work=$2 uid=$3 gid=$4',
  'shift 4',
  'mount -t overlay overlay -o "lowerdir=/etc,upperdir=$upper,workdir=$work" /etc',
  'exec setpriv --reuid="$uid" --regid="$gid" --clear-groups --inh-caps=-all -- "$@"',
].join('\n');

export function confined({ user, siteFolder }: RunnerMachine, argv: readonly string[]): string[] {
  const layers = mkdtempSync(join(tmpdir(), 'runner-etc-'));
  const [upper, work] = [join(layers, 'upper'), join(layers, 'work')];
  mkdirSync(upper, { mode: 0o755 });
  mkdirSync(work);
  const ids = [String(user?.uid), String(user?.gid)];
  const copy = siteFolder === undefined ? [] : ['cp', '-a', siteFolder, join(upper, 'domicile')];
  const script = copy.length === 0 ? LAY_OVER : `cp -a "$SITE_FOLDER" "$1/domicile"\n${LAY_OVER}`;
  const shell = ['unshare', '--mount', 'sh', '-c', script, 'sh', upper, work, ...ids, ...argv];
  return siteFolder === undefined ? shell : ['env', `SITE_FOLDER=${siteFolder}`, ...shell];
}

/** `name=value` and `name<<delimiter` entries of a file command. */
function readCommandFile(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const [, name = '', delimiter = ''] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === '') continue;
    const end = lines.indexOf(delimiter, at + 1);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}

/** A job output that contains a masked value is dropped with only a warning. */
const withoutMasked = (outputs: Record<string, string>, masks: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => !masks.some((mask) => value.includes(mask))));
