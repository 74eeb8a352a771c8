import type { PartitionTable } from '../domain/data/table.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import type { DataSession } from './data-engine.ts';

export interface TablesRequest {
  /** The id of the partition, for findings. */
  readonly partition: string;
  readonly table: PartitionTable;
  /** What the tables are called, where the site leaves that open; one session for each. */
  readonly names: readonly string[];
  /** A file of the site for the server's own words, which quote data. */
  readonly errorLog: string;
}

/** Tables on the server that has them: every statement sees the same snapshot, and nothing can be written. */
export interface OpenTables {
  /** Name and version of the server. */
  readonly engine: string;
  /** In the order of the names; one where the site names the table. */
  readonly sessions: readonly DataSession[];
  /** Of the names of tables and columns and of all rows as these sessions see them; with a key, keyed. */
  digest(key?: Uint8Array): Promise<Digest>;
  /** Ends all sessions. */
  close(): Promise<void>;
}
