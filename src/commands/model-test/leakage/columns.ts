import { quoted } from '../../../domain/contract/sql.ts';
import { type ColumnProfile, givesAway } from '../../../domain/leakage/giveaway.ts';
import type { LeakageTest } from '../../../domain/leakage/leakage.ts';
import { error, type Finding } from '../../../domain/outcome/finding.ts';
import { data, id } from '../../../domain/outcome/labelled.ts';
import { judgeExact } from '../../../domain/verdict/judge.ts';
import { resultOf } from '../../../domain/verdict/result.ts';
import type { DataSession, Scalar } from '../../../ports.ts';
import type { Family, Measured } from '../family.ts';

/** Columns that the predictor gets and that say the label by themselves; their names stay where the data may stand. */
export async function measureColumns(test: LeakageTest, family: Family): Promise<Measured> {
  const { job, drawing, sample, session } = family;
  const kind = job.spec.task === 'regression' ? 'numbers' : 'classes';
  const found: string[] = [];
  for (const column of drawing.features) {
    const profile = await profileOf(column, drawing.expressions.label.sql, session);
    if (givesAway(profile, kind)) found.push(column);
  }
  const size = { records: sample.rows.size, smallest: 'no-classes' as const, isWithheld: false };
  const result = resultOf(test, size, judgeExact({ limit: 0, better: 'lower' }, found.length));
  return { result, findings: found.length > 0 ? [told(test, found, job)] : [] };
}

function told(test: LeakageTest, found: readonly string[], { admission }: Family['job']): Finding {
  const columns = found.map((column) => data(column, admission.label.classification));
  return error('model/column-gives-label', { test: id(test.name), columns }, test.at);
}

/** One statement of aggregates a column, all computed by the engine. */
async function profileOf(column: string, label: string, session: DataSession): Promise<ColumnProfile> {
  const found = await session.one(profileSql(column, label));
  const number = (key: string) => numberOf(found[key]);
  return {
    rows: number('rows'),
    labels: number('labels'),
    repeated: number('repeated'),
    pure: number('pure'),
    notNumbers: number('not-numbers'),
    overlapping: number('overlapping'),
    missingTells: number('missing') > 1 && number('missing') === number('missing-pure'),
    ...(found.correlation === null ? {} : { correlation: number('correlation') }),
  };
}

const numberOf = (value: Scalar | undefined): number =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;

const profileSql = (column: string, label: string): string => `
WITH labelled AS (SELECT y, c, TRY_CAST(c AS DOUBLE) AS v
  FROM (SELECT ${label} AS y, ${quoted(column)} AS c FROM source) WHERE y IS NOT NULL),
by_value AS (SELECT count(*) AS n, count(DISTINCT y) AS k FROM labelled GROUP BY c),
by_missing AS (SELECT count(DISTINCT y) AS k FROM labelled GROUP BY c IS NULL),
by_label AS (SELECT y, min(v) AS low, max(v) AS high FROM labelled GROUP BY y)
SELECT (SELECT count(*) FROM labelled) AS "rows",
  (SELECT count(DISTINCT y) FROM labelled) AS "labels",
  (SELECT CAST(coalesce(sum(n), 0) AS DOUBLE) FROM by_value WHERE n > 1) AS "repeated",
  (SELECT CAST(coalesce(sum(n), 0) AS DOUBLE) FROM by_value WHERE n > 1 AND k = 1) AS "pure",
  (SELECT count(*) FROM labelled WHERE v IS NULL OR isnan(v)) AS "not-numbers",
  (SELECT count(*) FROM by_label a, by_label b WHERE a.y < b.y AND a.low <= b.high AND b.low <= a.high) AS "overlapping",
  (SELECT count(*) FROM by_missing) AS "missing",
  (SELECT count(*) FROM by_missing WHERE k = 1) AS "missing-pure",
  (SELECT abs(corr(v, TRY_CAST(y AS DOUBLE))) FROM labelled WHERE isfinite(v)) AS "correlation"`;
