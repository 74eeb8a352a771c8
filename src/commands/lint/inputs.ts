export interface LintInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
  /** Files and folders; by default where the service looks for workflows. */
  readonly workflows?: readonly string[];
  /** `OWNER/name` of the repository that holds our actions; by default any that is called `domicile`. */
  readonly actions?: string;
}

/** Where GitHub looks for workflows. */
export const WORKFLOWS = '.github/workflows';
