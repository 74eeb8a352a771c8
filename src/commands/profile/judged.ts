import type { Check } from '../../domain/contract/check.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { closes, judge, opens, type Result } from '../../domain/contract/judge.ts';
import type { Profile, TableProfile } from '../../domain/profile/profile.ts';
import { wholeOf } from '../../domain/profile/whole.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { TableOrder } from '../data-validate/order.ts';

/** How all rows of a dataset keep what its contract says of one table. */
export interface JudgedWhole {
  readonly contract: Contract;
  /** Over all rows. */
  readonly results: readonly Result[];
  /** What the contract asks of each partition by itself, and whether all of them keep it. */
  readonly bySite: readonly BySite[];
  /** What the profiles do not tell: it may fail over the whole though each partition passed. */
  readonly untold: readonly Untold[];
  /** Whether it is known that there are rows, and that all of them could be read. */
  readonly isCounted: boolean;
  readonly verdict: Verdict;
}

export interface BySite {
  readonly check: Check;
  readonly passed: boolean;
}

export interface Untold {
  readonly check: Check;
  /** Its numbers do not add up, or are left out of a suppressed profile. */
  readonly why: 'apart' | 'left out';
}

export const judgedWhole = (tables: readonly TableOrder[], profile: Profile): readonly JudgedWhole[] =>
  tables.map(({ contract, checks }) => {
    const table = profile.tables.find(({ schema }) => schema === contract.table);
    return judgedTable(contract, checks.map(asCount), table);
  });

/** A condition in SQL of a user counts rows; the sites have run it. */
const asCount = (check: Check): Check =>
  check.measures.kind === 'condition'
    ? { ...check, measures: { kind: 'rows', of: { kind: 'sql', where: '', columns: [] } } }
    : check;

function judgedTable(contract: Contract, checks: readonly Check[], table: TableProfile | undefined): JudgedWhole {
  const rows = table?.rows ?? 0;
  if (!table || rows === 0 || table.unreadable !== 0) {
    const untold = checks.map((check) => ({ check, why: 'apart' as const }));
    return { contract, results: [], bySite: [], untold, isCounted: false, verdict: 'fail' };
  }
  const whole = wholeOf(checks, table, rows);
  const columns = contract.properties.map(({ column }) => column);
  const results = judge(
    checks.filter(({ name }) => whole.taken.has(name)),
    columns,
    whole,
  );
  const others = checks.filter(({ name }) => !whole.taken.has(name)).map((check) => otherwise(check, contract, table));
  const bySite = others.filter((each) => 'passed' in each);
  const untold = others.filter((each) => 'why' in each);
  const told = { results, bySite, untold };
  return { contract, ...told, isCounted: true, verdict: verdictFor(told) };
}

/** What becomes of a check whose numbers of all rows cannot be told. */
function otherwise(check: Check, { apartByPartition }: Contract, { checks, apart }: TableProfile): BySite | Untold {
  const alone = apart.find((each) => each.check === check.name);
  if (alone && apartByPartition) return { check, passed: alone.passed };
  const isLeftOut = checks.some((each) => each.check === check.name && each.rows === null);
  return { check, why: isLeftOut ? 'left out' : 'apart' };
}

/** What nobody can tell is never a pass, and where nothing that could close the gate was asked nothing is shown. */
function verdictFor({ results, bySite, untold }: Pick<JudgedWhole, 'results' | 'bySite' | 'untold'>): Verdict {
  if (results.some(closes) || bySite.some((each) => isStrict(each) && !each.passed)) return 'fail';
  if (untold.some(isStrict)) return 'inconclusive';
  return results.some(opens) || bySite.some(isStrict) ? 'pass' : 'fail';
}

const isStrict = ({ check }: { readonly check: Check }): boolean => check.severity === 'error';
