import { join } from 'node:path';
import type { Check } from '../../domain/contract/check.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { failingRowsSql, listedAs, listsSql } from '../../domain/contract/failing-rows.ts';
import { judge } from '../../domain/contract/judge.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Trees } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import type { TableMeasured } from './measure.ts';
import { keysIn, type Target } from './references.ts';
import { tooLarge } from './taken.ts';

/** Of a table on a server its owner can ask the server. */
export function mustBeFiles(origin: string, { site }: Admission): void {
  if (site.table(origin)) throw badInput(error('data/not-a-file', { partition: id(origin) }));
}

/** A table of a partition. */
interface Named {
  readonly origin: string;
  readonly contract: Contract;
}

interface Kept {
  readonly state: string;
  readonly now: string;
  readonly trees: Trees;
  /** Keys of other tables that rows refer to. */
  readonly targets: readonly Target[];
}

/**
 * Writes the keys of the rows that fail a check to `failing-rows` in the state of the site, and nowhere else: they are
 * data. This takes the place of what an earlier run left; where no row fails, nothing is left. Gives the checks whose
 * rows were too many to find for the engine's memory.
 */
export async function keepFailingRows(
  { origin, contract }: Named,
  { checks, columns, aggregates }: Pick<TableMeasured, 'checks' | 'columns' | 'aggregates'>,
  session: DataSession,
  { state, now, trees, targets }: Kept,
): Promise<readonly Check[]> {
  const keys = contract.properties.flatMap(({ key, column }) => (key && columns.includes(column) ? [column] : []));
  const { stored, dialect } = session;
  const lists: { check: string; rows: string }[] = [];
  const unlisted: Check[] = [];
  for (const { check, status } of judge(checks, columns, aggregates)) {
    const sql =
      status === 'fail'
        ? failingRowsSql(check, { stored, dialect, keys, now }, keysIn(check, contract.table, session, targets))
        : undefined;
    if (sql === undefined) continue;
    const file = `failing-rows-${lists.length}.csv`;
    const written = await session.exportCsv(sql, file).catch(tooLarge);
    if (written === 'too-large') unlisted.push(check);
    else lists.push({ check: check.name, rows: session.exported(file, listedAs(keys)) });
  }
  const path = join(state, 'failing-rows', fileName(origin, contract.physicalName));
  if (lists.length === 0) await trees.remove(path);
  else await trees.keep(await session.exportCsv(listsSql(lists, keys), 'failing-rows.csv'), path);
  return unlisted;
}

/** Ids have no point in them; what else a table may be called is told apart in every name of a file. */
const fileName = (origin: string, table: string): string =>
  `${origin.replace('/', '.')}.${table.replaceAll(/[^\p{L}\p{N}._-]/gu, encoded)}.csv`;

const encoded = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
