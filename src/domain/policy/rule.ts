import type { Classification } from '../labels/label.ts';
import type { Position } from '../outcome/finding.ts';
import type { Place } from '../places/place.ts';

export type Operation = 'process' | 'store';

export type Rule = Allow | Deny;

/** Omitted keys mean any. `datasets` holds dataset ids and origins. */
interface RuleBase {
  readonly id: string;
  /** Where it stands: the policy, or a text that it builds on. */
  readonly layer: 'policy' | 'parent';
  readonly operations: readonly Operation[];
  readonly at: Position;
  readonly categories?: readonly string[];
  readonly subjects?: readonly Place[];
  readonly datasets?: readonly string[];
  readonly places?: readonly Place[];
  /** Places that a rule has from a group alone, which ends for them. */
  readonly ends?: readonly GroupEnd[];
}

/** The last day that a place is one of those that a key says may be. */
export interface GroupEnd {
  readonly key: 'subjects' | 'places' | 'operators' | 'placesOutside' | 'operatorsOutside';
  readonly place: Place;
  readonly until: string;
}

export interface Allow extends RuleBase {
  readonly effect: 'allow';
  readonly classificationAtMost?: Classification;
  readonly operators?: readonly Place[];
}

export interface Deny extends RuleBase {
  readonly effect: 'deny';
  readonly waivable: boolean;
  readonly classificationAtLeast?: Classification;
  readonly placesOutside?: readonly Place[];
  readonly operatorsOutside?: readonly Place[];
}
