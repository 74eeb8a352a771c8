import type { Server } from '../data/server.ts';
import type { Position, Severity } from '../outcome/finding.ts';
import type { Column, JsonPath } from './check.ts';
import type { Decimal, Value } from './literal.ts';
import type { OwnRule } from './own-rules.ts';
import type { Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** A data contract (ODCS), as far as it can be checked. */
export interface DataContract {
  readonly id: string;
  readonly version: string;
  readonly versionAt: Position;
  /** Of each schema object what it says of one table, in the order of the file. */
  readonly tables: readonly Contract[];
  /** Where it says that the data lies. */
  readonly servers: readonly (Server & { readonly at: Position })[];
}

/** A data contract, as far as it can be checked against one table of data. */
export interface Contract {
  readonly id: string;
  readonly version: string;
  /** The name of the schema object. */
  readonly table: string;
  /** What the table is called in the data: the physical name, else the name. */
  readonly physicalName: string;
  /** Where the schema object stands. */
  readonly at: Position;
  readonly properties: readonly Property[];
  readonly quality: readonly Quality[];
  readonly references: readonly Reference[];
  /** Where it says that it is enough if each partition by itself keeps what the numbers of several do not tell. */
  readonly apartByPartition?: Position;
}

/** Properties whose values have to be the key of a row in this table or another of the contract. */
export interface Reference {
  /** By name. */
  readonly from: readonly string[];
  readonly to: ReferenceTarget;
  readonly limit: Limit;
  readonly unit: Unit;
  readonly says: string;
  readonly severity: Severity;
  readonly name?: string;
  readonly at: Position;
}

export interface ReferenceTarget {
  /** The name of the schema object. */
  readonly table: string;
  readonly columns: readonly Column[];
}

export interface Property {
  readonly name: string;
  /** What the column is called in the data: the physical name, else the name. */
  readonly column: string;
  readonly at: Position;
  readonly reading: Reading;
  /** Where the type stands; undefined where the contract states none. */
  readonly typeAt?: Position;
  readonly requiredAt?: Position;
  readonly uniqueAt?: Position;
  /** Where it says that this is (part of) the primary key, and at which place. */
  readonly key?: { readonly position: number; readonly at: Position };
  /** The unit of measure, of the custom property `unit`: nothing in the data shows it. */
  readonly unit?: { readonly value: string; readonly at: Position };
  /** Its tags, and its classification. */
  readonly tags: readonly string[];
  readonly constraints: readonly Constraint[];
  readonly quality: readonly Quality[];
  /** What is said of the parts of a value that is read as JSON, at any depth. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly path: JsonPath;
  /** Named by the whole way: `address.street`, `tags[]`. */
  readonly property: Property;
}

/** What every value of a property has to keep; null values keep everything. */
export type Constraint = { readonly at: Position } & (
  | { readonly kind: BoundKind; readonly bound: Value }
  | { readonly kind: 'minLength' | 'maxLength'; readonly characters: number }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  | { readonly kind: 'format'; readonly name: string; readonly pattern: Pattern }
  | { readonly kind: 'integerFormat'; readonly low: bigint; readonly high: bigint }
  | { readonly kind: 'singlePrecision' }
  | { readonly kind: SizeKind; readonly number: number }
  | { readonly kind: 'uniqueItems' }
  | { readonly kind: 'requiredKey'; readonly key: string }
  | { readonly kind: 'multipleOf'; readonly step: Decimal }
);

/** How many items or keys there are. */
export type SizeKind = 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';

export type BoundKind = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';

/** A rule under `quality`: one of the library's metrics, one of ours, or words that no machine can check. */
export type Quality = LibraryRule | OwnRule | { readonly kind: 'text'; readonly name?: string; readonly at: Position };

export interface LibraryRule {
  readonly kind: 'library';
  readonly name?: string;
  readonly metric: LibraryMetric;
  readonly limit: Limit;
  readonly unit: Unit;
  readonly severity: Severity;
  readonly at: Position;
  /** What the metric is called there, under the key that is no more used. */
  readonly oldName?: { readonly name: string; readonly at: Position };
}

export type LibraryMetric =
  | { readonly metric: 'rowCount' }
  | { readonly metric: 'nullValues' }
  | { readonly metric: 'missingValues'; readonly missing: Listed; readonly orNull: boolean }
  | { readonly metric: 'invalidValues'; readonly valid?: Listed; readonly pattern?: Pattern }
  /** Of properties by name; empty at a property means that property itself. */
  | { readonly metric: 'duplicateValues'; readonly properties: readonly string[] };

/** Values that a contract lists: as the property reads them, and as they stand in the file where it can't. */
export interface Listed {
  readonly values: readonly Value[];
  readonly texts: readonly string[];
}

export type Unit = 'rows' | 'percent';

/** What a measured number is in: besides counts and shares of rows, what a column holds, and time. */
export type CheckUnit = Unit | 'value' | 'seconds';

export const COMPARISONS = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
] as const;

export const RANGES = ['mustBeBetween', 'mustNotBeBetween'] as const;

/**
 * What a count has to be. The standard says in words that the ends of `mustBeBetween` are left out, and shows the sign of
 * a range that holds them: the ends are neither between nor not between. Of `within`, our own, they are part.
 */
export type Limit =
  | { readonly operator: (typeof COMPARISONS)[number]; readonly value: number }
  | { readonly operator: (typeof RANGES)[number] | 'within'; readonly low: number; readonly high: number };
