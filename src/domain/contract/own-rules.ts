import type { Position, Severity } from '../outcome/finding.ts';
import type { KindId } from '../personal-data/kind.ts';
import type { DistanceName } from '../statistics/drift.ts';
import type { Wanted } from './check.ts';
import type { CheckUnit, Limit } from './contract.ts';

/** A rule of `type: sql`, or of `type: custom, engine: domicile`: what the standard's library does not have. */
export interface OwnRule {
  readonly kind: 'own';
  readonly name?: string;
  readonly own: Own;
  readonly limit: Limit;
  readonly unit: CheckUnit;
  /** The limit in the rule's own words. */
  readonly says: string;
  readonly severity: Severity;
  readonly at: Position;
}

/** A path in the project, and where it is named. */
export interface Named {
  readonly path: string;
  readonly at: Position;
}

/** Which it is; at a property it is about that property. */
export type Own =
  | { readonly rule: 'rows'; readonly wanted: Wanted }
  /** `type: sql` of the standard, with its placeholders. */
  | { readonly rule: 'sql'; readonly query: string }
  | { readonly rule: 'mean' }
  /** As written; the reader makes a reference of it. */
  | { readonly rule: 'references'; readonly from?: readonly string[]; readonly to: readonly string[] }
  | { readonly rule: 'quantile'; readonly at: number }
  | {
      readonly rule: 'drift';
      readonly distance: DistanceName;
      readonly baseline: Named;
      readonly edges?: readonly number[];
    }
  | { readonly rule: 'row-count-change'; readonly baseline: Named }
  /** At the schema it names the property whose newest moment counts. */
  | { readonly rule: 'freshness'; readonly property?: string }
  /** Not counted over rows: it stands beside what the values of columns are seen to be. */
  | { readonly rule: 'personal-data'; readonly allow: Kinds; readonly forbid: Kinds };

type Kinds = readonly KindId[] | 'all';
