import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { View } from '../mask.ts';
import { toGitHub } from './github.ts';
import { toHtml } from './html.ts';
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
  html: (outcome, view) => toHtml(outcome, view),
} satisfies Record<string, (outcome: Outcome, view: View) => string>;

export type Format = keyof typeof WRITERS;

export const FORMATS = Object.keys(WRITERS) as readonly Format[];

export const isFormat = (name: string): name is Format => FORMATS.some((each) => each === name);

/** A report in one format, masked for one surface. */
export const written = (format: Format, outcome: Outcome, view: View): string => WRITERS[format](outcome, view);

/** The same with its plots drawn, in a format that has room for pictures. */
export async function drawn(format: Format, outcome: Outcome, view: View): Promise<string> {
  if (format !== 'html') return written(format, outcome, view);
  const { picturesOf } = await import('../plots/draw.ts');
  return toHtml(outcome, view, await picturesOf(outcome, view));
}
