import { join } from 'node:path';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Outcome, Product } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import { encodeEvidence } from '../../evidence/envelope.ts';
import { writeAtomically } from '../../machine/atomic.ts';
import { errnoOf } from '../../machine/errno.ts';
import { unlikeCommands } from '../../report/commands.ts';
import { safeJson } from '../../report/escape.ts';
import { drawn, type Format } from '../../report/formats/formats.ts';
import { findingLines } from '../../report/formats/text.ts';
import type { View } from '../../report/mask.ts';

/** Formats that hold no line a log reader could take for a command, or that are made of commands. */
const AS_THEY_ARE: ReadonlySet<Format> = new Set<Format>(['json', 'sarif', 'github']);

export interface Printing {
  readonly format: Format;
  readonly view: View;
}

/** The report on standard output; where that is for machines, the errors on standard error too. */
export async function print(outcome: Outcome, { format, view }: Printing): Promise<void> {
  const text = await drawn(format, outcome, view);
  process.stdout.write(AS_THEY_ARE.has(format) ? text : unlikeCommands(text));
  if (format === 'text') return;
  const errors = outcome.findings.filter(({ severity }) => severity === 'error');
  for (const error of errors) process.stderr.write(`${unlikeCommands(findingLines(error, view).join('\n'))}\n`);
}

/** What was made goes alone where a program reads it, so that it can be piped; the report stands beside it. */
export async function handOver({ json, file }: Product, outcome: Outcome, printing: Printing): Promise<void> {
  const text = `${safeJson(json)}\n`;
  if (file !== undefined) {
    await writeAtomically(file, text, { mode: 0o644 }).catch(notWritable('out'));
    await print(outcome, printing);
    return;
  }
  process.stdout.write(text);
  process.stderr.write(unlikeCommands(await drawn(printing.format, outcome, printing.view)));
}

/** `<step>[.<instance>].jsonl`, whole or not at all: what an earlier attempt left is replaced. */
export async function writeEvidence(evidence: readonly Statement[], folder: string): Promise<void> {
  for (const [name, statements] of byFile(evidence)) {
    await writeAtomically(join(folder, name), encodeEvidence(statements)).catch(notWritable('evidence'));
  }
}

const notWritable =
  (name: string) =>
  (thrown: unknown): never => {
    const reason = errnoOf(thrown);
    if (reason === undefined) throw thrown;
    throw badInput(error('input/file-not-writable', { name: id(name), reason: id(reason) }));
  };

function byFile(evidence: readonly Statement[]): Map<string, Statement[]> {
  const files = new Map<string, Statement[]>();
  for (const statement of evidence) {
    const instance = statement.instance === undefined ? '' : `.${statement.instance.replaceAll('/', '-')}`;
    const name = `${statement.step}${instance}.jsonl`;
    files.set(name, [...(files.get(name) ?? []), statement]);
  }
  return files;
}
