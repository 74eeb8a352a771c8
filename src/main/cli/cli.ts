import { relative, sep } from 'node:path';
import { say } from '../../domain/outcome/document.ts';
import { badInput, error, type Refusal } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import { nearest } from '../../files/shape/nearest.ts';
import { localHost } from '../../hosts/local/local.ts';
import { print } from '../../hosts/local/publish.ts';
import { gitRoot } from '../../machine/git.ts';
import { isFormat } from '../../report/formats/formats.ts';
import { viewOf } from '../../report/mask.ts';
import { onSignals } from '../cancel.ts';
import type { AnyEntry } from '../command-entry.ts';
import { DEMO, runDemo } from '../demo/command.ts';
import { flag } from '../inputs/kinds.ts';
import { readInputs } from '../inputs/read.ts';
import { type Door, EXIT, type ExitCode, run } from '../run.ts';
import { wire } from '../wiring.ts';
import { COMMANDS } from './commands.ts';
import { evidenceIn } from './evidence-folder.ts';
import { readFlags } from './flags.ts';
import { commandHelp, generalHelp } from './help.ts';
import { terminalInputs } from './terminal-inputs.ts';
import { TOOLS, type Tool } from './tools.ts';

const ALL = [...COMMANDS, ...TOOLS, DEMO];

const DONE: Outcome = {
  verdict: 'pass',
  findings: [],
  outputs: {},
  summary: { title: say`Done`, blocks: [], document: {}, cases: [] },
  evidence: [],
};

const MAX_ARGUMENT_BYTES = 1024 * 1024;

/** The command line: what it prints goes to standard output, progress to standard error. */
export async function cli([name = '--help', ...args]: readonly string[]): Promise<ExitCode> {
  const entry = COMMANDS.find((each) => each.name === name);
  const tool = TOOLS.find((each) => each.name === name);
  const asksForHelp = [name, ...args].some((arg) => arg === '--help' || arg === '-h');
  if (asksForHelp) return help(entry, tool ?? (name === DEMO.name ? DEMO : undefined));
  const fallback = terminal(args);
  if (name === DEMO.name) return runDemo(args, fallback);
  if (tool) return run({ fallback, open: () => openTool(tool, args, fallback) });
  return run({
    fallback,
    open: () => {
      if (entry === undefined) throw unknownCommand(name);
      return openTerminal(entry, args);
    },
  });
}

/** A tool prints what it makes; a report there is only where it fails. */
async function openTool({ inputs, work }: Tool, args: readonly string[], fallback: Door) {
  const values = readInputs(inputs, readFlags(args, new Set()), { folder: '', maxBytes: MAX_ARGUMENT_BYTES });
  const door: Door = {
    publish: async (outcome, ending) => {
      if (outcome !== DONE) await fallback.publish(outcome, ending);
    },
  };
  const done = async () => {
    process.stdout.write(await work(values));
    return DONE;
  };
  return { host: door, work: done };
}

function help(entry: AnyEntry | undefined, tool: Pick<Tool, 'name' | 'about' | 'inputs'> | undefined): ExitCode {
  const text = entry ? commandHelp({ ...entry, inputs: { ...entry.inputs, ...terminalInputs } }) : undefined;
  process.stdout.write(text ?? (tool ? commandHelp(tool) : generalHelp(ALL)));
  return EXIT.pass;
}

async function openTerminal(entry: AnyEntry, args: readonly string[]) {
  const root = await gitRoot(process.cwd());
  const values = valuesOf(entry, args, root);
  const { format, repository, evidence: evidenceFolder, 'trusted-ref': trustedRef } = values;
  const options = { environment: process.env, root, format, repository, trustedRef, evidenceFolder };
  const host = await localHost(options);
  const ports = wire({ environment: process.env, host: 'local', values });
  onSignals(ports.programs, host);
  const evidence = evidenceFolder === undefined ? '' : await evidenceIn(evidenceFolder);
  const command = entry.prepare({ ...values, evidence });
  return { host, work: async () => (await command())(host, ports) };
}

function valuesOf(entry: AnyEntry, args: readonly string[], root: string | undefined) {
  const inputs = { ...entry.inputs, ...terminalInputs };
  const flags = Object.keys(inputs).filter((name) => inputs[name as keyof typeof inputs]?.value === flag.value);
  const folder = root === undefined ? '' : relative(root, process.cwd()).split(sep).join('/');
  return readInputs(inputs, readFlags(args, new Set(flags)), { folder, maxBytes: MAX_ARGUMENT_BYTES });
}

function unknownCommand(name: string): Refusal {
  const names = ALL.map((each) => each.name);
  const suggestion = nearest(name, names);
  const near = suggestion === undefined ? {} : { suggestion: id(suggestion) };
  return badInput(error('input/unknown-command', { command: id(name), expected: ids(names), ...near }));
}

/** Before there is a host: in the format that was asked for, if there is such a one. */
function terminal(args: readonly string[]): Door {
  const asked =
    args.find((arg) => arg.startsWith('--format='))?.slice('--format='.length) ?? args[args.indexOf('--format') + 1];
  const format = asked !== undefined && isFormat(asked) ? asked : 'text';
  return { publish: async (outcome) => print(outcome, { format, view: viewOf(PUBLIC_ONLY, 'log') }) };
}
