import { join } from 'node:path';
import type { Contract } from '../../domain/contract/contract.ts';
import { failingRowsSql } from '../../domain/contract/failing-rows.ts';
import { judge } from '../../domain/contract/judge.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { DataSession, Trees } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import type { TableMeasured } from './measure.ts';

/** Of a table on a server its owner can ask the server. */
export function mustBeFiles(origin: string, { site }: Admission): void {
  if (site.table(origin)) throw badInput(error('data/not-a-file', { partition: id(origin) }));
}

/** A table of a partition. */
export interface Named {
  readonly origin: string;
  readonly contract: Contract;
}

/**
 * Writes the keys of the rows that fail a check to `failing-rows` in the state of the site, and nowhere else: they are
 * data. This takes the place of what an earlier run left; where no row fails, nothing is left.
 */
export async function keepFailingRows(
  { origin, contract }: Named,
  { checks, columns, aggregates }: Pick<TableMeasured, 'checks' | 'columns' | 'aggregates'>,
  session: DataSession,
  { state, now, trees }: { readonly state: string; readonly now: string; readonly trees: Trees },
): Promise<void> {
  const file = join(state, 'failing-rows', fileName(`${origin}.${contract.physicalName}`));
  const failing = judge(checks, columns, aggregates).filter(({ status }) => status === 'fail');
  const keys = contract.properties.flatMap(({ key, column }) => (key && columns.includes(column) ? [column] : []));
  const sql = failingRowsSql(
    failing.map(({ check }) => check),
    keys,
    session,
    now,
  );
  if (sql === undefined) await trees.remove(file);
  else await trees.keep(await session.exportCsv(sql, 'failing-rows.csv'), file);
}

const fileName = (name: string): string => `${name.replaceAll(/[^A-Za-z0-9._-]/g, '_')}.csv`;
