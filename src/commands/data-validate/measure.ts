import { join } from 'node:path';
import { type Aggregates, aggregatesOf, aggregatesSql } from '../../domain/contract/aggregates.ts';
import type { Check } from '../../domain/contract/check.ts';
import { runnable } from '../../domain/contract/judge.ts';
import { type Rejects, rejectedRows } from '../../domain/data/rejects.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { partitionDigest } from '../data-digest.ts';
import { openData, partitionData } from '../partition-data.ts';
import type { Order } from './order.ts';

/** What the data gave away of itself: counts, and the digest that it had before and after. */
export interface Measured {
  readonly columns: readonly string[];
  readonly aggregates: Aggregates;
  /** Rows that could not be read and are in no other count. */
  readonly rejected: number;
  readonly rejects: readonly Rejects[];
  readonly digest: Digest;
  readonly engine: string;
}

/** Reads the partition where it lies, once, between two digests of it. */
export async function measure(
  { partition }: Order,
  checks: readonly Check[],
  admission: Admission,
  ports: Ports,
): Promise<Measured> {
  const engine = await ports.dataEngine();
  const scratch = await ports.trees.scratch(admission.site.stateRoot, 'data-validate');
  try {
    const data = await partitionData(partition.origin, join(scratch, 'fetched'), admission, ports);
    const digest = await partitionDigest(data, admission);
    const session = await openData(engine, data, scratch, admission);
    const counted = await countIn(session, checks).finally(() => session.close());
    if ((await partitionDigest(data, admission)) !== digest) {
      throw refused(error('data/changed', { partition: id(partition.origin) }));
    }
    return { ...counted, digest, engine: `${engine.name} ${engine.version}` };
  } finally {
    await ports.trees.remove(scratch);
  }
}

async function countIn(session: DataSession, checks: readonly Check[]) {
  const { columns, dialect } = session;
  const possible = runnable(checks, columns);
  const aggregates = aggregatesOf(possible, await session.one(aggregatesSql(possible, columns, dialect)));
  const rejects = await session.rejects();
  return { columns, aggregates, rejected: rejectedRows(rejects), rejects };
}
