import type { Outcome } from '../domain/outcome/outcome.ts';
import type { Host } from '../ports.ts';

/** How a run ended: decided (a refusal is a decision too), by a mistake in what the user wrote, or by a bug of ours. */
export type Ending = 'decided' | 'input' | 'bug';

/** A host as `run()` sees it: `publish` is the only door to the surfaces. */
export interface PublishingHost extends Host {
  /** Writes everything, masked for each surface. Outputs and report files only where something was decided. */
  publish(outcome: Outcome, ending: Ending): Promise<void>;
}
