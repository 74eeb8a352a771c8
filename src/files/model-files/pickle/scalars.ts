import { utf8 } from '../bytes.ts';
import type { Machine } from './machine.ts';
import { OTHER } from './values.ts';

const INTEGER = /^[+-]?\d{1,4000}L?$/;
const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,5})?$|^[+-]?(?:inf|nan)$/;

export function pushInteger(machine: Machine, value: number): void {
  machine.push(Number.isSafeInteger(value) ? { kind: 'number', value } : OTHER);
}

/** `I00` and `I01` are truth values, and as numbers the same. */
export function integerLine(machine: Machine): void {
  const line = machine.input.line();
  if (!INTEGER.test(line)) machine.fail('pickle-malformed');
  pushInteger(machine, Number.parseInt(line, 10));
}

export function floatLine(machine: Machine): void {
  if (!FLOAT.test(machine.input.line())) machine.fail('pickle-malformed');
  machine.push(OTHER);
}

/** Two's complement, the lowest byte first; of more than six bytes it is no number that a shape could have. */
export function longOf(machine: Machine, length: number): void {
  if (length > 6) {
    bytesOf(machine, length);
    return;
  }
  const bytes = machine.input.take(length);
  const unsigned = bytes.reduce((sum, each, place) => sum + each * 2 ** (8 * place), 0);
  const isNegative = (bytes.at(-1) ?? 0) >= 0x80;
  pushInteger(machine, isNegative ? unsigned - 2 ** (8 * length) : unsigned);
}

/** No name, key or line of a model is longer; a longer text is passed over and not known. */
const MAX_KNOWN = 1024 * 1024;

export function textOf(machine: Machine, length: number): void {
  if (length > MAX_KNOWN) {
    bytesOf(machine, length);
    return;
  }
  const text = utf8(machine.input.take(length)) ?? machine.fail('pickle-malformed');
  machine.push({ kind: 'text', text });
}

const CUT_ESCAPE = /\\u(?![0-9a-fA-F]{4})|\\U(?![0-9a-fA-F]{8})/;

/** Python writes a backslash as an escape, so two in a row, which its reader counts, are never there. */
export function textLine(machine: Machine): void {
  const line = machine.input.line();
  if (line.includes('\\\\') || CUT_ESCAPE.test(line)) machine.fail('pickle-malformed');
  const text = line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, (_, short?: string, long?: string) => {
    const point = Number.parseInt(short ?? long ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : machine.fail('pickle-malformed');
  });
  machine.push({ kind: 'text', text });
}

export function bytesOf(machine: Machine, length: number): void {
  machine.input.skip(length);
  machine.push(OTHER);
}

/** A place in the memo, told in digits. */
export function placeLine(machine: Machine): number {
  const line = machine.input.line();
  return /^\d{1,10}$/.test(line) ? Number(line) : machine.fail('pickle-malformed');
}
