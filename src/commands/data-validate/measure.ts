import { type Aggregates, aggregatesOf, aggregatesSql } from '../../domain/contract/aggregates.ts';
import type { Check } from '../../domain/contract/check.ts';
import { runnable } from '../../domain/contract/judge.ts';
import { type Rejects, rejectedRows } from '../../domain/data/rejects.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import type { DataSession, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { betweenDigests } from './between-digests.ts';
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
  const { result, ...of } = await betweenDigests(partition.origin, admission, ports, (session) =>
    countIn(session, checks, ports.clock.now()),
  );
  return { ...result, ...of };
}

async function countIn(session: DataSession, checks: readonly Check[], now: string) {
  const { columns, dialect } = session;
  const possible = runnable(checks, columns);
  const aggregates = aggregatesOf(possible, await session.one(aggregatesSql(possible, columns, dialect, now)));
  const rejects = await session.rejects();
  return { columns, aggregates, rejected: rejectedRows(rejects), rejects };
}
