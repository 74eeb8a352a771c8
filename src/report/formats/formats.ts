import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { View } from '../mask.ts';
import { toGitHub } from './github.ts';
import { toJson } from './json.ts';
import { toJUnit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import { toSarif } from './sarif.ts';
import { toText } from './text.ts';

const WRITERS = {
  text: toText,
  markdown: toMarkdown,
  json: toJson,
  junit: toJUnit,
  sarif: toSarif,
  github: toGitHub,
} satisfies Record<string, (outcome: Outcome, view: View) => string>;

export type Format = keyof typeof WRITERS;

export const FORMATS = Object.keys(WRITERS) as readonly Format[];

export const isFormat = (name: string): name is Format => FORMATS.some((each) => each === name);

/** A report in one format, masked for one surface. */
export const written = (format: Format, outcome: Outcome, view: View): string => WRITERS[format](outcome, view);
