import fc, { type Arbitrary } from 'fast-check';
import type { Decision, Placement, Situation } from '../../src/domain/policy/decision.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { arbPolicy, arbSituation } from './policies.ts';

/** Cases a law; `LAW_RUNS=5000` for a long look. */
export const RUNS = { numRuns: Number(process.env.LAW_RUNS ?? 300) };

export const placementsOf = ({ steps }: Decision): { readonly step: string; readonly placement: Placement }[] =>
  [...steps.values()].flatMap(({ step, placements }) => placements.map((placement) => ({ step, placement })));

/** Every step × instance × target that is allowed. */
export const allowedIn = (decision: Decision): ReadonlySet<string> =>
  new Set(
    placementsOf(decision).flatMap(({ step, placement }) =>
      placement.allowed.map((target) => `${step}/${placement.instance}/${target}`),
    ),
  );

export const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((each) => outer.has(each));

/** A change that only takes away: whatever is allowed after it was allowed before. */
export function neverEnlarges<Extra>(extra: Arbitrary<Extra>, change: (policy: Policy, extra: Extra) => Policy): void {
  always(extra, (policy, situation, added) =>
    isWithin(allowedIn(evaluate(change(policy, added), situation)), allowedIn(evaluate(policy, situation))),
  );
}

/** Holds for any policy and situation. */
export function always<Extra>(
  extra: Arbitrary<Extra>,
  law: (policy: Policy, situation: Situation, extra: Extra) => boolean,
): void {
  fc.assert(fc.property(arbPolicy, arbSituation, extra, law), RUNS);
}

/** Expectations that hold for any policy and situation. */
export function everywhere<Extra>(
  extra: Arbitrary<Extra>,
  law: (policy: Policy, situation: Situation, extra: Extra) => void,
  runs: typeof RUNS = RUNS,
): void {
  fc.assert(fc.property(arbPolicy, arbSituation, extra, law), runs);
}

/** Expectations that hold for every placement of every decision. */
export function inEveryPlacement(
  law: (placement: Placement, policy: Policy, situation: Situation, step: string) => void,
): void {
  everywhere(fc.constant(undefined), (policy, situation) => {
    for (const { step, placement } of placementsOf(evaluate(policy, situation)))
      law(placement, policy, situation, step);
  });
}

/** Decisions as text, to compare them whole. */
export const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (inner instanceof Map ? [...inner] : inner));
