import type { Decision, Situation } from '../../domain/policy/decision.ts';
import { evaluate } from '../../domain/policy/evaluate.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Host, Ports, TextSource } from '../../ports.ts';

/** A decision with what it was made of. */
export interface Planned {
  readonly policy: Policy;
  readonly source: TextSource;
  readonly situation: Situation;
  /** For the event at hand: what is handed to the jobs of this run. */
  readonly decision: Decision;
  /** As on the default branch: what a reviewer wants to see. The same, unless the event is a proposal. */
  readonly merged: Decision;
}

export async function situationNow(host: Host, ports: Pick<Ports, 'clock'>): Promise<Situation> {
  return { ...(await host.situation()), now: ports.clock.now() };
}

export function decideFor(policy: Policy, situation: Situation): Pick<Planned, 'situation' | 'decision' | 'merged'> {
  const decision = evaluate(policy, situation);
  const merged = situation.event === 'trusted' ? decision : evaluate(policy, { ...situation, event: 'trusted' });
  return { situation, decision, merged };
}
