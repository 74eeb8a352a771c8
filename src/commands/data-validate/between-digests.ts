import { join } from 'node:path';
import type { PartitionTable } from '../../domain/data/table.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { Partition } from '../../domain/policy/policy.ts';
import type { DataSession, LocalData, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { digestKey, objectFacts, partitionDigest } from '../data-digest.ts';
import { hasTables, openData, partitionData, tableData } from '../partition-data.ts';

/** What was made of each table, the digest of all the data then, and by which engine. */
export interface Made<T> {
  readonly results: readonly T[];
  readonly digest: Digest;
  readonly engine: string;
  /** Which objects were fetched, where that is how the data came. */
  readonly objects: Statement['facts'];
}

/** A partition, and what its tables are called in the data. */
export interface Whole {
  readonly partition: Partition;
  readonly names: readonly string[];
}

interface At {
  readonly admission: Admission;
  readonly ports: Ports;
}

type Use<T> = (session: DataSession, nth: number) => Promise<T>;

/** What is done with each table; `first` with some before, since others look into them. */
export interface Work<T> {
  readonly use: Use<T>;
  readonly first?: { readonly tables: ReadonlySet<number>; readonly use: Use<void> };
}

/** Opens each table of a partition between two digests of it; when they differ nobody can say what was used. */
export function betweenDigests<T>(whole: Whole, admission: Admission, ports: Ports, work: Work<T>): Promise<Made<T>> {
  const { origin } = whole.partition;
  const table = admission.site.table(origin);
  return table ? ofServer(whole, table, { admission, ports }, work) : ofFiles(whole, admission, ports, work);
}

async function ofFiles<T>(whole: Whole, admission: Admission, ports: Ports, work: Work<T>): Promise<Made<T>> {
  const { origin } = whole.partition;
  const engine = await ports.dataEngine();
  const scratch = await ports.trees.scratch(admission.site.stateRoot, 'data-validate');
  try {
    const data = await partitionData(origin, join(scratch, 'fetched'), admission, ports);
    const digest = await partitionDigest(data, admission);
    const tables = [...(await tablesOf(whole, data, scratch, admission, ports)).entries()];
    const open = (table: LocalData) => openData(engine, table, scratch, admission);
    const { first, use } = work;
    if (first)
      await eachOf(
        tables.filter(([nth]) => first.tables.has(nth)),
        open,
        first.use,
      );
    const results = await eachOf(tables, open, use);
    mustBeSame(origin, digest, await partitionDigest(data, admission));
    const objects = objectFacts(data, admission);
    return { results, digest, engine: `${engine.name} ${engine.version}`, objects };
  } finally {
    await ports.trees.remove(scratch);
  }
}

/** One after the other: each takes the memory that it needs. */
async function eachOf<T>(
  tables: readonly (readonly [number, LocalData])[],
  open: (table: LocalData) => Promise<DataSession>,
  use: Use<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  for (const [nth, table] of tables) {
    const session = await open(table);
    results.push(await use(session, nth).finally(() => session.close()));
  }
  return results;
}

/** The files of each table. Together they are the partition: what no table claims, others would read unchecked. */
async function tablesOf(
  { partition: { origin, at }, names }: Whole,
  data: LocalData,
  scratch: string,
  admission: Admission,
  ports: Ports,
): Promise<readonly LocalData[]> {
  if (!hasTables(origin, admission)) return [data];
  const into = (name: string) => join(scratch, `fetched-${name}`);
  const tables = await Promise.all(names.map((name) => tableData(data, name, into(name), admission, ports)));
  const claimed = new Set(tables.flatMap(({ files }) => files));
  const others = data.files.length - claimed.size;
  if (others === 0) return tables;
  throw refused(error('data/files-of-no-table', { partition: id(origin), number: known(others) }, at));
}

/** One snapshot shows the same data all along; what a view makes anew each time may differ even there. */
async function ofServer<T>(
  { partition: { origin }, names }: Whole,
  table: PartitionTable,
  { admission, ports }: At,
  { first, use }: Work<T>,
): Promise<Made<T>> {
  const key = digestKey(origin, admission);
  const errorLog = join(admission.site.stateRoot, 'engine-errors.log');
  const tables = await ports.openTables({ partition: origin, table, names, errorLog });
  try {
    const digest = await tables.digest(key);
    const results: T[] = [];
    for (const nth of first?.tables ?? []) await first?.use(tables.sessions[nth] ?? noTable(), nth);
    for (const [nth, session] of tables.sessions.entries()) results.push(await use(session, nth));
    mustBeSame(origin, digest, await tables.digest(key));
    return { results, digest, engine: tables.engine, objects: {} };
  } finally {
    await tables.close();
  }
}

function noTable(): never {
  throw new Error('a table that was not opened');
}

function mustBeSame(origin: string, before: Digest, after: Digest): void {
  if (before !== after) throw refused(error('data/changed', { partition: id(origin) }));
}
