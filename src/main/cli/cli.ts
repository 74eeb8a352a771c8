import { relative, sep } from 'node:path';
import { say } from '../../domain/outcome/document.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import { nearest } from '../../files/shape/nearest.ts';
import { localHost, repositoryAround } from '../../hosts/local/local.ts';
import { print } from '../../hosts/local/publish.ts';
import { isFormat } from '../../report/formats/formats.ts';
import { viewOf } from '../../report/mask.ts';
import { onSignals } from '../cancel.ts';
import type { AnyEntry } from '../command-entry.ts';
import { DEMO, runDemo } from '../demo/command.ts';
import { INIT } from '../init/entry.ts';
import { flag } from '../inputs/kinds.ts';
import { readInputs } from '../inputs/read.ts';
import { type Door, type ExitCode, run } from '../run.ts';
import { wire } from '../wiring.ts';
import { COMMANDS } from './commands.ts';
import { evidenceIn } from './evidence-folder.ts';
import { readFlags } from './flags.ts';
import { commandHelp, generalHelp } from './help.ts';
import { version } from './installed.ts';
import { policyNear } from './policy-near.ts';
import { inputsAtTerminal } from './terminal-inputs.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools.ts';

const ALL = [INIT, ...COMMANDS, ...TOOLS, DEMO];

const DONE: Outcome = {
  verdict: 'pass',
  findings: [],
  outputs: {},
  summary: { title: say`Done`, blocks: [], document: {}, cases: [] },
  evidence: [],
};

const MAX_ARGUMENT_BYTES = 1024 * 1024;

/** The command line: what it prints goes to standard output, progress to standard error. */
export async function cli(words: readonly string[]): Promise<ExitCode> {
  const [name = 'help', ...args] = namedFirst(words);
  const fallback = terminal(args);
  const telling = (text: () => string | Promise<string>) => run({ fallback, open: async () => opened(text, fallback) });
  if (name === '--version') return telling(() => `${version()}\n`);
  if (name === 'help' || isHelp(name)) return telling(() => helpOn(args));
  if (args.some(isHelp)) return telling(() => helpOn([name]));
  if (name === INIT.name) return run({ fallback, open: () => INIT.open(args) });
  if (name === DEMO.name) return runDemo(args, fallback);
  const tool = TOOLS.find((each) => each.name === name);
  if (tool) return run({ fallback, open: async () => openTool(tool, args, fallback) });
  return run({ fallback, open: async () => openTerminal(commandNamed(COMMANDS, name), args) });
}

/** A command may be called by two words: `emit aws-trust`. */
function namedFirst([name = 'help', next, ...rest]: readonly string[]): readonly string[] {
  if (next === undefined) return [name];
  return next.startsWith('-') || kindsOf(name).length === 0 ? [name, next, ...rest] : [`${name} ${next}`, ...rest];
}

/** The commands whose first word this is. */
const kindsOf = (name: string) => [...COMMANDS, ...TOOLS].filter((each) => each.name.startsWith(`${name} `));

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

/** A tool prints what it makes; a report there is only where it fails. */
async function openTool({ inputs, operands, work }: Tool, args: readonly string[], fallback: Door) {
  const first = args.findIndex((arg) => arg.startsWith('--'));
  const words = operands === undefined ? [] : args.slice(0, first < 0 ? args.length : first);
  const flags = readFlags(args.slice(words.length), new Set());
  const given =
    operands === undefined || words.length === 0 ? flags : new Map([[operands, words.join('\n')], ...flags]);
  const values = readInputs(inputs, given, { folder: '', maxBytes: MAX_ARGUMENT_BYTES });
  return opened(() => work(values), fallback);
}

function opened(text: () => string | Promise<string>, fallback: Door) {
  const door: Door = {
    publish: async (outcome, ending) => {
      if (outcome !== DONE) await fallback.publish(outcome, ending);
    },
  };
  const done = async () => {
    process.stdout.write(await text());
    return DONE;
  };
  return { host: door, work: done };
}

async function helpOn(words: readonly string[]): Promise<string> {
  const [name, ...more] = namedFirst(words.filter((word) => !isHelp(word)));
  if (more.length > 0) throw badInput(...more.map((argument) => error('input/not-a-flag', { argument: id(argument) })));
  if (name === undefined || name === 'help') return generalHelp(ALL);
  const kinds = kindsOf(name);
  return kinds.length > 0 ? generalHelp(kinds) : helpOf(commandNamed(ALL, name));
}

async function helpOf(command: AnyEntry | Tool | typeof DEMO | typeof INIT): Promise<string> {
  if ('prepare' in command) return commandHelp({ ...command, inputs: inputsAtTerminal(command) });
  return commandHelp('open' in command ? { ...command, inputs: await command.inputs() } : command);
}

async function openTerminal(entry: AnyEntry, args: readonly string[]) {
  const root = await repositoryAround(process.cwd());
  const values = valuesOf(entry, args, root);
  const host = await localHost({ environment: process.env, root, ...hostOptions(values) });
  const ports = wire({ environment: process.env, host: 'local', values });
  onSignals(ports.programs, host);
  const evidence = values.evidence === undefined ? '' : await evidenceIn(values.evidence);
  const command = entry.prepare({ ...values, evidence });
  return { host, work: async () => (await command())(host, ports) };
}

const hostOptions = (values: ReturnType<typeof valuesOf>) => ({
  format: values.format,
  repository: values.repository,
  repositoryId: values['repository-id'],
  requiredParent: values['required-parent'],
  trustedRef: values['trusted-ref'],
  proposedRef: values['proposed-ref'],
  evidenceFolder: values.evidence,
});

function valuesOf(entry: AnyEntry, args: readonly string[], root: string | undefined) {
  const inputs = inputsAtTerminal(entry);
  const flags = Object.keys(inputs).filter((name) => inputs[name as keyof typeof inputs]?.value === flag.value);
  const policy = root === undefined ? DEFAULT_POLICY : slashed(policyNear(root, process.cwd()));
  const given = new Map([['policy', policy], ...readFlags(args, new Set(flags))]);
  const folder = root === undefined ? '' : slashed(relative(root, process.cwd()));
  return readInputs(inputs, given, { folder, maxBytes: MAX_ARGUMENT_BYTES });
}

const slashed = (path: string): string => path.split(sep).join('/');

/** Actions that have a longer name than their command. */
const CALLED_ELSEWHERE: Readonly<Record<string, string>> = { 'train-on-target': 'train', 'deploy-hybrid': 'deploy' };

function commandNamed<T extends { readonly name: string }>(commands: readonly T[], name: string): T {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  const names = ALL.map((each) => each.name);
  const suggestion = CALLED_ELSEWHERE[name] ?? nearest(name, names);
  const near = suggestion === undefined ? {} : { suggestion: id(suggestion) };
  throw badInput(error('input/unknown-command', { command: id(name), expected: ids(names), ...near }));
}

/** Before there is a host: in the format that was asked for, if there is such a one. */
function terminal(args: readonly string[]): Door {
  const inline = args.find((arg) => arg.startsWith('--format='))?.slice('--format='.length);
  const at = args.indexOf('--format');
  const asked = inline ?? (at < 0 ? undefined : args[at + 1]);
  const format = asked !== undefined && isFormat(asked) ? asked : 'text';
  return { publish: async (outcome) => print(outcome, { format, view: viewOf(PUBLIC_ONLY, 'log') }) };
}
