import type { StepInputs } from '../admission.ts';

export const DEFAULT_MANIFEST_PATH = '.github/release.yml';

export interface DeployInputs extends StepInputs {
  /** What the steps before left behind: JSON lines. */
  readonly evidence: string;
  /** The release manifest, a path in the project. The default one need not exist. */
  readonly release: string;
  /** Does all that a release does, up to the first change at the destination. */
  readonly dryRun: boolean;
}
