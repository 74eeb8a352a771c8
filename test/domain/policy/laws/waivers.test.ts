import fc from 'fast-check';
import type { Placement, Reason } from '../../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Waiver } from '../../../../src/domain/policy/policy.ts';
import { isListed } from '../../../../src/domain/policy/rules.ts';
import { allowedIn, always, everywhere, isWithin, placementsOf, plain, RUNS } from '../../../support/decisions.ts';
import { ASSERTED } from '../../../support/policy-parts.ts';
import { arbWaiver, denied, waived, wide } from '../../../support/waivers.ts';

const today = '2026-11-23T08:00:00.000Z';

describe('a waiver', () => {
  it('that expired, that nobody signed as asked, or for a deny that lets none lift it, is one that never was', () => {
    const dead = fc.constantFrom<Partial<Waiver>>(
      { expires: '2026-11-22' },
      { expires: 'some day' },
      { approval: { ...ASSERTED, standing: 'not-signed' } },
      { rule: 'firm' },
    );
    always(fc.tuple(arbWaiver, dead), (policy, situation, [waiver, change]) => {
      const before = denied(denied(policy), { ...wide, id: 'firm', waivable: false });
      const then = { ...situation, now: today };
      const { steps } = evaluate(waived(before, { ...waiver, ...change }), then);
      return plain(steps) === plain(evaluate(before, then).steps);
    });
  });

  it('takes away reasons of its own deny, for its steps and origins, and nothing else', () => {
    let lifted = 0;
    everywhere(arbWaiver, (policy, situation, waiver) => {
      const then = { ...situation, now: today };
      const [before, after] = [denied(policy), waived(denied(policy), waiver)].map((each) => evaluate(each, then));
      if (before === undefined || after === undefined) return;
      const left = placementsOf(after);
      for (const [index, { step, placement }] of placementsOf(before).entries()) {
        const gone = without(reasonsOf(placement), reasonsOf(left[index]?.placement));
        lifted += gone.length;
        for (const { rule, flow } of gone) {
          expect([rule, waiver.steps.includes(step)]).toEqual(['wide', true]);
          expect(isListed(flow?.origin ?? '', waiver.origins)).toBe(true);
        }
      }
      expect(isWithin(allowedIn(before), allowedIn(after))).toBe(true);
    });
    expect(lifted).toBeGreaterThan(RUNS.numRuns / 20);
  });
});

/** All reasons of a placement, those of one target told apart from those of another. */
const reasonsOf = (placement: Placement | undefined): readonly (Reason & { readonly on?: string })[] => [
  ...(placement?.reasons ?? []),
  ...[...(placement?.rejected ?? [])].flatMap(([on, reasons]) => reasons.map((each) => ({ ...each, on }))),
];

const without = (all: readonly Reason[], others: readonly Reason[]): readonly Reason[] => {
  const left = new Set(others.map(plain));
  return all.filter((each) => !left.has(plain(each)));
};
