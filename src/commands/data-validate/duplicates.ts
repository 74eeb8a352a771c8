import type { Check, Column } from '../../domain/contract/check.ts';
import { duplicateOthersSql, duplicatesSql } from '../../domain/contract/duplicates.ts';
import { type Duplicates, type Taken, type Untaken, wholeNumber } from '../../domain/contract/measures.ts';
import type { DataSession } from '../../ports.ts';
import { tooLarge } from './taken.ts';

type Found = ReadonlyMap<string, Taken | Untaken>;

/**
 * What “duplicates” may mean beside the rows that occur again: how many different ones there are, and how many rows these
 * are. Asked only where there are some, since it is another pass. Where all values do not fit into the engine's memory
 * neither is told: they decide nothing.
 */
export async function withDuplicates(session: DataSession, checks: readonly Check[], found: Found): Promise<Found> {
  const all = new Map(found);
  for (const { name, measures } of checks) {
    const taken = found.get(name);
    if (measures.kind !== 'rows' || measures.of.kind !== 'repeated' || typeof taken !== 'object') continue;
    if (taken.number === 0) continue;
    const duplicates = await duplicatesIn(session, measures.of.columns).catch(tooLarge);
    if (duplicates !== 'too-large') all.set(name, { ...taken, duplicates });
  }
  return all;
}

/** Of rows that occur more than once by these columns, none of them null. */
export async function duplicatesIn(session: DataSession, columns: readonly Column[]): Promise<Duplicates> {
  const { stored, dialect } = session;
  const counted = async (sql: string) => {
    const { groups, members, others } = await session.one(sql);
    return { groups: wholeNumber(groups), members: wholeNumber(members), others: wholeNumber(others) };
  };
  const { others, ...found } = await counted(duplicatesSql(columns, stored, dialect));
  const [column] = columns;
  if (others === 0 || !column) return found;
  const more = await counted(duplicateOthersSql(column, stored, dialect));
  return { groups: found.groups + more.groups, members: found.members + more.members };
}
