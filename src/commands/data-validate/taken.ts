import { type Aggregates, aggregatesOf, aggregatesSql } from '../../domain/contract/aggregates.ts';
import type { Asked, Measure } from '../../domain/contract/check.ts';
import { repeatedSql } from '../../domain/contract/duplicates.ts';
import { type Taken, type Untaken, wholeNumber } from '../../domain/contract/measures.ts';
import { aroundSql, quantileOf, valuesSql } from '../../domain/contract/quantile.ts';
import { fairSample, type Sample, SPARSE, sampleOf } from '../../domain/contract/sample.ts';
import type { FindingCode } from '../../domain/findings/codes.ts';
import { Refusal } from '../../domain/outcome/finding.ts';
import type { DataSession } from '../../ports.ts';

/** What one pass gives: the numbers for the checks, and a first sample. */
export interface Pass extends Aggregates {
  readonly sample: Sample;
}

/** What the checks take of the data: all in one pass but for queries of users, each of which is one more. */
export async function taken(session: DataSession, checks: readonly Asked[], now: string): Promise<Pass> {
  const found = await inMemory(session, checks, now);
  const answers = new Map(found.taken);
  for (const { name, measures } of checks) {
    if (measures.kind !== 'answer') continue;
    const answer = await session.answer(measures.statement);
    answers.set(name, typeof answer === 'number' ? { number: answer } : answer);
  }
  return { ...found, taken: answers };
}

/** Where the values of all columns are too much at once, those of which a check needs all are looked at one by one. */
async function inMemory(session: DataSession, checks: readonly Asked[], now: string): Promise<Pass> {
  const apart = checks.filter(needsAllValues);
  if (apart.length === 0) return inOnePass(session, checks, now);
  const whole = await inOnePass(session, checks, now).catch(tooLarge);
  if (whole !== 'too-large') return whole;
  const others = checks.filter((check) => !apart.includes(check));
  const rest = await inOnePass(session, others, now);
  const numbers = new Map(rest.taken);
  for (const check of apart) numbers.set(check.name, await ofAllValues(session, check));
  return { ...rest, taken: numbers };
}

async function ofAllValues(session: DataSession, check: Asked): Promise<Taken | Untaken> {
  const { measures } = check;
  return measures.kind === 'quantile' ? quantileIn(session, measures) : { number: await repeatedIn(session, check) };
}

/** By values that the engine sorts on the disk. */
export async function quantileIn(
  session: DataSession,
  quantile: Extract<Measure, { kind: 'quantile' }>,
): Promise<Taken | Untaken> {
  const { stored, dialect } = session;
  const n = wholeNumber((await session.one(valuesSql(quantile, stored, dialect))).n);
  if (n === 0) return 'nothing';
  const { v = [] } = await session.columnsOf(aroundSql(quantile, stored, dialect, n));
  const number = quantileOf(quantile, n, v.map(Number));
  return number === undefined || !Number.isFinite(number) ? 'nothing' : { number };
}

/** Passes over the data; the next where the parts of the one before did not fit into the engine's memory. */
const PARTS = [4, 16, 64];

async function repeatedIn(session: DataSession, check: Asked, [of = 1, ...finer] = PARTS): Promise<number> {
  const { stored, dialect } = session;
  const parts = Array.from({ length: of }, (_, nth) => repeatedSql(check, stored, dialect, { of, nth }));
  const ofThese = async (): Promise<number> => {
    let sum = 0;
    for (const sql of parts) sum += wholeNumber((await session.one(sql)).repeated);
    return sum;
  };
  if (finer.length === 0) return ofThese();
  const found = await ofThese().catch(tooLarge);
  return found === 'too-large' ? repeatedIn(session, check, finer) : found;
}

/**
 * Where the SQL of a user meets a value that it can't be computed with, each such check is asked alone, so that one is
 * told from the other, and the rest once more.
 */
async function inOnePass(session: DataSession, checks: readonly Asked[], now: string): Promise<Pass> {
  const asked = (some: readonly Asked[]): Promise<Pass> => passOver(session, some, now);
  const whole = await asked(checks).catch(uncomputed);
  if (whole !== 'uncomputed') return whole;
  const failed = new Map<string, Untaken>();
  for (const check of checks.filter(isOfUser)) {
    if ((await asked([check]).catch(uncomputed)) === 'uncomputed') failed.set(check.name, 'uncomputed');
  }
  const rest = await asked(checks.filter(({ name }) => !failed.has(name)));
  return { ...rest, taken: new Map([...rest.taken, ...failed]) };
}

async function passOver(session: DataSession, checks: readonly Asked[], now: string): Promise<Pass> {
  const { stored, dialect, columns } = session;
  const row = await session.one(aggregatesSql(checks, stored, dialect, now, SPARSE));
  const found = aggregatesOf(checks, row);
  return { ...found, sample: fairSample(sampleOf(row, columns, SPARSE), checks, found) };
}

const isOfUser = ({ measures }: Asked): boolean => measures.kind === 'rows' && measures.of.kind === 'sql';

const isOfRepeated = ({ measures }: Asked): boolean => measures.kind === 'rows' && measures.of.kind === 'repeated';

const needsAllValues = (check: Asked): boolean => isOfRepeated(check) || check.measures.kind === 'quantile';

const uncomputed = (thrown: unknown): 'uncomputed' =>
  isUnsound(thrown) ? 'uncomputed' : insteadOf('data/expression-failed', 'uncomputed', thrown);

/** What the engine can make no sense of, as a text that is compared with a date: of our own words the rest shows it. */
function isUnsound(thrown: unknown): boolean {
  if (!(thrown instanceof Refusal)) return false;
  const kinds = thrown.findings.map(({ code, params: { kind } }) => [code, kind && 'value' in kind ? kind.value : '']);
  return kinds.some(([code, kind]) => code === 'engine/query-failed' && kind === 'binder');
}

export const tooLarge = (thrown: unknown): 'too-large' => insteadOf('engine/out-of-memory', 'too-large', thrown);

/** A word in place of one trouble; any other is thrown on. */
function insteadOf<const W extends string>(code: FindingCode, word: W, thrown: unknown): W {
  if (thrown instanceof Refusal && thrown.findings.some((finding) => finding.code === code)) return word;
  throw thrown;
}
