import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { PUBLIC_ONLY } from '../../domain/policy/surface-caps.ts';
import { isUnattended } from '../../hosts/local/control-plane.ts';
import { findingLines } from '../../report/formats/text.ts';
import { viewOf } from '../../report/mask.ts';
import type { Person } from './complete.ts';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export interface Sitting {
  readonly input: { readonly isTTY?: boolean };
  readonly output: { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether somebody sits there who can answer: both ends are a terminal, and no service is at work. */
export const isSomebodyThere = ({ input, output, environment }: Sitting): boolean =>
  input.isTTY === true && output.isTTY === true && !isUnattended(environment);

/** Asks on one stream and reads from another, line by line. Whoever ends the input has broken off. */
export function personAt({ input, output }: Terminal): Person & { readonly leave: () => void } {
  const lines = createInterface({ input, output });
  const answers = lines[Symbol.asyncIterator]();
  let hasEnded = false;
  lines.once('close', () => {
    hasEnded = true;
  });
  return {
    ask: async (question, fallback) => {
      output.write(`\n${question}\n`);
      const prompt = fallback === undefined ? '> ' : `[${fallback}] > `;
      lines.setPrompt(prompt);
      // Answers that are piped in may all be read before they are asked for; newer Node then refuses to prompt.
      if (hasEnded) output.write(prompt);
      else lines.prompt();
      const { value, done } = await answers.next();
      if (done) throw badInput(error('init/broken-off'));
      return value.trim();
    },
    tell: (findings) => {
      const view = viewOf(PUBLIC_ONLY, 'log');
      output.write(`${findings.flatMap((each) => findingLines(each, view)).join('\n')}\n`);
    },
    leave: () => lines.close(),
  };
}
