import type { Aggregates } from '../contract/aggregates.ts';
import type { Check } from '../contract/check.ts';
import { meanBySum, sumIn } from '../contract/exact-sum.ts';
import { type Taken, takenOf, type Untaken } from '../contract/measures.ts';
import { sameBins } from './bins.ts';
import type { TableProfile } from './profile.ts';

/**
 * What the checks would have taken of all rows that a profile is of, as far as that can be told: a check whose numbers
 * do not add up is not there.
 */
export function wholeOf(checks: readonly Check[], table: TableProfile, rows: number): Aggregates {
  const counts = new Map(table.checks.map(({ check, rows: counted }) => [check, counted]));
  const taken = checks.flatMap((check): [string, Taken | Untaken][] => {
    if (isOfAllRows(check)) return [[check.name, { number: rows }]];
    const counted = isShareItself(check) ? undefined : counts.get(check.name);
    if (counted === null) return [];
    const found = counted === undefined ? ofAll(check, table, rows) : { number: counted };
    return found === undefined ? [] : [[check.name, found]];
  });
  return { rows, taken: new Map(taken) };
}

/** How many rows there are is told where counts are not. */
const isOfAllRows = ({ measures }: Check): boolean => measures.kind === 'rows' && measures.of.kind === 'all';

/** A query that gives percent: the shares of two sites are no share of both. */
const isShareItself = ({ measures, unit }: Check): boolean => measures.kind === 'query' && unit === 'percent';

function ofAll(check: Check, table: TableProfile, rows: number): Taken | Untaken | undefined {
  return check.measures.kind === 'mean' ? ofSum(check, table) : ofCells(check, table, rows);
}

/** A mean is what all values make together over how many they are. */
function ofSum({ name }: Check, { apart }: TableProfile): Taken | Untaken | undefined {
  const total = apart.find(({ check }) => check === name)?.total;
  const sum = total && total.sum !== null ? sumIn(total.sum) : undefined;
  if (total === undefined || sum === undefined) return undefined;
  return total.values === 0 ? 'nothing' : { number: meanBySum(sum, total.values), of: total.values };
}

/** Checks against a baseline are taken anew of the numbers of all. */
function ofCells({ measures, property }: Check, table: TableProfile, rows: number): Taken | Untaken | undefined {
  if (measures.kind === 'row-count-change') return takenOf(measures, [rows]) ?? 'nothing';
  if (measures.kind !== 'drift' || !measures.before) return undefined;
  const found = table.properties.find((each) => each.property === property);
  if (!found || !sameBins(found.bins, measures.before.bins) || found.cells.includes(null)) return undefined;
  return takenOf(measures, found.cells) ?? 'nothing';
}
