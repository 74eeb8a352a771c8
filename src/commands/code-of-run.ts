import { joinedLabel } from '../domain/labels/label.ts';
import { error, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { Action } from '../domain/outcome/statement.ts';
import type { Placement } from '../domain/policy/decision.ts';
import type { Step } from '../domain/policy/policy.ts';
import type { Host, Ports } from '../ports.ts';

/** The steps that start programs of the repository. */
const START_PROGRAMS: readonly Action[] = ['train-on-target', 'model-test'];

/**
 * The event vouches for the run's commit alone. Where the workflow checked out another one, nobody has reviewed for
 * this run what would read the data.
 */
export async function refuseOtherCode(
  action: Action,
  { step, placement }: { readonly step: Step; readonly placement: Placement },
  { run }: Host,
  { checkout }: Ports,
): Promise<void> {
  if (!START_PROGRAMS.includes(action)) return;
  if (joinedLabel([...placement.origins.values()]).classification === 'public') return;
  const state = await checkout.state();
  if (state?.commit === run.commit) return;
  const got = id(state?.commit ?? 'none');
  throw refused(error('placement/other-code', { step: id(step.id), commit: id(run.commit), got }, step.at));
}
