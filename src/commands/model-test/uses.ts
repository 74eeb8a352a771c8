import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, Refusal, refused } from '../../domain/outcome/finding.ts';
import { own } from '../../domain/own.ts';
import type { Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';

const MAX_STATE_BYTES = 16 * 1024 * 1024;

/** How often a test set was used, this time included, and for how many models. */
export interface Uses {
  readonly uses: number;
  readonly models: number;
}

/**
 * Counts one more use of these very bytes, in the state of the site: a line more, so that no two runs at once take a
 * count from each other. A count that cannot be read is not zero.
 */
export async function countUse(data: Digest, model: Digest, { site }: Admission, { trees }: Ports): Promise<Uses> {
  const lines = join(site.stateRoot, 'test-set-uses.jsonl');
  await trees.appendLine(lines, JSON.stringify({ data, model }));
  const before = await readEarlier(join(site.stateRoot, 'test-set-uses.json'), data, trees);
  const uses = linesOf((await read(lines, trees)) ?? '').filter((each) => each === UNREADABLE || each.data === data);
  return {
    uses: before.uses + uses.length,
    models: new Set([...before.models, ...uses.map((each) => (each === UNREADABLE ? each : each.model))]).size,
  };
}

/** Half a line, from a full disk or a power cut: a use of whichever set, and never none. */
const UNREADABLE = 'unreadable';

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const value = parsed(line);
      return isUse(value) ? value : UNREADABLE;
    });

const isUse = (value: unknown): value is { data: string; model: string } =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  typeof value.data === 'string' &&
  'model' in value &&
  typeof value.model === 'string';

interface Entry {
  readonly uses: number;
  readonly models: readonly string[];
}

/** Earlier versions kept one count a test set, in a file that was written anew each time. */
async function readEarlier(path: string, data: Digest, trees: Ports['trees']): Promise<Entry> {
  const text = await read(path, trees);
  const state = text === undefined ? {} : parsed(text);
  if (!isState(state)) throw refused(error('model/test-set-count-unreadable'));
  return own(state, data) ?? { uses: 0, models: [] };
}

/** Undefined where there is no such file. */
async function read(path: string, trees: Ports['trees']): Promise<string | undefined> {
  try {
    return await trees.readText(path, MAX_STATE_BYTES);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    if (thrown.findings.every(({ code }) => code === 'store/missing-file')) return undefined;
    throw refused(error('model/test-set-count-unreadable'));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isState = (value: unknown): value is Readonly<Record<string, Entry>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEntry);

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'uses' in value &&
  Number.isSafeInteger(value.uses) &&
  'models' in value &&
  Array.isArray(value.models) &&
  value.models.every((model) => typeof model === 'string');
