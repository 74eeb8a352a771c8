import type { Connection } from './connection.ts';
import { mustHaveTheSameColumns } from './same-columns.ts';
import { parquetColumns } from './views.ts';

/** Files of one schema: among files of several the engine would take the types of the first, and fail on the others. */
export interface ParquetGroup {
  readonly columns: readonly string[];
  /** The engine's types of them. */
  readonly types: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
}

export async function parquetGroups(
  connection: Connection,
  files: readonly string[],
): Promise<readonly ParquetGroup[]> {
  const groups = new Map<string, ParquetGroup>();
  for (const path of files) {
    const { name = [], type = [] } = await connection.columns(parquetColumns(path));
    const schema = JSON.stringify([name, type]);
    const columns = name.map(String);
    const types = new Map(columns.map((each, at) => [each, String(type[at])]));
    groups.set(schema, { columns, types, paths: [...(groups.get(schema)?.paths ?? []), path] });
  }
  mustHaveTheSameColumns([...groups.values()]);
  return [...groups.values()];
}
