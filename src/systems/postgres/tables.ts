import { createHash, createHmac } from 'node:crypto';
import type { Digest } from '../../domain/outcome/digest.ts';
import type { OpenTables } from '../../ports.ts';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** Tables of one server in one snapshot. */
export class Tables implements OpenTables {
  readonly engine: string;
  readonly sessions: readonly Session[];
  readonly #connection: Connection;
  readonly #names: readonly string[];

  constructor(connection: Connection, version: string, tables: ReadonlyMap<string, Session>) {
    this.engine = `postgresql ${version}`;
    this.sessions = [...tables.values()];
    this.#connection = connection;
    this.#names = [...tables.keys()];
  }

  /** Keyed here, so that the key never goes to the server. */
  async digest(key?: Uint8Array): Promise<Digest> {
    const tables: unknown[] = [];
    for (const [nth, session] of this.sessions.entries()) {
      tables.push([this.#names[nth], ...(await session.fingerprint())]);
    }
    const hashing = key === undefined ? createHash('sha256') : createHmac('sha256', key);
    return `sha256:${hashing.update(JSON.stringify(['domicile rows 1', tables])).digest('hex')}` as Digest;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
