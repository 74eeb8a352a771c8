import { type Finding, finding, type Severity, warning } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Placement } from '../../domain/policy/decision.ts';
import type { Reach } from '../../domain/policy/reach.ts';
import type { Planned } from './deciding.ts';

/**
 * What is to be said of runners that nobody sees. Who is out of reach comes last, so the reach of the chosen target is
 * the best that a step has: where it is out, every target that may run the step is.
 */
export function reachFindings(planned: Planned): readonly Finding[] {
  const { runners, policy, decision, reach } = planned;
  if (runners === undefined) return [];
  if (!runners.known) return unknownAvailability(planned, runners);
  return [...decision.steps.values()].flatMap(({ step, placements }) =>
    placements.flatMap((placement) => {
      const best = placement.target === undefined ? 'in' : (reach.get(placement.target) ?? 'unknown');
      const severity = SEVERITY[policy.onUnavailable][best];
      return severity === undefined ? [] : [outOf(planned, step, placement, severity)];
    }),
  );
}

/** Availability is no matter of safety: what nobody knows stops nothing. */
const SEVERITY: Record<'wait' | 'fail', Readonly<Partial<Record<Reach, Severity>>>> = {
  wait: { out: 'note' },
  fail: { out: 'error', unknown: 'warning' },
};

function outOf({ policy, reach }: Planned, step: string, placement: Placement, severity: Severity): Finding {
  const { instance, allowed, target = '' } = placement;
  const params = {
    step: id(step),
    ...(instance === undefined ? {} : { instance: id(instance) }),
    targets: ids(allowed),
  };
  const code = reach.get(target) === 'out' ? 'plan/out-of-reach' : 'plan/reach-unknown';
  return finding(severity, code, params, policy.steps.get(step)?.at);
}

/** Who asked is told; who did not ask is, where the policy makes something of it. */
function unknownAvailability(
  { policy }: Planned,
  { asked, reason }: Extract<Planned['runners'], { known: false }>,
): readonly Finding[] {
  const params = { reason: id(reason) };
  if (policy.onUnavailable === 'fail') return [warning('host/availability-unknown', params)];
  return asked ? [finding('note', 'host/availability-unknown', params)] : [];
}
