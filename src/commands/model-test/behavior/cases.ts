import type { BehaviorTest, Case, CaseRow, CaseSource, Expected, Value } from '../../../domain/behavior/behavior.ts';
import { perturbed } from '../../../domain/behavior/perturbed.ts';
import { error, type Finding, type Position, refused } from '../../../domain/outcome/finding.ts';
import { chosenNumber, data, id } from '../../../domain/outcome/labelled.ts';
import { seeded } from '../../../domain/statistics/random.ts';
import type { Spec } from '../../../domain/verdict/spec.ts';
import { readCases, type WrittenCase } from '../../../files/model-tests/cases.ts';
import type { Scalar } from '../../../ports.ts';
import type { Family } from '../family.ts';

/** The cases of a test, from its file on the trusted ref or from rows of the partition. */
export const casesOf = (test: BehaviorTest, family: Family): Promise<readonly Case[]> =>
  test.source.kind === 'cases' ? writtenCases(test, test.source, family) : changedRows(test.source, family);

async function writtenCases(
  { behavior }: BehaviorTest,
  { path, at }: Extract<CaseSource, { kind: 'cases' }>,
  { job, drawing, seen }: Family,
): Promise<readonly Case[]> {
  const text = await job.admission.trusted(path, at);
  seen.cases.set(path, text.digest);
  const cases = readCases(text, behavior);
  const wrong = cases.flatMap((each) => [
    ...wrongColumns(each, drawing.features, job.admission.label.classification),
    ...wrongExpectation(each, job.spec),
  ]);
  if (wrong.length > 0) throw refused(...wrong);
  return cases.map(({ given }) => given);
}

/** A row has just the columns that the predictor gets. Names that only the data has are data. */
function wrongColumns(
  { given, at }: WrittenCase,
  features: readonly string[],
  label: Parameters<typeof data>[1],
): readonly Finding[] {
  const rows = given.kind === 'pair' ? [given.row, given.changed] : [given.row];
  const named = new Set(rows.flatMap(Object.keys));
  const strange = [...named].filter((column) => !features.includes(column));
  const missing = features.filter((column) => !Object.hasOwn(given.row, column));
  return [
    ...strange.map((column) => error('model/column-not-given', { column: id(column) }, at)),
    ...(missing.length > 0
      ? [error('model/case-incomplete', { columns: missing.map((column) => data(column, label)) }, at)]
      : []),
  ];
}

/** What no model could meet, or every one would. */
function wrongExpectation({ given, at }: WrittenCase, spec: Spec): readonly Finding[] {
  if (given.kind === 'pair') return [];
  const { expect } = given;
  if (expect.kind === 'class') return wrongClass(expect.name, spec, at);
  return isRangeOf(spec.task, expect) ? [] : [error('model/case-expectation', { got: id('a range') }, at)];
}

function wrongClass(name: string, { task, threshold, data: { classes } }: Spec, at: Position): readonly Finding[] {
  if (task === 'binary' && threshold === undefined)
    return [error('model/threshold-missing', { metric: id('failure_rate') }, at)];
  const names = task === 'binary' ? ['0', '1'] : classes;
  return names.includes(name) ? [] : [error('model/case-expectation', { got: id(name) }, at)];
}

/** Every score is from 0 to 1. Of several classes there is no one number that a range could be of. */
function isRangeOf(task: Spec['task'], { min, max }: Extract<Expected, { kind: 'range' }>): boolean {
  if (task === 'binary') return (min > 0 || max < 1) && min <= 1 && max >= 0;
  return task === 'regression';
}

/** A sample that follows from the seed: the rows come in an order that does. Of rows that belong together, one. */
async function changedRows(
  { columns, sample }: Extract<CaseSource, { kind: 'perturb' }>,
  { job, drawing, session }: Family,
): Promise<readonly Case[]> {
  const missing = columns.filter(({ column }) => !drawing.features.includes(column));
  if (missing.length > 0) {
    throw refused(...missing.map(({ column, at }) => error('model/column-missing', { column: id(column) }, at)));
  }
  const rows = rowsOf(await session.columnsOf(`${drawing.independent} LIMIT ${sample}`), drawing.features);
  const { cases, notNumbers } = perturbed(rows, columns, seeded(job.spec.statistics.seed));
  const wrong = columns.flatMap(({ column, at }) => {
    const found = notNumbers.get(column) ?? 0;
    return found > 0 ? [error('model/not-a-number', { column: id(column), count: chosenNumber(found) }, at)] : [];
  });
  if (wrong.length > 0) throw refused(...wrong);
  return cases;
}

/** Rows from columns; `id` is none of the features. */
export function rowsOf(columns: Readonly<Record<string, readonly Scalar[]>>, features: readonly string[]): CaseRow[] {
  const length = columns.id?.length ?? 0;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(features.map((column) => [column, plain(columns[column]?.[row] ?? null)])),
  );
}

const plain = (value: Scalar): Value => (typeof value === 'bigint' ? String(value) : value);
