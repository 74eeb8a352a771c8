import type { Position, Severity } from '../outcome/finding.ts';
import type { Bins } from '../profile/bins.ts';
import type { Before } from '../profile/drifted.ts';
import type { DistanceName } from '../statistics/drift.ts';
import type { BoundKind, CheckUnit, LibraryMetric, Limit, Listed, ReferenceTarget } from './contract.ts';
import type { Decimal, Value } from './literal.ts';
import type { Named, OwnRule } from './own-rules.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** One assertion about the data: something is measured, and the number has to keep a limit. */
export interface Check {
  /** The same from run to run; no two checks of a contract share one. */
  readonly name: string;
  readonly schema: string;
  readonly property?: string;
  readonly metric: Metric;
  readonly measures: Measure;
  readonly limit: Limit;
  /** What the contract says there, in its words. */
  readonly says: string;
  readonly unit: CheckUnit;
  readonly severity: Severity;
  readonly at: Position;
}

export type Metric =
  | LibraryMetric['metric']
  | BoundKind
  | 'logicalType'
  | 'required'
  | 'unique'
  | 'primaryKey'
  | 'minLength'
  | 'maxLength'
  | 'pattern'
  | 'format'
  | 'multipleOf'
  | 'references'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'minProperties'
  | 'maxProperties'
  | OwnRule['own']['rule'];

/** What a check takes of the data: how many rows there are of a kind, or one number of a column. Null values have none. */
export type Measure =
  | { readonly kind: 'rows'; readonly of: RowTest }
  | { readonly kind: 'mean'; readonly column: Column }
  /** Between two values it lies where its share lies between their places (R's type 7). */
  | { readonly kind: 'quantile'; readonly column: Column; readonly at: number }
  /** Seconds since the newest moment that is not after now: one in the future says nothing of how fresh the data is. */
  | { readonly kind: 'age'; readonly column: Column }
  /** Rows whose values, none of them null, are the key of no row of a table. */
  | { readonly kind: 'unmatched'; readonly columns: readonly Column[]; readonly to: ReferenceTarget }
  /** How many rows there are in each cell. */
  | { readonly kind: 'cells'; readonly column: Column; readonly bins: Bins }
  /** How far the cells of a column are from those of a baseline, which a command reads before it measures. */
  | {
      readonly kind: 'drift';
      readonly column: Column;
      readonly distance: DistanceName;
      readonly baseline: Named;
      readonly before?: Before;
    }
  /** By how many percent of a baseline's rows the number of rows differs. */
  | { readonly kind: 'row-count-change'; readonly baseline: Named; readonly before?: number }
  /** What a user wrote, until the session that it will run in has made it safe: rows that do not keep a condition. */
  | { readonly kind: 'condition'; readonly wanted: Wanted }
  /** The same: one value by a query. */
  | { readonly kind: 'query'; readonly query: string }
  /** What a query became: asked apart from the others, by a statement of its own. */
  | { readonly kind: 'answer'; readonly statement: string; readonly columns: readonly Column[] };

/** Whether a measure is of how many rows there are of a kind. */
export const countsRows = ({ kind }: Measure): boolean => kind === 'rows' || kind === 'unmatched';

/** A condition that rows have to keep, in a user's SQL, where another one holds. */
export interface Wanted {
  readonly keep: string;
  readonly when?: string;
  /** Whether a row is counted for which the condition is NULL, neither kept nor broken. */
  readonly nulls: 'keep' | 'fail';
}

export interface Column {
  readonly name: string;
  readonly reading: Reading;
}

/** Which rows are counted. Null values count only where it says so; values of a wrong type only for their type. */
export type RowTest =
  | { readonly kind: 'all' }
  | { readonly kind: 'null'; readonly column: Column }
  | { readonly kind: 'not-of-type'; readonly column: Column }
  | { readonly kind: 'outside'; readonly column: Column; readonly bound: BoundKind; readonly value: Value }
  | { readonly kind: 'not-in-range'; readonly column: Column; readonly low: bigint; readonly high: bigint }
  | { readonly kind: 'not-single-precision'; readonly column: Column }
  | { readonly kind: 'shorter' | 'longer'; readonly column: Column; readonly characters: number }
  | { readonly kind: 'unlike'; readonly column: Column; readonly pattern: Pattern }
  | { readonly kind: 'no-multiple'; readonly column: Column; readonly step: Decimal }
  | { readonly kind: 'invalid'; readonly column: Column; readonly valid?: Listed; readonly pattern?: Pattern }
  | { readonly kind: 'missing'; readonly column: Column; readonly missing: Listed; readonly orNull: boolean }
  /** Rows whose values, none of them null, occur in an earlier row: all rows but the first of each. */
  | { readonly kind: 'repeated'; readonly columns: readonly Column[] }
  /** Rows whose value, read as JSON, is of a kind. */
  | { readonly kind: 'json'; readonly column: Column; readonly of: JsonTest }
  /** Rows for which SQL of a user is true, made safe for the statement. */
  | { readonly kind: 'sql'; readonly where: string; readonly columns: readonly Column[] };

/** What is asked of the data under a name. */
export type Asked = Pick<Check, 'name' | 'measures'>;

/** What a value that is read as JSON is counted for. */
export type JsonTest =
  | { readonly test: 'fewer-items' | 'more-items' | 'fewer-keys' | 'more-keys'; readonly number: number }
  | { readonly test: 'repeated-items' }
  | { readonly test: 'without-key'; readonly key: string }
  /** That one of its parts is counted; a part that is not there is null where the object is that would hold it. */
  | { readonly test: 'part'; readonly path: JsonPath; readonly of: PartTest };

/** The way to a part: under a key, or to each item. */
export type JsonPath = readonly ({ readonly key: string } | 'each')[];

export type PartTest = Exclude<RowTest, { kind: 'all' | 'repeated' | 'sql' }>;

/** The columns that a check can't do without. */
export function columnsOf({ measures }: Pick<Check, 'measures'>): readonly Column[] {
  if (measures.kind === 'condition' || measures.kind === 'query' || measures.kind === 'row-count-change') return [];
  if (measures.kind === 'answer') return measures.columns;
  if (measures.kind === 'unmatched') return measures.columns;
  if (measures.kind !== 'rows') return [measures.column];
  const { of } = measures;
  if (of.kind === 'all') return [];
  return of.kind === 'repeated' || of.kind === 'sql' ? of.columns : [of.column];
}
