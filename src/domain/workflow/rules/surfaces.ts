import { error, type Finding, warning } from '../../outcome/finding.ts';
import { id } from '../../outcome/labelled.ts';
import type { Surface } from '../../policy/policy.ts';
import { isHarmless } from '../harmless.ts';
import type { SeenJob } from '../seen.ts';
import { surfacesOf } from '../surfaces.ts';
import type { Step } from '../workflow.ts';
import { handsOn, isOurs, type JobRule, jobName, stepActions, stepName } from './rule.ts';

/** The service's surfaces are places, too: what is above their cap is not written to them. */
export const belowTheCap: JobRule = (seen) => seen.job.steps.flatMap((step) => aboveCap(seen, step));

function aboveCap(seen: SeenJob, step: Step): readonly Finding[] {
  return surfacesOf(step, seen.ours).flatMap((surface): readonly Finding[] => {
    const reading = highest(seen, surface);
    const cap = reading?.above.get(surface);
    if (reading === undefined || cap === undefined) return [];
    const labels = { cap: id(cap), classification: id(reading.classification) };
    return [
      error('workflow/surface', { job: jobName(seen), step: stepName(step), surface: id(surface), ...labels }, step.at),
    ];
  });
}

const highest = ({ readings }: SeenJob, surface: Surface) => readings.find(({ above }) => above.has(surface));

/** What other steps print beside the data, nobody masks. */
export const nothingUnmasked: JobRule = (seen) => {
  const [first] = stepActions(seen);
  if (first === undefined || highest(seen, 'log') === undefined) return [];
  return seen.job.steps
    .slice(seen.job.steps.indexOf(first.step) + 1)
    .filter((step) => isUnmasked(seen, step))
    .map((step) => warning('workflow/unmasked-step', { job: jobName(seen), step: stepName(step) }, step.at));
};

/** Neither ours, nor told already, nor one that uploads our reports. */
const isUnmasked = (seen: SeenJob, step: Step): boolean =>
  !isOurs(seen, step) && !isHarmless(step) && aboveCap(seen, step).length === 0 && !handsOn(step);
