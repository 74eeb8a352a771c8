import type { Label } from '../domain/labels/label.ts';
import type { Finding, Position } from '../domain/outcome/finding.ts';
import type { Over, SmallestClass } from '../domain/outcome/labelled.ts';
import type { Statement, TextDigests } from '../domain/outcome/statement.ts';
import type { Placement, Situation } from '../domain/policy/decision.ts';
import type { Policy, Step, Target } from '../domain/policy/policy.ts';
import type { ProvenSite, Text } from '../ports.ts';

/** Inputs that every step action has. */
export interface StepInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
  /** The plan output of the plan action, as JSON; without it the step decides alone. */
  readonly plan?: string;
  readonly step: string;
  /** The partition or destination, where the step has `each`. */
  readonly instance?: string;
}

/** Leave to work: decided again from the trusted text, on a machine that is proven to be the planned place. */
export interface Admission {
  readonly policy: Policy;
  readonly situation: Situation;
  readonly step: Step;
  readonly placement: Placement;
  readonly target: Target;
  readonly site: ProvenSite;
  readonly texts: TextDigests;
  /** Notices met on the way, such as a policy that changed since the plan. */
  readonly findings: readonly Finding[];
  /**
   * All origins' labels in one, as it counts where something is shown: the highest classification, above `public` where
   * even public data may not be shown; all categories and subjects.
   */
  readonly label: Label;
  /** For labelling an aggregate over so many records of what this step reads, and the smallest group it sets apart. */
  over(records: number, smallestClass: SmallestClass): Over;
  /** A trusted text that must exist, named at `at`; its path is relative to the project (the folder that holds `.github`). */
  trusted(path: string, at?: Position): Promise<Text>;
  /** A statement of this step with what the command adds. */
  statement(
    added: Pick<Statement, 'verdict' | 'codes' | 'subjects' | 'materials' | 'facts' | 'code'> & {
      texts?: Partial<TextDigests>;
    },
  ): Statement;
}
