import { valueName } from '../../domain/contract/aggregates.ts';
import type { Check, Measure, Wanted } from '../../domain/contract/check.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { namedColumns, typedColumns } from '../../domain/contract/named-columns.ts';
import type { SafeCondition } from '../../domain/contract/user-sql.ts';
import { badInput, type Finding, Refusal } from '../../domain/outcome/finding.ts';
import type { DataSession } from '../../ports.ts';
import type { TableOrder } from './order.ts';

/** The checks with the SQL of users made safe, before any of it runs. Throws for all that can't be, at its line. */
export async function safeChecks({ checks, contract }: TableOrder, session: DataSession): Promise<readonly Check[]> {
  const wrong: Finding[] = [];
  const made: Check[] = [];
  for (const check of checks) {
    const { measures } = check;
    const safe = await safeMeasure(measures, contract, session).catch((thrown) => {
      wrong.push(...toldAt(thrown, check));
      return measures;
    });
    made.push({ ...check, measures: safe });
  }
  if (wrong.length > 0) throw badInput(...wrong);
  return made;
}

async function safeMeasure(measure: Measure, { properties }: Contract, session: DataSession): Promise<Measure> {
  if (measure.kind !== 'condition') return measure;
  const { keep, when, nulls } = measure.wanted;
  const { columns } = session;
  const named = namedColumns(properties, columns, ({ name }) => valueName(name, columns));
  const kept = await session.condition(keep, named);
  const applies = when === undefined ? undefined : await session.condition(when, named);
  const used = [...kept.columns, ...(applies?.columns ?? [])];
  return {
    kind: 'rows',
    of: {
      kind: 'sql',
      where: brokenSql(kept, nulls, applies),
      columns: typedColumns(properties, columns).filter(({ name }) => used.includes(name)),
    },
  };
}

/** Whether a row breaks a condition. */
function brokenSql({ sql }: SafeCondition, nulls: Wanted['nulls'], applies?: SafeCondition): string {
  const broken = nulls === 'fail' ? `(${sql} IS NOT TRUE)` : `(NOT ${sql})`;
  // Where the one does not hold the other is never computed: it may be written for those rows alone.
  return applies ? `(CASE WHEN ${applies.sql} THEN ${broken} ELSE FALSE END)` : broken;
}

/** What a text of the contract may not hold is told where it stands. */
function toldAt(thrown: unknown, { at }: Check): readonly Finding[] {
  if (!(thrown instanceof Refusal) || thrown.kind !== 'input') throw thrown;
  return thrown.findings.map((finding) => ({ ...finding, at }));
}
