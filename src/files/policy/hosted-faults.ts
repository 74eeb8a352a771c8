import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Target } from '../../domain/policy/policy.ts';
import { askedRunner } from '../../domain/policy/runs-on.ts';

/**
 * The service's own runners, under the labels that every repository may use. Whatever a policy says of the place, nobody
 * can say where they stand. https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
export const hostedFaults = (targets: readonly Placed[]): readonly Finding[] =>
  targets.flatMap(({ id: target, runnerLocation, runsOn, at }) => {
    const label = hostedLabel(runsOn);
    const params = { target: id(target), location: id(runnerLocation) };
    return label === undefined || runnerLocation === HOSTED
      ? []
      : [error('policy/hosted-elsewhere', { ...params, label: id(label) }, at)];
  });

type Placed = Pick<Target, 'id' | 'runnerLocation' | 'runsOn'> & Partial<Pick<Target, 'at'>>;

const HOSTED = 'github-hosted';

const LABEL = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d+(?:\.\d+)?)(?:-[a-z0-9-]+)?$/i;

/** A group is made by its owner; and no runner of the service calls itself self-hosted. */
function hostedLabel(runsOn: Target['runsOn']): string | undefined {
  const { group, labels } = askedRunner(runsOn);
  const isOwn = group !== undefined || labels.some((each) => each.toLowerCase() === 'self-hosted');
  return isOwn ? undefined : labels.find((each) => LABEL.test(each));
}
