import { isAnyTable, type PartitionTable } from '../../domain/data/table.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { OpenTables, TablesRequest } from '../../ports.ts';
import { checkColumns } from '../duckdb/columns.ts';
import { Connection } from './connection.ts';
import { columnNamesSql, planSql, relationSql } from './rows.ts';
import { type Relation, Session } from './session.ts';
import type { Environment } from './settings.ts';
import { Tables } from './tables.ts';

export interface TablesSource extends TablesRequest {
  readonly environment: Environment;
}

/** The oldest that has make_timestamp for years before Christ. */
const OLDEST = 140_000;

/** Throws `engine/…` where the server can't be asked, and `data/…` where a table is not what can be checked. */
export async function openTables(source: TablesSource): Promise<OpenTables> {
  const { partition, table: described, names, environment, errorLog } = source;
  const connection = await Connection.open(described, environment, errorLog);
  try {
    const version = await versionOf(connection);
    const sessions = new Map<string, Session>();
    const aside = new Map<string, string>();
    for (const name of isAnyTable(described) ? names : [described.table]) {
      const table = { ...described, table: name };
      sessions.set(
        name,
        new Session(connection, { partition, relation: await relationOf(connection, partition, table), aside }),
      );
    }
    return new Tables(connection, version, sessions);
  } catch (thrown) {
    await connection.close();
    throw thrown;
  }
}

const SERVER = `SELECT CAST(current_setting('server_version_num') AS integer) AS number, current_setting('server_version') AS version, current_setting('server_encoding') AS encoding`;

async function versionOf(connection: Connection): Promise<string> {
  const {
    number: [number = 0] = [],
    version: [version = ''] = [],
    encoding: [encoding = ''] = [],
  } = await connection.columns(SERVER);
  // `15.18 (Debian 15.18-0+deb12u1)`
  const short = /^[0-9.]+/.exec(String(version))?.[0] ?? '';
  if (Number(number) < OLDEST) throw refused(error('engine/server-too-old', { got: id(short), expected: id('14') }));
  if (encoding !== 'UTF8') throw refused(error('engine/server-encoding'));
  return short;
}

async function relationOf(connection: Connection, partition: string, table: PartitionTable): Promise<Relation> {
  const { oid: [oid] = [], kind: [kind] = [] } = await connection.columns(relationSql(table));
  if (typeof oid !== 'bigint') throw refused(error('data/missing', { partition: id(partition) }));
  const { name = [], type = [] } = await connection.columns(columnNamesSql(oid));
  const columns = new Map(name.map((each, at) => [String(each), String(type[at])]));
  if (columns.size === 0) throw refused(error('data/missing', { partition: id(partition) }));
  checkColumns([...columns.keys()]);
  await mustLieHere(connection, partition, table);
  return { table, columns, isView: kind === 'v' };
}

/** A foreign table is another server's data under this one's name, and nobody said where that server is. */
async function mustLieHere(connection: Connection, partition: string, table: PartitionTable): Promise<void> {
  const plan = Object.values(await connection.columns(planSql(table))).flat();
  if (plan.some((text) => FOREIGN.test(String(text)))) {
    throw refused(error('data/lies-elsewhere', { partition: id(partition) }));
  }
}

const FOREIGN = /"Node Type": "Foreign Scan"/;
