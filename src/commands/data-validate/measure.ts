import type { Aggregates } from '../../domain/contract/aggregates.ts';
import { type Check, columnsOf } from '../../domain/contract/check.ts';
import { runnable } from '../../domain/contract/judge.ts';
import { type Rejects, rejectedRows } from '../../domain/data/rejects.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { SeenColumn } from '../../domain/personal-data/held.ts';
import { cellsAsked } from '../../domain/profile/asked.ts';
import type { DataSession, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { betweenDigests } from './between-digests.ts';
import { withDuplicates } from './duplicates.ts';
import { keepFailingRows } from './failing-rows.ts';
import type { Order, TableOrder } from './order.ts';
import { looksElsewhere, putAside, type Target, targetsOf, unmatched } from './references.ts';
import { safeChecks } from './safe-checks.ts';
import { columnsSeen } from './seen.ts';
import { taken } from './taken.ts';

/** What the data gave away of itself: counts of each table, and the digest that it had before and after. */
export interface Measured {
  /** In the order of the contract. */
  readonly tables: readonly TableMeasured[];
  readonly digest: Digest;
  readonly engine: string;
  /** Which objects were fetched, where that is how the data came. */
  readonly objects: Statement['facts'];
}

export interface TableMeasured {
  /** What was asked of it: the checks, with the SQL of users as it was run. */
  readonly checks: readonly Check[];
  readonly columns: readonly string[];
  readonly aggregates: Aggregates;
  /** What kinds of personal data its columns hold: counts alone, the values are gone. */
  readonly seen: readonly SeenColumn[];
  /** Rows that could not be read and are in no other count. */
  readonly rejected: number;
  readonly rejects: readonly Rejects[];
  /** Checks whose failing rows were asked for, and are not listed. */
  readonly unlisted: readonly Check[];
}

/** What is taken beside what the checks need: for a profile, and the keys of rows that fail. */
interface Beside {
  readonly profiled: boolean;
  readonly failingRows: boolean;
}

/** Reads each table of the partition where it lies, once, between two digests of the whole. */
export async function measure(
  { partition, tables }: Order,
  { profiled, failingRows }: Beside,
  admission: Admission,
  ports: Ports,
): Promise<Measured> {
  const names = tables.map(({ contract }) => contract.physicalName);
  const now = ports.clock.now();
  const targets = targetsOf(tables);
  const aside: Target[] = [];
  const ofTable = (nth: number) => targets.filter(({ table }) => table === tables[nth]?.contract.table);
  const kept = { state: admission.site.stateRoot, now, trees: ports.trees, targets: aside };
  const { results, ...of } = await betweenDigests({ partition, names }, admission, ports, {
    first: {
      tables: new Set([...tables.keys()].filter((nth) => ofTable(nth).length > 0)),
      use: async (session, nth) => void aside.push(...(await putAside(session, ofTable(nth)))),
    },
    use: async (session, nth) => {
      const table = tables[nth];
      if (!table) throw new Error('a session for a table that the contract has not');
      const measured = await countIn(session, table, { targets: aside, profiled }, now);
      if (!failingRows) return measured;
      const named = { origin: partition.origin, ...table };
      return { ...measured, unlisted: await keepFailingRows(named, measured, session, kept) };
    },
  });
  return { tables: results, ...of };
}

async function countIn(
  session: DataSession,
  table: TableOrder,
  { targets, profiled }: { readonly targets: readonly Target[]; readonly profiled: boolean },
  now: string,
): Promise<TableMeasured> {
  const { columns } = session;
  refuseJson(table, session);
  const checks = await safeChecks(table, session);
  const ofRows = runnable(checks, columns).filter((check) => !looksElsewhere(check));
  const asked = [...ofRows, ...(profiled ? cellsAsked(table.contract, checks, columns) : [])];
  const { sample, rows, taken: found } = await taken(session, asked, now);
  const elsewhere = await unmatched(session, table, targets);
  const aggregates = { rows, taken: new Map([...(await withDuplicates(session, ofRows, found)), ...elsewhere]) };
  const seen = await columnsSeen(session, sample);
  const rejects = await session.rejects();
  return { checks, columns, aggregates, seen, rejected: rejectedRows(rejects), rejects, unlisted: [] };
}

/** Lists and objects, where the engine can't tell them from other text. */
function refuseJson({ checks }: TableOrder, { dialect }: DataSession): void {
  const wanting = dialect.json
    ? []
    : checks.filter((check) => columnsOf(check).some(({ reading }) => reading.as === 'json'));
  if (wanting.length === 0) return;
  throw badInput(
    ...wanting.map(({ at }) => error('contract/not-yet', { key: id('lists and objects on a server') }, at)),
  );
}
