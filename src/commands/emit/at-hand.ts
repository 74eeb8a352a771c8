import type { Difference } from '../../domain/guardrails/drift/compare.ts';
import { entryDrift, partDrift, wholeDrift } from '../../domain/guardrails/drift/drift.ts';
import type { Json } from '../../domain/guardrails/json.ts';
import { badInput, error, type Position, Refusal } from '../../domain/outcome/finding.ts';
import { path } from '../../domain/outcome/labelled.ts';
import { readJson } from '../../files/json.ts';
import { MAX_FILE_BYTES, tooLarge } from '../../files/limits.ts';
import type { Ports } from '../../ports.ts';
import type { Emission } from './emit.ts';

export interface Drift extends Difference {
  readonly at: Position;
}

/** In what the document at hand is not what the policy makes, with its lines. */
export async function driftOf(
  emission: Emission,
  file: string,
  { trees }: Pick<Ports, 'trees'>,
): Promise<readonly Drift[]> {
  const { json, at } = readJson({ path: file, text: await textOf(file, trees) });
  return compared(emission, json).map((difference) => ({ ...difference, at: at(difference.pointer) }));
}

/** What is wrong with the file is the user's mistake, and no answer to what was asked. */
async function textOf(file: string, trees: Ports['trees']): Promise<string> {
  try {
    return await trees.readText(file, MAX_FILE_BYTES);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const isTooLarge = thrown.findings.some(({ code }) => code === 'store/too-large');
    throw badInput(isTooLarge ? tooLarge(file) : error('file/unreadable', { file: path(file) }));
  }
}

function compared({ kind, choice, made: { entries } }: Emission, json: Json): readonly Difference[] {
  const entry = entries[choice.target ?? choice.group ?? ''];
  if (entry === undefined) return wholeDrift(kind, entries, json);
  if (choice.part !== undefined) return partDrift(choice.part, entry[choice.part] ?? null, json);
  return entryDrift(kind, entry, json);
}
