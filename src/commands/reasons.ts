import { error, type Finding } from '../domain/outcome/finding.ts';
import type { Placement, Reason } from '../domain/policy/decision.ts';

/** Reasons against a placement as findings: those that hold everywhere, and those against one target (or all). */
export function reasonFindings(placement: Placement, target?: string): readonly Finding[] {
  const targets =
    target === undefined ? [...placement.rejected.values()].flat() : (placement.rejected.get(target) ?? []);
  return distinct([...placement.reasons, ...targets].map(asFinding));
}

/** Those alone that hold on every target. */
export const commonFindings = ({ reasons }: Placement): readonly Finding[] => distinct(reasons.map(asFinding));

const asFinding = (reason: Reason): Finding => error(reason.code, reason.params, reason.at);

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((each) => [JSON.stringify(each), each]));
  return [...seen.values()];
}
