import { join } from 'node:path';
import { quoted } from '../../../domain/contract/sql.ts';
import type { LeakageTest } from '../../../domain/leakage/leakage.ts';
import type { Digest } from '../../../domain/outcome/digest.ts';
import { error, refused } from '../../../domain/outcome/finding.ts';
import { id } from '../../../domain/outcome/labelled.ts';
import { judgeExact } from '../../../domain/verdict/judge.ts';
import type { TestResult } from '../../../domain/verdict/measure.ts';
import { notMeasured, resultOf } from '../../../domain/verdict/result.ts';
import type { DataSession } from '../../../ports.ts';
import { partitionDigest } from '../../data-digest.ts';
import { openData, partitionData } from '../../partition-data.ts';
import type { Family } from '../family.ts';
import { readsOf } from '../order.ts';
import { trainedOn } from './training.ts';

export type SharedTest = Extract<LeakageTest, { leakage: 'keys' | 'rows' }>;

/**
 * How many rows of the test data are among those that the training read. Evidence says what that was; each partition of
 * it has to lie here, to be read by this step, and to be what it was. Where one does not, nothing can be said.
 */
export async function measureShared(test: SharedTest, family: Family): Promise<TestResult> {
  const trained = trainedOn(family.job);
  const rows = family.set.ids.length;
  if (trained === undefined) return notMeasured(test, 'not-comparable');
  // Training read the very rows that are tested on.
  if (trained.has(family.job.spec.data.origin)) return judged(test, rows, rows);
  const conditions: string[] = [];
  for (const [origin, digest] of trained) {
    const condition = await amongRowsOf(origin, digest, test, family);
    if (condition === undefined) return notMeasured(test, 'not-comparable');
    conditions.push(condition);
  }
  const sql = `SELECT count(*) AS n FROM source AS tested WHERE ${conditions.map((each) => `(${each})`).join(' OR ')}`;
  return judged(test, Number((await family.session.one(sql)).n), rows);
}

function judged(test: SharedTest, shared: number, rows: number): TestResult {
  const size = { records: rows, smallest: Math.min(shared, rows - shared), isWithheld: false };
  return resultOf(test, size, { ...judgeExact({ limit: test.max, better: 'lower' }, shared / rows), n: rows });
}

/** The condition that a row of the test data is one of a partition, too; undefined where they cannot be compared. */
async function amongRowsOf(
  origin: string,
  digest: Digest,
  test: SharedTest,
  family: Family,
): Promise<string | undefined> {
  const { job, scratch, session } = family;
  const { admission, ports } = job;
  const isRead = readsOf(admission).some((read) => read.kind === 'partition' && read.origin === origin);
  if (!isRead) return undefined;
  const folder = `training-${origin.replace('/', '-')}`;
  const data = await partitionData(origin, join(scratch, folder), admission, ports);
  if ((await partitionDigest(data, admission)) !== digest) return undefined;
  const training = await openData(await ports.dataEngine(), data, scratch, admission);
  try {
    const pairs = comparedColumns(test, family, training);
    if (pairs.length === 0) return undefined;
    const file = `${folder}-${test.leakage}.csv`;
    const columns = pairs.map((_, at) => `c${at}`);
    const selected = pairs.map(({ there }, at) => `${quoted(there)} AS c${at}`);
    await training.exportCsv(`SELECT ${selected.join(', ')} FROM source`, file);
    const equal = pairs.map(({ here }, at) => `tested.${quoted(here)} IS NOT DISTINCT FROM trained.c${at}`);
    return `EXISTS (SELECT 1 FROM ${session.exported(file, columns)} AS trained WHERE ${equal.join(' AND ')})`;
  } finally {
    await training.close();
  }
}

/** The ids, or all columns that a model gets here and that the training had, too. */
function comparedColumns(test: SharedTest, { job, drawing }: Family, training: DataSession) {
  const rowId = job.spec.data.id.name;
  if (test.leakage === 'rows') {
    return drawing.features
      .filter((column) => training.columns.includes(column))
      .map((column) => ({ here: column, there: column }));
  }
  const there = test.id ?? rowId;
  if (!training.columns.includes(there)) {
    throw refused(error('model/column-missing', { column: id(there) }, test.at));
  }
  return [{ here: rowId, there }];
}
