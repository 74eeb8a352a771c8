import { type Finding, warning } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Policy, Step } from './policy.ts';

/** A gate that needs no test of a model that it releases can never open: told before anybody trains in vain. */
export const untestedReleases = (policy: Policy): readonly Finding[] =>
  [...policy.steps.values()]
    .filter(({ action }) => action === 'deploy-hybrid')
    .flatMap((step) =>
      artifactsOf(step)
        .filter((artifact) => !step.gateNeeds.some((need) => tests(policy.steps.get(need), artifact)))
        .map((artifact) => warning('policy/release-untested', { step: id(step.id), artifact: id(artifact) }, step.at)),
    );

const artifactsOf = ({ reads }: Step): readonly string[] =>
  reads.flatMap((read) => (read.kind === 'artifact' ? [read.artifact] : []));

const tests = (step: Step | undefined, artifact: string): boolean =>
  step?.action === 'model-test' && artifactsOf(step).includes(artifact);
