import { literal, quoted } from '../../domain/contract/sql.ts';
import { error, type Finding, refused } from '../../domain/outcome/finding.ts';
import { data, id, type Labelled } from '../../domain/outcome/labelled.ts';
import { columnsOf } from '../../domain/verdict/slices.ts';
import type { Named, Spec } from '../../domain/verdict/spec.ts';
import type { DataSession } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { type Expressions, expressionsOf } from './expressions.ts';

/** The statements that draw the test set from a partition, every part of them safe. */
export interface Drawing {
  /** Columns `id`, `label`, `weight` and `group` where there are, and `slice-0`, `slice-1`, …. */
  readonly truth: string;
  /** What the predictor gets: `id` and the columns that are not withheld. */
  readonly input: string;
  /** The same of rows of which no two belong together: one of each group, where there are groups. */
  readonly independent: string;
  /** The names of these columns, without the id. */
  readonly features: readonly string[];
  readonly expressions: Expressions;
}

/** In DuckDB's double quotes and with all that it refuses: whether it is so is asked of the data. */
export async function drawingOf(spec: Spec, session: DataSession, admission: Admission): Promise<Drawing> {
  const found = (name: string) => session.columns.includes(name);
  const missing = namedColumns(spec).filter(({ name }) => !found(name));
  if (missing.length > 0) {
    throw refused(...missing.map(({ name, at }) => error('model/column-missing', { column: id(name) }, at)));
  }
  const expressions = await expressionsOf(spec, session);
  const wrong = [...seenLabel(expressions.label.sql, spec, session, admission), ...clash(spec, session)];
  if (wrong.length > 0) throw refused(...wrong);
  const features = featuresOf(spec, session);
  const order = `ORDER BY ${shuffled(spec)}`;
  const columns = [
    `${quoted(spec.data.id.name)} AS "id"`,
    `${expressions.label.sql} AS "label"`,
    ...(spec.data.weights ? [`TRY_CAST(${quoted(spec.data.weights.name)} AS DOUBLE) AS "weight"`] : []),
    ...(spec.data.group ? [`${quoted(spec.data.group.name)} AS "group"`] : []),
    ...sliceColumns(spec, expressions),
  ];
  const input = `SELECT ${inputColumns(spec, features).join(', ')} FROM source`;
  return {
    truth: `SELECT ${columns.join(', ')} FROM source ${order}`,
    input: `${input} ${order}`,
    independent: `${input} ${onePerGroup(spec, order)} ${order}`,
    features,
    expressions,
  };
}

function namedColumns({ data: { id: rowId, withhold, weights, group }, slices }: Spec): readonly Named[] {
  const columns = slices.flatMap((slice) => columnsOf(slice).map((name) => ({ name, at: slice.at })));
  return [rowId, ...withhold, ...(weights ? [weights] : []), ...(group ? [group] : []), ...columns];
}

/**
 * An order that has nothing to do with the one in the file, so that a program that answers by position gains nothing;
 * the same for the same seed.
 */
const shuffled = ({ data: { id: rowId }, statistics }: Spec): string =>
  `md5(concat(${literal(`${statistics.seed}:`)}, ${quoted(rowId.name)})), ${quoted(rowId.name)}`;

/** Which of a group it is follows from the seed. */
const onePerGroup = ({ data: { group } }: Spec, order: string): string =>
  group === undefined ? '' : `QUALIFY row_number() OVER (PARTITION BY ${quoted(group.name)} ${order}) = 1`;

function featuresOf({ data: { id: rowId, withhold } }: Spec, { columns }: DataSession): readonly string[] {
  const hidden = new Set([rowId.name, ...withhold.map(({ name }) => name)]);
  return columns.filter((column) => !hidden.has(column));
}

const inputColumns = ({ data }: Spec, features: readonly string[]): readonly string[] => [
  `${quoted(data.id.name)} AS "id"`,
  ...features.map(quoted),
];

function sliceColumns({ slices }: Spec, expressions: Expressions): readonly string[] {
  return slices.flatMap((slice, index) =>
    slice.kind === 'where'
      ? [`COALESCE(${expressions.slices.get(index)?.sql}, FALSE) AS "slice-${index}"`]
      : columnsOf(slice).map((column, at) => `${quoted(column)} AS "slice-${index}-${at}"`),
  );
}

/** Columns that the label is made of and that the predictor would get. The engine writes each as `("name")`. */
function seenLabel(label: string, spec: Spec, { columns }: DataSession, admission: Admission): readonly Finding[] {
  const hidden = new Set(spec.data.withhold.map(({ name }) => name));
  const seen = columns.filter((column) => label.includes(`(${quoted(column)})`) && !hidden.has(column));
  if (seen.length === 0) return [];
  const columnNames = seen.map((column) => asWritten(column, spec.data.label.sql, admission));
  return [error('model/label-not-withheld', { columns: columnNames }, spec.data.label.at)];
}

/** The word of the committed SQL that names a column; a name that only the data has is data. */
function asWritten(column: string, sql: string, { label }: Admission): Labelled {
  const word = sql.match(/[\p{L}\p{N}_]+/gu)?.find((each) => each.toLowerCase() === column.toLowerCase());
  return word === undefined ? data(column, label.classification) : id(word);
}

/** The predictor finds the id in a column called `id`; another column of that name would be mistaken for it. */
function clash({ data: { id: rowId, withhold } }: Spec, { columns }: DataSession): readonly Finding[] {
  const other = columns.find((column) => column.toLowerCase() === 'id' && column !== rowId.name);
  if (other === undefined || withhold.some(({ name }) => name === other)) return [];
  return [error('model/id-column-clash', { column: id(rowId.name) }, rowId.at)];
}
