import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, Refusal, refused } from '../../domain/outcome/finding.ts';
import type { Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';

const MAX_STATE_BYTES = 16 * 1024 * 1024;

/** How often a test set was used, this time included, and for how many models. */
export interface Uses {
  readonly uses: number;
  readonly models: number;
}

interface Entry {
  readonly uses: number;
  readonly models: readonly string[];
}

type State = Readonly<Record<string, Entry>>;

/** Counts one more use of these very bytes, in the state of the site. A count that cannot be read is not zero. */
export async function countUse(data: Digest, model: Digest, { site }: Admission, { trees }: Ports): Promise<Uses> {
  const path = join(site.stateRoot, 'test-set-uses.json');
  const state = await readState(path, { trees });
  const before = Object.hasOwn(state, data) ? state[data] : undefined;
  const entry = { uses: (before?.uses ?? 0) + 1, models: [...new Set([...(before?.models ?? []), model])] };
  await trees.writeText(path, `${JSON.stringify({ ...state, [data]: entry })}\n`);
  return { uses: entry.uses, models: entry.models.length };
}

async function readState(path: string, { trees }: Pick<Ports, 'trees'>): Promise<State> {
  const text = await trees.readText(path, MAX_STATE_BYTES).catch(absent);
  if (text === undefined) return {};
  const state = parsed(text);
  if (!isState(state)) throw refused(error('model/test-set-count-unreadable'));
  return state;
}

function absent(thrown: unknown): string | undefined {
  if (!(thrown instanceof Refusal)) throw thrown;
  return thrown.findings.every(({ code }) => code === 'store/missing-file') ? undefined : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEntry);

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'uses' in value &&
  Number.isSafeInteger(value.uses) &&
  'models' in value &&
  Array.isArray(value.models) &&
  value.models.every((model) => typeof model === 'string');
