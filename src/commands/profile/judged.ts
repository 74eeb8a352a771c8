import type { Check } from '../../domain/contract/check.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { judge, opens, type Result, verdictOf } from '../../domain/contract/judge.ts';
import type { Profile, TableProfile } from '../../domain/profile/profile.ts';
import { wholeOf } from '../../domain/profile/whole.ts';
import { type Verdict, worst } from '../../domain/verdict/verdict.ts';
import type { TableOrder } from '../data-validate/order.ts';

/** How all rows of a dataset keep what its contract says of one table. */
export interface JudgedWhole {
  readonly contract: Contract;
  readonly results: readonly Result[];
  /** What cannot be told of the sites' numbers: it may fail over the whole though each site passed. */
  readonly apart: readonly Check[];
  /** Whether it is known that there are rows, and that all of them could be read. */
  readonly isCounted: boolean;
  readonly verdict: Verdict;
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
    return { contract, results: [], apart: checks, isCounted: false, verdict: 'fail' };
  }
  const whole = wholeOf(checks, table, rows);
  const together = checks.filter(({ name }) => whole.taken.has(name));
  const apart = checks.filter((check) => !together.includes(check));
  const columns = contract.properties.map(({ column }) => column);
  const results = judge(together, columns, whole);
  return { contract, results, apart, isCounted: true, verdict: verdictFor(results, apart, rows) };
}

/** What nobody can tell is never a pass. */
function verdictFor(results: readonly Result[], apart: readonly Check[], rows: number): Verdict {
  const open: readonly Verdict[] = apart.some(({ severity }) => severity === 'error') ? ['inconclusive'] : [];
  if (open.length > 0 && !results.some(opens) && results.every(({ status }) => status === 'pass'))
    return 'inconclusive';
  return worst([verdictOf(results, rows), ...open]);
}
