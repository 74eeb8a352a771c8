import type { FindingCode } from '../../domain/findings/codes.ts';
import { error, type Finding, type Params } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Step } from '../../domain/policy/policy.ts';

/** What each key of a step may be right in itself, and wrong together. */
export const stepFaults = (step: Step): readonly Finding[] => [
  ...eachFaults(step),
  ...destinationFaults(step),
  ...gateFaults(step),
  ...writeFaults(step),
  ...specFaults(step),
];

const fault = (code: FindingCode, { id: step, at }: Step, params: Params = {}): Finding =>
  error(code, { step: id(step), ...params }, at);

/** `each` over nothing would plan nothing, and an empty matrix is skipped: skipped counts as success. */
function eachFaults(step: Step): readonly Finding[] {
  const { each, reads, destinations } = step;
  const partitions = reads.filter(({ kind }) => kind === 'partition');
  const none =
    (each === 'partition' && partitions.length === 0) || (each === 'destination' && destinations.length === 0);
  return none ? [fault('policy/each-of-nothing', step, { each: id(each) })] : [];
}

function destinationFaults(step: Step): readonly Finding[] {
  const deploys = step.action === 'deploy-hybrid';
  if (deploys && step.destinations.length === 0) return [fault('file/missing-key', step, { key: id('destinations') })];
  if (deploys || step.destinations.length === 0) return [];
  return [fault('policy/destinations-of-other-action', step, { action: id(step.action) })];
}

function gateFaults(step: Step): readonly Finding[] {
  if (step.gateNeeds.includes(step.id)) return [fault('policy/gate-needs-itself', step)];
  const deploys = step.action === 'deploy-hybrid';
  if (deploys === step.gateNeeds.length > 0) return [];
  return [
    deploys
      ? fault('policy/gate-missing', step)
      : fault('policy/gate-of-other-action', step, { action: id(step.action) }),
  ];
}

/** Training alone makes artifacts; and training that writes none has nothing to show. */
function writeFaults(step: Step): readonly Finding[] {
  const trains = step.action === 'train-on-target';
  if (trains && step.writes.size === 0) return [fault('policy/writes-missing', step)];
  return !trains && step.writes.size > 0
    ? [fault('policy/writes-of-other-action', step, { action: id(step.action) })]
    : [];
}

function specFaults(step: Step): readonly Finding[] {
  if (step.spec === undefined || step.action === 'model-test') return [];
  return [fault('policy/spec-of-other-action', step, { action: id(step.action) })];
}
