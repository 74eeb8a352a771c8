import fc from 'fast-check';
import type { Decision, Flow, Reason } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Policy, Waiver } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, everywhere, isWithin, placementsOf, plain, RUNS } from '../../../support/decisions.ts';
import { arbWaiver, arbWaiverOf, isAlive } from '../../../support/exceptions.ts';
import { denied, waived, wide } from '../../../support/waivers.ts';

/** In force or not, for a deny that is there or not, that lets itself be lifted or not. */
const anyWaiver = fc.oneof(
  arbWaiverOf('wide'),
  fc.tuple(arbWaiver, arbWaiverOf('wide', 'firm')).map(([waiver, { rule }]): Waiver => ({ ...waiver, rule })),
  arbWaiver,
);

/** Of every seven waivers one lifts something: of so many more than one in twenty, whatever is drawn. */
const MORE = { numRuns: 3 * RUNS.numRuns };

const withDenies = (policy: Policy): Policy => denied(denied(policy), { ...wide, id: 'firm', waivable: false });

interface Against {
  readonly step: string;
  readonly instance: string | undefined;
  /** The target; none of what holds on all of them. */
  readonly on?: string;
  readonly reason: Reason;
}

const reasonsIn = (decision: Decision): readonly Against[] =>
  placementsOf(decision).flatMap(({ step, placement: { instance, reasons, rejected } }) => [
    ...reasons.map((reason) => ({ step, instance, reason })),
    ...[...rejected].flatMap(([on, own]) => own.map((reason) => ({ step, instance, on, reason }))),
  ]);

/** All else that is decided. */
const othersIn = (decision: Decision): string =>
  plain(placementsOf(decision).map(({ placement: { origins, proof, surfaces } }) => [origins, proof, surfaces]));

/** The ways of a step's own that a waiver can name. What rests, and what is shown, is none. */
const WAYS: Readonly<Record<Flow['by'], 'targets' | 'stores' | 'destinations' | undefined>> = {
  process: 'targets',
  persist: 'targets',
  runner: 'targets',
  store: 'stores',
  destination: 'destinations',
  rest: undefined,
  surface: undefined,
};

/** What the words of the design say that a waiver lifts: one deny, for its steps × origins × ways. */
function isInScope(waiver: Waiver, { rules }: Policy, { step, on, reason }: Against): boolean {
  const { rule, flow, params } = reason;
  const way = flow && WAYS[flow.by];
  if (flow === undefined || way === undefined || rule !== waiver.rule) return false;
  const isWaivable = rules.some((each) => each.id === rule && each.effect === 'deny' && each.waivable);
  const names = [flow.origin, flow.origin.split('/')[0] ?? ''];
  const through = way === 'targets' ? on : (params.of as { readonly value: string }).value;
  return (
    isWaivable &&
    waiver.steps.includes(step) &&
    names.some((each) => waiver.origins.includes(each)) &&
    waiver[way].includes(through ?? '')
  );
}

describe('a waiver', () => {
  it('lifts its deny in its scope while it is in force, all of it, and changes nothing else', () => {
    const met = { alive: 0, dead: 0, lifted: 0 };
    everywhere(
      anyWaiver,
      (given, situation, waiver) => {
        const policy = withDenies(given);
        const [before, after] = [evaluate(policy, situation), evaluate(waived(policy, waiver), situation)];
        const isLive = isAlive(waiver, policy, situation.now);
        const all = reasonsIn(before);
        const left = all.filter((each) => !(isLive && isInScope(waiver, policy, each)));
        expect(plain(reasonsIn(after))).toBe(plain(left));
        expect(othersIn(after)).toBe(othersIn(before));
        expect(isWithin(allowedIn(before), allowedIn(after))).toBe(true);
        met[isLive ? 'alive' : 'dead']++;
        met.lifted += left.length < all.length ? 1 : 0;
      },
      MORE,
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(MORE.numRuns / 20);
  });
});
