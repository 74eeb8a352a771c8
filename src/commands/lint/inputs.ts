import { inProject } from '../project.ts';

export interface LintInputs {
  /** Path of the policy, relative to the repository. */
  readonly policy: string;
  /** Files and folders; by default where the service looks for workflows. */
  readonly workflows?: readonly string[];
  /** `OWNER/name` of the repository that holds our actions; by default any that is called `domicile`. */
  readonly actions?: string;
}

/** Where GitHub looks for workflows, and where a project below the root keeps those that it copies there. */
export const workflowFolders = (policyPath: string): readonly string[] => [
  ...new Set([WORKFLOWS, inProject(policyPath, WORKFLOWS)]),
];

const WORKFLOWS = '.github/workflows';
