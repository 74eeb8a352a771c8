import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import { nearest } from '../../files/shape/nearest.ts';
import type { Input, ParsingContext } from './input.ts';

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The values of a table of inputs. */
export type ValuesOf<S extends Inputs> = { readonly [K in keyof S]: S[K] extends Input<infer T> ? T : never };

/** Texts by name, as the runner or the command line gave them. */
export type Given = ReadonlyMap<string, string>;

/** All values, or every faulty input at once. */
export function readInputs<S extends Inputs>(inputs: S, given: Given, context: ParsingContext): ValuesOf<S> {
  const large = tooLarge(given, context.maxBytes);
  const findings: Finding[] = [...unknownNames(given, Object.keys(inputs)), ...large.map(tooLargeFinding(context))];
  const entries = Object.entries(inputs).map(([name, input]) => {
    if (large.includes(name)) return [name, undefined];
    const parsed = input.parse(given.get(name), name, context);
    if ('value' in parsed) return [name, parsed.value];
    findings.push(...parsed.findings);
    return [name, undefined];
  });
  if (findings.length > 0) throw badInput(...findings);
  return Object.fromEntries(entries) as ValuesOf<S>;
}

function unknownNames(given: Given, expected: readonly string[]): Finding[] {
  const unknown = [...given.keys()].filter((name) => !expected.includes(name));
  return unknown.map((name) => {
    const suggestion = nearest(name, expected);
    const near = suggestion === undefined ? {} : { suggestion: id(suggestion) };
    return error('input/unknown', { name: id(name), expected: ids(expected), ...near });
  });
}

/** Told once, and not read. */
const tooLarge = (given: Given, limit: number): readonly string[] =>
  [...given].flatMap(([name, text]) => (Buffer.byteLength(text) > limit ? [name] : []));

const tooLargeFinding =
  ({ maxBytes }: ParsingContext) =>
  (name: string): Finding =>
    error('input/too-large', { name: id(name), limit: known(maxBytes) });
