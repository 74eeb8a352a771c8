import { error, type Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { logWords } from '../../machine/engine-log.ts';

/** The kinds of errors that DuckDB puts before its message. */
const KINDS = [
  'Binder',
  'Catalog',
  'Constraint',
  'Conversion',
  'Dependency',
  'Fatal',
  'IO',
  'INTERNAL',
  'INTERRUPT',
  'Invalid Input',
  'Invalid',
  'Mismatch Type',
  'Missing Extension',
  'Not implemented',
  'Out of Memory',
  'Out of Range',
  'Parser',
  'Permission',
  'Serialization',
  'TransactionContext',
] as const;

/** The kind of an error, from its beginning alone; `unknown` where it has none. */
export function kindOf(thrown: unknown): string {
  const message = thrown instanceof Error || isMessage(thrown) ? thrown.message : '';
  const kind = KINDS.find((each) => message.startsWith(`${each} Error:`));
  return kind ? kind.toLowerCase().replaceAll(' ', '-') : 'unknown';
}

const isMessage = (thrown: unknown): thrown is { message: string } =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string';

/** Kinds that come from values: our own statements try every cast, so a user's expression met them. */
const OF_VALUES = ['conversion', 'out-of-range', 'invalid-input', 'mismatch-type'];

/** What the reader of CSV says, and says only, where a line ends in another way than the first. */
const MIXED_LINE_ENDS = 'Invalid Input Error: The CSV Parser state machine reached an invalid state';

/**
 * Where a row of a CSV is not UTF-8 and a statement reads some columns alone, the reader stumbles over its own list of
 * them. A statement that reads every column counts such rows.
 */
const isNotUtf8 = (words: string): boolean =>
  words.startsWith('INTERNAL Error: Attempted to access index') && words.includes('StringValueResult');

/** The error as a finding, without its words; those are written to the site. The cause is not kept: it would show them. */
export async function told(thrown: unknown, log: string): Promise<Refusal> {
  const kind = kindOf(thrown);
  const words = isMessage(thrown) ? thrown.message : 'no message';
  await logWords(log, words);
  if (words.startsWith(MIXED_LINE_ENDS)) return refused(error('data/line-ends-mixed'));
  if (isNotUtf8(words)) return refused(error('data/not-utf-8'));
  if (kind === 'out-of-memory') return refused(error('engine/out-of-memory'));
  return refused(
    error(OF_VALUES.includes(kind) ? 'data/expression-failed' : 'engine/query-failed', { kind: id(kind) }),
  );
}
