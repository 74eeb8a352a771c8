import type { Reading } from '../../../src/domain/contract/reading.ts';
import { readContract } from '../../../src/files/odcs.ts';
import type { Server } from '../../support/postgres.ts';

/** Gives each column of a table the type that the contract states, where all its values are of it. How many it could. */
export async function typeColumns(server: Server, table: string, contract: string): Promise<number> {
  let done = 0;
  for (const { column, types } of typesIn(contract)) {
    for (const type of types) if (await typeColumn(server, table, column, type)) done += 1;
  }
  return done;
}

function typesIn(text: string): readonly { readonly column: string; readonly types: readonly Type[] }[] {
  try {
    const { tables } = readContract({ path: 'contract.odcs.yaml', text });
    return tables
      .flatMap(({ properties }) => properties)
      .map(({ column, reading }) => ({ column, types: typesOf(reading) }));
  } catch {
    // What is no contract is refused before the data is looked at.
    return [];
  }
}

interface Type {
  readonly name: string;
  /** What all values have to be like. */
  readonly like: string;
}

const ANY = '';
const ZONED = '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$';
const PLAIN = '^[^Z]*:[0-9.]*$';

function typesOf(reading: Reading): readonly Type[] {
  const type = (name: string, like = ANY): Type => ({ name, like });
  switch (reading.as) {
    case 'text':
    case 'json':
      return [];
    case 'integer':
      return [type('numeric'), type('bigint')];
    case 'number':
      return [type('double precision')];
    case 'boolean':
      return [type('boolean')];
    case 'moment': {
      const types = {
        date: [type('date')],
        // Whether a moment has a zone may be what is checked.
        time: [type('time', PLAIN)],
        timestamp: [type('timestamptz', ZONED), type('timestamp', PLAIN)],
      };
      return types[reading.format.name as keyof typeof types] ?? [];
    }
  }
}

async function typeColumn(server: Server, table: string, column: string, type: Type): Promise<boolean> {
  const name = `"${column.replaceAll('"', '""')}"`;
  try {
    const [row] = await server.run(`SELECT bool_and(CAST(${name} AS text) ~ '${type.like}') AS fits FROM ${table}`);
    if (row?.fits !== true) return false;
    await server.run(`ALTER TABLE ${table} ALTER ${name} TYPE ${type.name} USING CAST(${name} AS ${type.name})`);
    return true;
  } catch {
    return false;
  }
}
