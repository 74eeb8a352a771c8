import { join } from 'node:path';
import type { PartitionTable } from '../../domain/data/table.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { digestKey, partitionDigest } from '../data-digest.ts';
import { openData, partitionData } from '../partition-data.ts';

/** What was made of the data, the data's digest then, and by which engine. */
export interface Made<T> {
  readonly result: T;
  readonly digest: Digest;
  readonly engine: string;
}

type Use<T> = (session: DataSession) => Promise<T>;

/** Opens a partition, files or a table, between two digests of it; when they differ nobody can say what was used. */
export function betweenDigests<T>(origin: string, admission: Admission, ports: Ports, use: Use<T>): Promise<Made<T>> {
  const table = admission.site.table(origin);
  return table ? ofTable({ origin, table }, admission, ports, use) : ofFiles(origin, admission, ports, use);
}

async function ofFiles<T>(origin: string, admission: Admission, ports: Ports, use: Use<T>): Promise<Made<T>> {
  const engine = await ports.dataEngine();
  const scratch = await ports.trees.scratch(admission.site.stateRoot, 'data-validate');
  try {
    const data = await partitionData(origin, join(scratch, 'fetched'), admission, ports);
    const digest = await partitionDigest(data, admission);
    const session = await openData(engine, data, scratch, admission);
    const result = await use(session).finally(() => session.close());
    mustBeSame(origin, digest, await partitionDigest(data, admission));
    return { result, digest, engine: `${engine.name} ${engine.version}` };
  } finally {
    await ports.trees.remove(scratch);
  }
}

/** One snapshot shows the same data all along; what a view makes anew each time may differ even there. */
async function ofTable<T>(
  { origin, table }: { readonly origin: string; readonly table: PartitionTable },
  admission: Admission,
  ports: Ports,
  use: Use<T>,
): Promise<Made<T>> {
  const key = digestKey(origin, admission);
  const errorLog = join(admission.site.stateRoot, 'engine-errors.log');
  const session = await ports.openTable({ partition: origin, table, errorLog });
  try {
    const digest = await session.digest(key);
    const result = await use(session);
    mustBeSame(origin, digest, await session.digest(key));
    return { result, digest, engine: session.engine };
  } finally {
    await session.close();
  }
}

function mustBeSame(origin: string, before: Digest, after: Digest): void {
  if (before !== after) throw refused(error('data/changed', { partition: id(origin) }));
}
