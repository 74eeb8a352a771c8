import type { Contract } from '../../domain/contract/contract.ts';
import { type Found, foundIn, smallestOfRows } from '../../domain/contract/disclosure.ts';
import { judge, type Result } from '../../domain/contract/judge.ts';
import { type Count, count, type SmallestClass } from '../../domain/outcome/labelled.ts';
import { type PersonalData, personalData } from '../../domain/personal-data/held.ts';
import type { Admission } from '../admission.ts';
import type { Measured, TableMeasured } from './measure.ts';
import type { Order } from './order.ts';

/** A table and how it keeps what the contract says of it. */
export interface JudgedTable {
  readonly contract: Contract;
  readonly measured: TableMeasured;
  readonly results: readonly Result[];
  readonly personal: PersonalData;
  /** What is told of it together, since a count may give another away. */
  readonly found: Found;
}

export const judgedTables = ({ tables, partition }: Order, measured: Measured): readonly JudgedTable[] =>
  tables.map(({ contract }, at) => {
    const table = measured.tables[at];
    if (!table) throw new Error(`the table ${contract.table} was not measured`);
    const results = judge(table.checks, table.columns, table.aggregates);
    return {
      contract,
      measured: table,
      results,
      personal: personalData(contract, table.seen, partition.label.categories),
      found: foundIn(results, table.aggregates.rows, table.rejected),
    };
  });

/** How many rows there are. */
export const rowsOf = (found: Found, admission: Admission): Count =>
  count(found.rows, admission.over(found.rows, smallestOfRows(found)));

/** Of all tables together: a sum tells what is missing among its parts. */
export function allRows(tables: readonly JudgedTable[], admission: Admission): Count {
  const rows = tables.reduce((sum, { found }) => sum + found.rows, 0);
  const smallest = tables.map(({ found }) => smallestOfRows(found)).reduce(smaller, 'no-classes');
  return count(rows, admission.over(rows, smallest));
}

function smaller(one: SmallestClass, other: SmallestClass): SmallestClass {
  if (one === 'no-classes') return other;
  return other === 'no-classes' ? one : Math.min(one, other);
}
