import { isClassified } from '../../domain/labels/label.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { type Finding, note, Refusal, warning } from '../../domain/outcome/finding.ts';
import type { Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';

const MAX_METRICS_BYTES = 64 * 1024;
const MAX_METRICS = 64;
const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;

export interface Metrics {
  readonly values: ReadonlyMap<string, number>;
  readonly digest?: Digest;
  readonly findings: readonly Finding[];
}

const NONE: ReadonlyMap<string, number> = new Map();

/** What the program measured itself. Names and numbers are its own choice, so both are as secret as what it read. */
export async function readMetrics(path: string, { site, placement }: Admission, { trees }: Ports): Promise<Metrics> {
  const text = await trees.readText(path, MAX_METRICS_BYTES).catch(absent);
  if (text === undefined) return { values: NONE, findings: [note('train/no-metrics')] };
  const values = parseMetrics(text);
  if (values === undefined) return { values: NONE, findings: [warning('train/metrics-unusable')] };
  const isPublic = [...placement.origins.values()].every(({ classification }) => !isClassified(classification));
  // A plain digest of what was measured on classified data could be guessed from.
  if (!isPublic && site.digestKey === undefined) return { values, findings: [] };
  return { values, digest: await trees.digest(path, isPublic ? undefined : site.digestKey), findings: [] };
}

/** A file that is not there is allowed; one that cannot be read is not text, and so unusable. */
function absent(thrown: unknown): string | undefined {
  if (!(thrown instanceof Refusal)) throw thrown;
  return thrown.findings.some(({ code }) => code === 'store/missing-file') ? undefined : '';
}

/** One JSON object of finite numbers; undefined for anything else, since texts and lists could carry data. */
export function parseMetrics(text: string): ReadonlyMap<string, number> | undefined {
  const entries = entriesOf(text);
  if (entries === undefined || entries.length > MAX_METRICS) return undefined;
  const sound = entries.filter((entry): entry is [string, number] => NAME.test(entry[0]) && Number.isFinite(entry[1]));
  return sound.length === entries.length ? new Map(sound) : undefined;
}

function entriesOf(text: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}
