import type { Check, Column, Measure } from '../../domain/contract/check.ts';
import { runnable } from '../../domain/contract/judge.ts';
import { type Taken, wholeNumber } from '../../domain/contract/measures.ts';
import { keysSql, unmatchedSql } from '../../domain/contract/references.ts';
import type { DataSession } from '../../ports.ts';
import type { TableOrder } from './order.ts';

type Unmatched = Extract<Measure, { kind: 'unmatched' }>;

/** Keys of a table that rows of others refer to, and the file in the scratch folder that holds them meanwhile. */
export interface Target {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly file: string;
}

/** What tables refer to in another one; a table that refers to itself has its keys at hand. */
export function targetsOf(tables: readonly TableOrder[]): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { contract, checks } of tables) {
    for (const { to } of checks.flatMap(({ measures }) => (measures.kind === 'unmatched' ? [measures] : []))) {
      if (to.table === contract.table || targets.has(keyOf(to))) continue;
      targets.set(keyOf(to), { ...to, file: `keys-${targets.size}.csv` });
    }
  }
  return [...targets.values()];
}

const keyOf = ({ table, columns }: Unmatched['to']): string => JSON.stringify([table, columns.map(({ name }) => name)]);

/** Puts the keys of a table that others refer to aside, and gives those that it has: a column may be missing. */
export async function putAside(session: DataSession, targets: readonly Target[]): Promise<readonly Target[]> {
  const there = targets.filter(({ columns }) => columns.every(({ name }) => session.columns.includes(name)));
  for (const { columns, file } of there) await session.exportCsv(keysSql(columns, session.dialect), file);
  return there;
}

/** The numbers of the checks that look into other tables; none where there is nothing to look into. */
export async function unmatched(
  session: DataSession,
  { contract, checks }: TableOrder,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Taken>> {
  const found = new Map<string, Taken>();
  for (const { name, measures } of runnable(checks, session.columns)) {
    const keys = keysIn({ measures }, contract.table, session, targets);
    if (measures.kind !== 'unmatched' || keys === undefined) continue;
    const row = await session.one(unmatchedSql(measures, keys, session.dialect));
    found.set(name, { number: wholeNumber(row.unmatched) });
  }
  return found;
}

/** The keys that a check looks for, as a table; undefined where it looks for none, or they are not there. */
export function keysIn(
  { measures }: Pick<Check, 'measures'>,
  table: string,
  session: DataSession,
  targets: readonly Target[],
): string | undefined {
  if (measures.kind !== 'unmatched') return undefined;
  const { to } = measures;
  if (to.table === table) {
    const isThere = to.columns.every(({ name }) => session.columns.includes(name));
    return isThere ? `(${keysSql(to.columns, session.dialect)})` : undefined;
  }
  const target = targets.find((each) => keyOf(each) === keyOf(to));
  return (
    target &&
    session.exported(
      target.file,
      to.columns.map((_, at) => `k${at}`),
    )
  );
}

export const looksElsewhere = ({ measures }: Check): boolean => measures.kind === 'unmatched';
