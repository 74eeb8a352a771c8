import type { Aggregates } from '../contract/aggregates.ts';
import type { Asked, Check } from '../contract/check.ts';
import type { Contract } from '../contract/contract.ts';
import { judge } from '../contract/judge.ts';
import type { Bins } from './bins.ts';
import { binned } from './bins.ts';
import type { ApartCheck, PropertyProfile, TableProfile } from './profile.ts';

/** What a profile asks of the data beside the checks, in the same pass: the cells of each property that has bins. */
export function cellsAsked(contract: Contract, checks: readonly Check[], columns: readonly string[]): readonly Asked[] {
  return binsFor(contract, checks)
    .filter(({ column }) => columns.includes(column.name))
    .map(({ property, column, bins }) => ({ name: askedAs(property), measures: { kind: 'cells', column, bins } }));
}

/** No check is called so: names of checks have no control characters. */
const askedAs = (property: string): string => `\0${property}`;

/** Bins of a baseline stay, so that one profile after another can be compared with it. */
const binsFor = (contract: Contract, checks: readonly Check[]) =>
  binned(contract).map(({ property: { name, column, reading }, bins }) => ({
    property: name,
    column: { name: column, reading },
    bins: baselineBins(name, checks) ?? bins,
  }));

function baselineBins(property: string, checks: readonly Check[]): Bins | undefined {
  const of = checks.filter((check) => check.property === property).map(({ measures }) => measures);
  return of.flatMap((each) => (each.kind === 'drift' && each.before ? [each.before.bins] : []))[0];
}

/** What was asked of a table, and what was found. */
interface Counted {
  readonly checks: readonly Check[];
  readonly columns: readonly string[];
  readonly aggregates: Aggregates;
  /** Rows that could not be read. */
  readonly rejected: number;
}

/** A profile of a table that was measured with what was asked. */
export function tableProfile(contract: Contract, { checks, columns, aggregates, rejected }: Counted): TableProfile {
  const { taken } = aggregates;
  const others = checks.filter((check) => !addsUp(check));
  return {
    schema: contract.table,
    rows: aggregates.rows,
    unreadable: rejected,
    checks: checks.filter(addsUp).flatMap(({ name }) => numberOf(name, taken)),
    apart: judge(others, columns, aggregates).map(({ check, status }) => ({
      check: check.name,
      passed: status === 'pass',
      ...totalOf(check, taken),
    })),
    properties: binsFor(contract, checks).flatMap(({ property, bins }) => cellsTaken(property, bins, taken)),
  };
}

/** Whether the sum over sites is the number over all rows. What two sites each hold once stands twice in the whole. */
export const addsUp = ({ measures }: Check): boolean => measures.kind === 'rows' && measures.of.kind !== 'repeated';

/** Of no values the sum is none; where it is not known, it is not known of the whole either. */
function totalOf({ name, measures }: Check, taken: Aggregates['taken']): Pick<ApartCheck, 'total'> {
  if (measures.kind !== 'mean') return {};
  const found = taken.get(name);
  if (found === 'nothing') return { total: { values: 0, sum: '0' } };
  if (typeof found !== 'object') return {};
  return { total: { values: found.of ?? 0, sum: found.sum ?? null } };
}

function numberOf(check: string, taken: Aggregates['taken']): { check: string; rows: number }[] {
  const found = taken.get(check);
  return found === undefined || typeof found === 'string' ? [] : [{ check, rows: found.number }];
}

function cellsTaken(property: string, bins: Bins, taken: Aggregates['taken']): PropertyProfile[] {
  const found = taken.get(askedAs(property));
  return found === undefined || typeof found === 'string' || !found.cells
    ? []
    : [{ property, bins, cells: found.cells }];
}
