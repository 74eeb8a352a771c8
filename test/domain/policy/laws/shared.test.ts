import { contextOf } from '../../../../src/domain/policy/context.ts';
import { decideStep, evaluate } from '../../../../src/domain/policy/evaluate.ts';
import { everywhere, plain } from '../../../support/decisions.ts';
import { arbWaiverOf } from '../../../support/exceptions.ts';
import { denied, waived } from '../../../support/waivers.ts';

describe('what a decision judges once for all of its steps', () => {
  it('is what each step would be told alone, waivers for one of them and all', () => {
    everywhere(arbWaiverOf('wide'), (policy, situation, waiver) => {
      const excepted = waived(denied(policy), waiver);
      const { steps } = evaluate(excepted, { ...situation, now: '2026-11-23T08:00:00.000Z' });
      for (const step of excepted.steps.values()) {
        const alone = contextOf(excepted, { ...situation, now: '2026-11-23T08:00:00.000Z' });
        expect(plain(steps.get(step.id))).toBe(plain(decideStep(alone, step)));
      }
    });
  });
});
