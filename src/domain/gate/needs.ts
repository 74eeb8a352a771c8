import type { Decision, Placement } from '../policy/decision.ts';
import type { Policy, Step } from '../policy/policy.ts';
import { strongest } from '../policy/proof-levels.ts';
import type { Need } from './question.ts';

/** The statements that a gate asks for: of the steps it lists, and of those that wrote what is deployed. */
export function gateNeeds(policy: Policy, decision: Decision, deploy: Step): readonly Need[] {
  return neededSteps(policy, deploy).flatMap((step) => {
    const placements = decision.steps.get(step.id)?.placements ?? [];
    return placements.map((placement) => needOf(policy, step, placement));
  });
}

function neededSteps(policy: Policy, deploy: Step): readonly Step[] {
  const wanted = new Set([...deploy.gateNeeds, ...writersOf(policy, deploy)]);
  return [...policy.steps.values()].filter((step) => wanted.has(step.id));
}

/** The steps that wrote what this one reads, and what those read. */
function writersOf(policy: Policy, step: Step): readonly string[] {
  const writers = new Set<string>();
  const open = [step];
  for (const each of open) {
    for (const read of each.reads) {
      if (read.kind !== 'artifact' || writers.has(read.writer)) continue;
      writers.add(read.writer);
      const writer = policy.steps.get(read.writer);
      if (writer) open.push(writer);
    }
  }
  return [...writers];
}

function needOf(policy: Policy, step: Step, placement: Placement): Need {
  const origin = originOf(step, placement);
  const contract = origin === undefined ? undefined : contractOf(policy, origin);
  return {
    step: step.id,
    action: step.action,
    reads: origin === undefined ? step.reads : [{ kind: 'partition', origin }],
    writes: [...step.writes.keys()],
    timeoutMinutes: step.timeoutMinutes,
    targets: new Map(placement.allowed.flatMap((target) => targetEntry(policy, target, placement))),
    ...(placement.instance === undefined ? {} : { instance: placement.instance }),
    ...(contract === undefined ? {} : { contract }),
    ...(step.spec === undefined ? {} : { spec: step.spec }),
  };
}

/** The one partition that this instance of a step with `each: partition`, or a data check of one alone, reads. */
function originOf(step: Step, { instance }: Placement): string | undefined {
  const origins = step.reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
  if (step.action === 'data-validate' && step.each === undefined && origins.length === 1) return origins[0];
  if (step.each !== 'partition' || instance === undefined) return undefined;
  return origins.find((origin) => origin === instance || origin.endsWith(`/${instance}`));
}

function contractOf(policy: Policy, origin: string): string | undefined {
  const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  return partitions.find((partition) => partition.origin === origin)?.contract;
}

function targetEntry(policy: Policy, targetId: string, { proof }: Placement) {
  const target = policy.targets.get(targetId);
  if (target === undefined) return [];
  const { location, runsOn } = target;
  return [[targetId, { location, runsOn, proof: strongest(proof, target.proof ?? 'declared') }] as const];
}
