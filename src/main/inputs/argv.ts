import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { type Kind, type Parsed, wrong, wrongValue } from './input.ts';

export type Argv = readonly [string, ...string[]];

const SHELL_ONLY = /[|;&$<>`]/;

/**
 * A program and its arguments: split on blanks and quotes, or a JSON array of texts. There is no shell, so what only
 * a shell understands is refused, not handed on as an argument that means nothing.
 */
export const argv: Kind<Argv> = {
  value: 'program and arguments',
  parse: (text, name) => (text.trim().startsWith('[') ? fromJson(text, name) : fromLine(text.trim(), name)),
};

function fromJson(text: string, name: string): Parsed<Argv> {
  const parts = parsed(text);
  if (parts === undefined) return wrong(error('input/not-json', { name: id(name) }));
  const isArgv = Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !part.includes('\0'));
  return isArgv ? nonEmpty(parts, name) : wrongValue(name, 'a JSON array of texts');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromLine(text: string, name: string): Parsed<Argv> {
  const character = SHELL_ONLY.exec(text)?.[0];
  if (character !== undefined) return noShell(name, character);
  if (/[\r\n]/.test(text)) return noShell(name, 'a line break');
  const parts = split(text);
  return parts ? nonEmpty(parts, name) : wrongValue(name, 'quotes that are closed');
}

const noShell = (name: string, character: string): Parsed<never> =>
  wrong(error('input/no-shell', { name: id(name), character: id(character) }));

const nonEmpty = ([program, ...args]: readonly string[], name: string): Parsed<Argv> =>
  program === undefined || program === '' ? wrongValue(name, 'a program') : { value: [program, ...args] };

/** Pieces without a blank between are one argument: double quotes (`\"`, `\\` stand for one character), single, bare. */
const ARGUMENT = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g;
const PIECE = /"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+)/g;

/** Undefined where a quote is not closed. */
function split(text: string): readonly string[] | undefined {
  if (text.replace(ARGUMENT, '').trim() !== '') return undefined;
  return (text.match(ARGUMENT) ?? []).map((argument) =>
    argument.replace(PIECE, (_, double?: string, single?: string, bare?: string) =>
      double === undefined ? (single ?? bare ?? '') : double.replace(/\\(["\\])/g, '$1'),
    ),
  );
}
