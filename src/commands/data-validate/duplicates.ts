import { duplicatesSql } from '../../domain/contract/aggregates.ts';
import type { Check } from '../../domain/contract/check.ts';
import { type Taken, type Untaken, wholeNumber } from '../../domain/contract/measures.ts';
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
    const counted = await session
      .one(duplicatesSql(measures.of.columns, session.stored, session.dialect))
      .catch(tooLarge);
    if (counted === 'too-large') continue;
    const { groups, members } = counted;
    all.set(name, { ...taken, duplicates: { groups: wholeNumber(groups), members: wholeNumber(members) } });
  }
  return all;
}
