import type { Random } from '../statistics/random.ts';
import type { Case, CaseRow, ChangedColumn, Value } from './behavior.ts';
import { changed, NOT_A_NUMBER } from './change.ts';

/** Rows beside the same rows changed. */
export interface Perturbed {
  readonly cases: readonly Case[];
  /** Rows to which the change does nothing: they would hold whatever the model does, and are no cases. */
  readonly unchanged: number;
  /** By column: how many values are no numbers though the change calculates with them. */
  readonly notNumbers: ReadonlyMap<string, number>;
}

/** Changes these columns of each row; `random` decides where a change leaves a choice. */
export function perturbed(rows: readonly CaseRow[], columns: readonly ChangedColumn[], random: Random): Perturbed {
  const notNumbers = new Map<string, number>();
  const cases = rows.flatMap((row): readonly Case[] => {
    const changes = changesOf(row, columns, random);
    for (const [column, after] of changes) {
      if (after === NOT_A_NUMBER) notNumbers.set(column, (notNumbers.get(column) ?? 0) + 1);
    }
    const after = Object.fromEntries(changes.filter((each): each is [string, Value] => each[1] !== NOT_A_NUMBER));
    return Object.keys(after).length > 0 ? [{ kind: 'pair', row, changed: { ...row, ...after } }] : [];
  });
  return { cases, unchanged: rows.length - cases.length, notNumbers };
}

/** What differs after the change, by column. */
const changesOf = (row: CaseRow, columns: readonly ChangedColumn[], random: Random) =>
  columns
    .map(({ column, change }) => [column, changed(row[column] ?? null, change, random)] as const)
    .filter(([column, after]) => after !== (row[column] ?? null));
