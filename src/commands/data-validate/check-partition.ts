import { aggregatesOf, aggregatesSql } from '../../domain/contract/aggregates.ts';
import { checksOf } from '../../domain/contract/checks.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { judge, type Result, runnable } from '../../domain/contract/judge.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Partition } from '../../domain/policy/policy.ts';
import { readContract } from '../../files/odcs.ts';
import type { DataSession, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { partitionDigest } from '../data-digest.ts';
import type { Contracted } from './partitions.ts';

/** One partition, checked: what the engine found and what became of each check. */
export interface CheckedPartition {
  readonly partition: Partition;
  readonly contract: Contract;
  readonly contractDigest: Digest;
  /** Keyed, where the data is classified. */
  readonly digest: Digest;
  readonly engine: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly rejected: number;
  readonly results: readonly Result[];
}

/** Everything that a check needs is read from the data between two digests of it that have to be the same. */
export async function checkPartition(
  { partition, contract: path }: Contracted,
  admission: Admission,
  ports: Ports,
): Promise<CheckedPartition> {
  const text = await admission.trusted(path);
  const contract = readContract(text);
  const digest = await partitionDigest(partition.origin, admission, ports);
  const found = await findAggregates(partition, contract, admission, ports);
  const after = await partitionDigest(partition.origin, admission, ports);
  if (after !== digest) throw refused(error('data/changed', { partition: id(partition.origin) }));
  return { partition, contract, contractDigest: text.digest, digest, ...found };
}

async function findAggregates(partition: Partition, contract: Contract, { site }: Admission, ports: Ports) {
  const scratch = await ports.trees.scratch(site.stateRoot, 'data-validate');
  try {
    const engine = await ports.dataEngine();
    const files = site.partition(partition.origin);
    const session = await engine.open({ partition: partition.origin, files, scratch });
    try {
      return { engine: `${engine.name} ${engine.version}`, ...(await judged(contract, session)) };
    } finally {
      await session.close();
    }
  } finally {
    await ports.trees.remove(scratch);
  }
}

async function judged(contract: Contract, session: DataSession) {
  const checks = checksOf(contract);
  const able = runnable(checks, session.columns);
  const found = aggregatesOf(able, await session.one(aggregatesSql(able, session.columns)));
  return {
    columns: session.columns,
    rows: found.rows,
    rejected: await session.rejected(),
    results: judge(checks, session.columns, found),
  };
}
