import type { Decision, Situation } from '../../domain/policy/decision.ts';
import { evaluate } from '../../domain/policy/evaluate.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { outOfReach, type Reach, reachOf } from '../../domain/policy/reach.ts';
import type { Host, Ports, Runners, TextSource } from '../../ports.ts';

/** A decision with what it was made of. */
export interface Planned {
  readonly policy: Policy;
  readonly source: TextSource;
  readonly situation: Situation;
  /** For the event at hand: what is handed to the jobs of this run. */
  readonly decision: Decision;
  /** Which runners there are; undefined where nobody was to look. */
  readonly runners?: Runners;
  /** By target of the policy. */
  readonly reach: ReadonlyMap<string, Reach>;
  /** As on the default branch: what a reviewer wants to see. The same, unless the event is a proposal. */
  readonly merged: Decision;
}

export async function situationNow(host: Host, ports: Pick<Ports, 'clock'>): Promise<Situation> {
  return { ...(await host.situation()), now: ports.clock.now() };
}

/** What is out of reach comes last; who is allowed is decided without it. */
export function decideFor(policy: Policy, situation: Situation, runners?: Runners): Omit<Planned, 'policy' | 'source'> {
  const reach = reachOf(policy.targets, runners?.known ? runners.sight : undefined);
  const now = { ...situation, unavailable: outOfReach(reach) };
  const decision = evaluate(policy, now);
  const merged = now.event === 'trusted' ? decision : evaluate(policy, { ...now, event: 'trusted' });
  return { situation, decision, merged, reach, ...(runners === undefined ? {} : { runners }) };
}
