import { join } from 'node:path';
import type { JunitTest } from '../../../domain/junit/junit.ts';
import type { Digest } from '../../../domain/outcome/digest.ts';
import { error, Refusal, refused } from '../../../domain/outcome/finding.ts';
import { keyedSha256 } from '../../../evidence/sha256.ts';
import { digestKey } from '../../data-digest.ts';
import type { Job } from '../testing.ts';

const MAX_STATE_BYTES = 64 * 1024 * 1024;

/**
 * The tests that passed before under the same spec, by keyed digests of their names; undefined where none is known. They
 * lie in the state of the site: who can write there can forget them.
 */
export async function rememberedTests(test: JunitTest, job: Job): Promise<ReadonlySet<string> | undefined> {
  const lines = (await stateOf(job))
    .split('\n')
    .filter((line) => line !== '')
    .map(parsed);
  const same = lines.filter(({ key }) => key === keyOf(test, job));
  return same.length === 0 ? undefined : new Set(same.flatMap(({ tests }) => tests));
}

/** Adds a line: what is known stays known until the spec changes, whatever a later run had. */
export async function remember(test: JunitTest, tests: readonly string[], job: Job): Promise<void> {
  await job.ports.trees.appendLine(pathOf(job), JSON.stringify({ key: keyOf(test, job), tests }));
}

/** Names of tests can say anything, so what is kept of them is a digest with the site's key. */
export const digestsOf = (names: Iterable<string>, { spec, admission }: Job): readonly Digest[] =>
  [...new Set(names)].map((name) => keyedSha256(name, digestKey(spec.data.origin, admission))).sort();

const keyOf = ({ name }: JunitTest, { spec, admission }: Job): string =>
  JSON.stringify([admission.step.id, spec.digest, name]);

const pathOf = ({ admission }: Job): string => join(admission.site.stateRoot, 'junit-tests.jsonl');

async function stateOf(job: Job): Promise<string> {
  try {
    return await job.ports.trees.readText(pathOf(job), MAX_STATE_BYTES);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    if (thrown.findings.every(({ code }) => code === 'store/missing-file')) return '';
    throw refused(error('model/junit-state-unreadable'));
  }
}

interface Line {
  readonly key: string;
  readonly tests: readonly string[];
}

/** Half a line could be the one that knows of a test that is gone. */
function parsed(line: string): Line {
  const value: unknown = jsonOf(line);
  if (isLine(value)) return value;
  throw refused(error('model/junit-state-unreadable'));
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'tests' in value &&
  Array.isArray(value.tests) &&
  value.tests.every((test) => typeof test === 'string');
