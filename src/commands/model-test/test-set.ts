import type { Rejects } from '../../domain/data/rejects.ts';
import { error, type Finding, refused } from '../../domain/outcome/finding.ts';
import { count, id, known, type Over } from '../../domain/outcome/labelled.ts';
import type { Truth } from '../../domain/verdict/answers.ts';
import {
  columnsOf,
  MAX_SLICE_VALUES,
  MAX_SLICES,
  nameOf,
  pastTheMost,
  type SliceColumn,
  type Slices,
  slicesOf,
  tooManyValues,
} from '../../domain/verdict/slices.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import type { DataSession, Scalar } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { type CountOf, clustersOf, truthOf, wrongGroups, wrongLabels, wrongWeights } from './truth.ts';

/** The rows of the partition, in the order in which the predictor gets them. */
export interface TestSet {
  /** All rows by id. */
  readonly ids: readonly string[];
  /** Places in `ids` of the rows that have a label. */
  readonly labelled: Uint32Array;
  /** Of the labelled rows, as is all that follows. */
  readonly truth: Truth;
  readonly weight?: Float64Array;
  readonly cluster?: Uint32Array;
  readonly slices: Slices;
  /** What counts over all rows are over; rows without a label are a class of their own. */
  readonly overAll: Over;
}

type Columns = Readonly<Record<string, readonly Scalar[]>>;

/** Reads ids, labels and slices and checks that they are what they must be; throws a Refusal with all that is wrong. */
export async function readTestSet(
  statement: string,
  spec: Spec,
  session: DataSession,
  admission: Admission,
): Promise<TestSet> {
  const columns = await session.columnsOf(statement);
  const rows = columns.id ?? [];
  const counted: CountOf = (faulty) =>
    count(faulty, admission.over(rows.length, Math.min(faulty, rows.length - faulty)));
  const slices = sliceColumns(columns, spec);
  const findings = [
    ...unreadable(await session.rejects(), spec, counted),
    ...wrongIds(rows, spec, counted),
    ...wrongLabels(columns.label ?? [], spec, counted),
    ...wrongWeights(columns.weight ?? [], spec, counted),
    ...wrongGroups(columns.group ?? [], spec, counted),
    ...tooMany(slices),
  ];
  if (rows.length === 0) throw refused(error('data/no-rows', { partition: id(spec.data.origin) }));
  if (findings.length > 0) throw refused(...findings);
  return assembled(columns, slices, spec, admission);
}

function assembled(
  { id: rows = [], label: labels = [], weight, group }: Columns,
  slices: readonly SliceColumn[],
  spec: Spec,
  admission: Admission,
): TestSet {
  const labelled = Uint32Array.from(labels.keys()).filter((row) => labels[row] !== null);
  const unlabelled = rows.length - labelled.length;
  const at = <T>(values: readonly T[]) => Array.from(labelled, (row) => values[row] as T);
  return {
    ids: rows.map(String),
    labelled,
    truth: truthOf(labels, labelled, spec),
    ...(weight ? { weight: Float64Array.from(labelled, (row) => Number(weight[row])) } : {}),
    ...(group ? { cluster: clustersOf(group, labelled) } : {}),
    slices: slicesOf(
      labelled.length,
      slices.map((each): SliceColumn => {
        if ('crossed' in each) return { ...each, crossed: each.crossed.map(at) };
        return 'values' in each ? { ...each, values: at(each.values) } : { ...each, belongs: at(each.belongs) };
      }),
    ),
    overAll: admission.over(rows.length, unlabelled > 0 ? Math.min(unlabelled, labelled.length) : 'no-classes'),
  };
}

function sliceColumns(columns: Columns, spec: Spec): readonly SliceColumn[] {
  return spec.slices.map((slice, index) => {
    if (slice.kind === 'where') {
      return { slice, belongs: (columns[`slice-${index}`] ?? []).map((value) => value === true) };
    }
    const crossed = columnsOf(slice).map((_, at) => (columns[`slice-${index}-${at}`] ?? []).map(asText));
    return slice.kind === 'cross' ? { slice, crossed } : { slice, values: crossed[0] ?? [] };
  });
}

const asText = (value: Scalar): string | null => (value === null ? null : String(value));

const unreadable = (rejects: readonly Rejects[], { data }: Spec, counted: CountOf): readonly Finding[] =>
  rejects.map(({ kind, rows }) =>
    error('data/rows-unreadable', { rejected: counted(rows), partition: id(data.origin), kind: id(kind) }),
  );

function wrongIds(rows: readonly Scalar[], { data: { id: rowId } }: Spec, counted: CountOf): readonly Finding[] {
  const present = rows.filter((row) => row !== null);
  const missing = rows.length - present.length;
  const repeated = present.length - new Set(present).size;
  const column = id(rowId.name);
  return [
    ...(missing > 0 ? [error('model/id-missing', { count: counted(missing), column }, rowId.at)] : []),
    ...(repeated > 0 ? [error('model/id-twice', { count: counted(repeated), column }, rowId.at)] : []),
  ];
}

function tooMany(slices: readonly SliceColumn[]): readonly Finding[] {
  const columns = tooManyValues(slices).map((each) =>
    error('model/too-many-slices', { column: id(nameOf(each)), limit: known(MAX_SLICE_VALUES) }, each.slice.at),
  );
  const past = pastTheMost(slices);
  if (past === undefined || columns.length > 0) return columns;
  return [error('model/too-many-slices-in-all', { limit: known(MAX_SLICES) }, past.at)];
}
