import { type Aggregates, aggregatesOf, aggregatesSql } from '../../domain/contract/aggregates.ts';
import type { Check } from '../../domain/contract/check.ts';
import type { Untaken } from '../../domain/contract/measures.ts';
import { drawingOf, type Sample, SPARSE, sampleOf } from '../../domain/contract/sample.ts';
import { Refusal } from '../../domain/outcome/finding.ts';
import type { DataSession } from '../../ports.ts';

/** What one pass gives: the numbers for the checks, and a first sample. */
export interface Pass extends Aggregates {
  readonly sample: Sample;
}

/** What the checks take of the data: all in one pass but for queries of users, each of which is one more. */
export async function taken(session: DataSession, checks: readonly Check[], now: string): Promise<Pass> {
  const found = await inOnePass(session, checks, now);
  const answers = new Map(found.taken);
  for (const { name, measures } of checks) {
    if (measures.kind !== 'answer') continue;
    const answer = await session.answer(measures.statement);
    answers.set(name, typeof answer === 'number' ? { number: answer } : answer);
  }
  return { ...found, taken: answers };
}

/**
 * Where the SQL of a user meets a value that it can't be computed with, each such check is asked alone, so that one is
 * told from the other, and the rest once more.
 */
async function inOnePass(session: DataSession, checks: readonly Check[], now: string): Promise<Pass> {
  const asked = (some: readonly Check[]): Promise<Pass> => passOver(session, some, now);
  const whole = await asked(checks).catch(uncomputed);
  if (whole !== 'uncomputed') return whole;
  const failed = new Map<string, Untaken>();
  for (const check of checks.filter(isOfUser)) {
    if ((await asked([check]).catch(uncomputed)) === 'uncomputed') failed.set(check.name, 'uncomputed');
  }
  const rest = await asked(checks.filter(({ name }) => !failed.has(name)));
  return { ...rest, taken: new Map([...rest.taken, ...failed]) };
}

async function passOver(session: DataSession, checks: readonly Check[], now: string): Promise<Pass> {
  const { stored, dialect, columns } = session;
  const drawing = drawingOf(stored, SPARSE, dialect);
  const row = await session.one(aggregatesSql(checks, stored, dialect, now, drawing));
  return { ...aggregatesOf(checks, row), sample: sampleOf(row, columns, SPARSE) };
}

const isOfUser = ({ measures }: Check): boolean => measures.kind === 'rows' && measures.of.kind === 'sql';

function uncomputed(thrown: unknown): 'uncomputed' {
  const failed = thrown instanceof Refusal && thrown.findings.some(({ code }) => code === 'data/expression-failed');
  if (!failed) throw thrown;
  return 'uncomputed';
}
