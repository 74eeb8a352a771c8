import { RUNS_CODE } from '../domain/gate/code.ts';
import { joinedLabel } from '../domain/labels/label.ts';
import { error, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { Action } from '../domain/outcome/statement.ts';
import type { Placement } from '../domain/policy/decision.ts';
import type { Step } from '../domain/policy/policy.ts';
import type { Host, Ports } from '../ports.ts';

/**
 * The event vouches for the run's commit alone. Where the workflow checked out another one, or laid other files into
 * the working tree, nobody has reviewed for this run what would read the data. A person at a terminal may edit there.
 */
export async function refuseOtherCode(
  action: Action,
  { step, placement }: { readonly step: Step; readonly placement: Placement },
  { run, attended }: Host,
  { checkout }: Ports,
): Promise<void> {
  if (!RUNS_CODE.includes(action)) return;
  if (joinedLabel([...placement.origins.values()]).classification === 'public') return;
  const got = await checkout.commit();
  const params = { step: id(step.id), commit: id(run.commit) };
  if (got !== run.commit) {
    throw refused(error('placement/other-code', { ...params, got: id(got ?? 'none') }, step.at));
  }
  if (attended || (await checkout.isPristine())) return;
  throw refused(error('placement/code-changed', params, step.at));
}
