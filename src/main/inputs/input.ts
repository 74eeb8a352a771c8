import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';

/** What an input's text became: a value, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly findings: readonly Finding[] };

/** What parsing knows beside the text. */
export interface ParsingContext {
  /** Where the user stands in the repository, `''` at its root; paths of the command line are relative to it. */
  readonly folder: string;
  readonly maxBytes: number;
}

/** One input of a command: the `with:` key of the action and the `--flag` of the command line. */
export interface Input<T> {
  /** For `--help`; action.yml says more. */
  readonly about: string;
  readonly value: string;
  readonly default?: string;
  readonly required: boolean;
  readonly parse: (text: string | undefined, name: string, context: ParsingContext) => Parsed<T>;
}

type Parser<T> = (text: string, name: string, context: ParsingContext) => Parsed<T>;

/** How a text becomes a value; `value` names it in `--help`. */
export interface Kind<T> {
  readonly value: string;
  readonly parse: Parser<T>;
}

/** Fails where it is not given. An empty text counts as not given: that is what a dropped output leaves. */
export const required = <T>(kind: Kind<T>, about: string): Input<T> => ({
  about,
  value: kind.value,
  required: true,
  parse: (text, name, context) =>
    isGiven(text) ? kind.parse(text, name, context) : wrong(error('input/missing', { name: id(name) })),
});

export const optional = <T>(kind: Kind<T>, about: string): Input<T | undefined> => ({
  about,
  value: kind.value,
  required: false,
  parse: (text, name, context) => (isGiven(text) ? kind.parse(text, name, context) : { value: undefined }),
});

export const withDefault = <T>(kind: Kind<T>, fallback: string, about: string): Input<T> => ({
  about,
  value: kind.value,
  default: fallback,
  required: false,
  parse: (text, name, context) => kind.parse(isGiven(text) ? text : fallback, name, context),
});

const NONE = 'none';

/** For what guards: given up by saying `none`, and not by an empty text, which a variable that is not set leaves. */
export const orNone = <T>(kind: Kind<T>, about: string): Input<T | undefined> => ({
  about,
  value: kind.value,
  default: NONE,
  required: false,
  parse: (text = NONE, name, context) =>
    text.trim() === NONE ? { value: undefined } : kind.parse(text, name, context),
});

const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

export const wrong = (...findings: readonly Finding[]): Parsed<never> => ({ findings });

export const wrongValue = (name: string, ...expected: readonly string[]): Parsed<never> =>
  wrong(error('input/wrong-value', { name: id(name), expected: ids(expected) }));
