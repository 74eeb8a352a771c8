import type { FindingCode } from '../findings/codes.ts';
import type { Position } from '../outcome/finding.ts';
import type { Situation } from './decision.ts';

/** One assertion about the policy's own decisions, written beside it. */
export interface PolicyTest {
  readonly name: string;
  readonly given: {
    readonly step: string;
    /** The partition or destination, where the step has `each`; undefined for all of them. */
    readonly instance?: string;
    /** The day, `YYYY-MM-DD`; undefined for today. */
    readonly at?: string;
    readonly event?: Situation['event'];
  };
  readonly expect: {
    /** The one that is chosen. */
    readonly target?: string;
    /** These alone are allowed, in any order; empty for none. */
    readonly allowed?: readonly string[];
    readonly never?: readonly string[];
    /** By target, a reason that must be among those against it. */
    readonly because?: ReadonlyMap<string, FindingCode>;
  };
  readonly at: Position;
}
