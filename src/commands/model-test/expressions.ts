import { badInput, error, type Finding, type Position, Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { columnsOf } from '../../domain/verdict/slices.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import { nearest } from '../../files/shape.ts';
import type { DataSession } from '../../ports.ts';

/** An expression of the spec that is safe to stand in a statement, and where the spec has it. */
export interface Expression {
  readonly sql: string;
  readonly at: Position;
}

export interface Expressions {
  readonly label: Expression;
  /** By the place of the slice in the spec; columns have none. */
  readonly slices: ReadonlyMap<number, Expression>;
}

const LABEL_TYPE = { binary: 'DOUBLE', multiclass: 'VARCHAR', regression: 'DOUBLE' } as const;

/** All expressions of a spec, made safe; throws `data/expression-…` for every one that can't be. */
export async function expressionsOf(spec: Spec, session: DataSession): Promise<Expressions> {
  const wrong: Finding[] = [];
  const safe = async (sql: string, type: string, at: Position): Promise<Expression> => {
    const written = await session.expression(sql).catch((thrown) => {
      wrong.push(...told(thrown, at, spec, session));
      return 'NULL';
    });
    return { sql: `CAST(${written} AS ${type})`, at };
  };
  const label = await safe(spec.data.label.sql, LABEL_TYPE[spec.task], spec.data.label.at);
  const slices = new Map<number, Expression>();
  for (const [index, slice] of spec.slices.entries()) {
    if (slice.kind === 'where') slices.set(index, await safe(slice.where, 'BOOLEAN', slice.whereAt));
  }
  if (wrong.length > 0) throw badInput(...wrong);
  return { label, slices };
}

function told(thrown: unknown, at: Position, spec: Spec, session: DataSession): readonly Finding[] {
  if (!(thrown instanceof Refusal) || thrown.kind !== 'input') throw thrown;
  return thrown.findings.map((finding) => ({
    ...finding,
    at,
    params: { ...finding.params, ...meant(finding, spec, session) },
  }));
}

/** Among the columns that the spec names, for these may be shown; those that stand in the data alone are data. */
function meant({ params: { column } }: Finding, { data, slices }: Spec, { columns }: DataSession): Finding['params'] {
  if (!column || !('value' in column)) return {};
  const inSpec = [data.id, ...data.withhold].map(({ name }) => name);
  const known = [...inSpec, ...slices.flatMap(columnsOf)];
  const near = nearest(
    String(column.value),
    known.filter((name) => columns.includes(name)),
  );
  return near === undefined ? {} : { suggestion: id(near) };
}

/** What the work throws; where an expression failed, at the place of each that does. */
export async function computing<T>(work: Promise<T>, { label, slices }: Expressions, session: DataSession): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown;
    const found: Finding[] = [];
    for (const { sql, at } of [label, ...slices.values()]) {
      const failed = await session.one(`SELECT count(${sql}) AS n FROM source`).then(() => undefined, failureOf);
      if (failed) found.push(error('data/expression-failed', failed.params, at));
    }
    throw found.length > 0 ? refused(...found) : thrown;
  }
}

const isFailure = (thrown: unknown): boolean => failureOf(thrown) !== undefined;

const failureOf = (thrown: unknown): Finding | undefined =>
  thrown instanceof Refusal ? thrown.findings.find(({ code }) => code === 'data/expression-failed') : undefined;
