import type { PartitionTable } from '../domain/data/table.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import type { DataSession } from './data-engine.ts';

export interface TableRequest {
  /** The id of the partition, for findings. */
  readonly partition: string;
  readonly table: PartitionTable;
  /** A file of the site for the server's own words, which quote data. */
  readonly errorLog: string;
}

/** A table on the server that has it: every statement sees the same snapshot, and nothing can be written. */
export interface TableSession extends DataSession {
  /** Name and version of the server. */
  readonly engine: string;
  /** Of the names of the columns and of all rows as this session sees them; with a key, keyed. */
  digest(key?: Uint8Array): Promise<Digest>;
}
