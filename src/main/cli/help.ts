import { FORMATS } from '../../report/formats/formats.ts';
import type { AnyEntry } from '../command-entry.ts';
import type { Inputs } from '../inputs/read.ts';

interface Named {
  readonly name: string;
  readonly about: string;
}

/** What `--help` says of all commands. */
export const generalHelp = (commands: readonly Named[]): string =>
  [
    'domicile <command> [--input value …]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, about }) => [name, about])),
    '',
    'domicile <command> --help tells the inputs of a command.',
    `Formats: ${FORMATS.join(', ')}.`,
    'Exit codes: 0 pass, 1 the gate is closed, 2 the input is wrong, 3 Domicile failed.',
    '',
  ].join('\n');

/** What `--help` says of one. */
export const commandHelp = ({ name, about, inputs }: Pick<AnyEntry, 'name' | 'about' | 'inputs'>): string =>
  [`domicile ${name}: ${about}`, '', ...columns(inputRows(inputs)), ''].join('\n');

const inputRows = (inputs: Inputs): (readonly [string, string])[] =>
  Object.entries(inputs).map(([name, input]) => {
    const standing = input.required ? ' (required)' : '';
    const fallback = input.default === undefined ? '' : ` (default ${input.default})`;
    return [`--${name} <${input.value}>`, `${input.about}${standing}${fallback}`];
  });

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
