import { error, type Finding, type Params } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { Placement, Reason } from '../domain/policy/decision.ts';
import { paramsTold } from '../domain/policy/reason-parts.ts';

/** Reasons against a placement as findings: those that hold everywhere, and those against one target (or all). */
export function reasonFindings(placement: Placement, target?: string): readonly Finding[] {
  const targets =
    target === undefined ? [...placement.rejected.values()].flat() : (placement.rejected.get(target) ?? []);
  return asFindings([...placement.reasons, ...targets]);
}

/** Those alone that hold on every target. */
export const commonFindings = ({ reasons }: Placement): readonly Finding[] => asFindings(reasons);

/** Each once: what bites processing and storing alike is one reason, and so is what bites several origins. */
export function asFindings(reasons: readonly Reason[]): readonly Finding[] {
  const findings = reasons.map((each) => error(each.code, paramsTold(each), each.at));
  return mergedBy('origin', mergedBy('purpose', findings));
}

type Param = Params[string];

/** Findings that differ in one parameter alone become one, in the place of the first. */
function mergedBy(name: 'origin' | 'purpose', findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const key = JSON.stringify({ ...each, params: { ...each.params, [name]: undefined } });
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const values = [first, ...others].flatMap(({ params }) => params[name] ?? []).flat();
    const distinct = [...new Map(values.map((value) => [value.value, value])).values()];
    return [distinct.length < 2 ? first : { ...first, params: { ...first.params, [name]: together(name, distinct) } }];
  });
}

const together = (name: string, values: Extract<Param, readonly unknown[]>): Param =>
  name === 'purpose'
    ? id(
        values
          .map(({ value }) => value)
          .join(' or ')
          .replace(' or be ', ' or '),
      )
    : values;
